import { useEffect, useState } from 'preact/hooks'
import { useFillCount } from '../../../kernel/web/Slot.tsx'

/** Milliseconds for which a thread that has come waits for what others write between its lines; then they may move. */
const patience = 1500

/** Whether what stands between the lines of a thread has come, from each slice that brings some (`onReady`), or is waited for no longer. */
export const useLinesReady = (
  request: string,
  hasCome: boolean,
): { isReady: boolean; onReady: () => void } => {
  const count = useFillCount('thread.words') + useFillCount('thread.left')
  const [said, setSaid] = useState({ request, n: 0 })
  const add = (n: number): void =>
    setSaid((before) => ({ request, n: n + (before.request === request ? before.n : 0) }))
  useEffect(() => {
    if (!hasCome) return undefined
    const timer = setTimeout(() => add(count), patience)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- begins anew with each request
  }, [request, hasCome])
  return { isReady: said.request === request ? said.n >= count : count === 0, onReady: () => add(1) }
}
