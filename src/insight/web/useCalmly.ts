import { useEffect, useRef } from 'preact/hooks'
import { onFact } from '../../kernel/web/live-feed.ts'

/** Sums over everything are dear: however many acts arrive, they are made again at most so often (ms). */
const pause = 5000

/** Asks again when something happens: at once after a calm, else when the pause is over. */
export const useCalmly = (again: () => void): void => {
  const now = useRef(again)
  now.current = again
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined
    let missed = false
    const ask = (): void => {
      missed = false
      resting = setTimeout(() => {
        resting = undefined
        if (missed) ask()
      }, pause)
      now.current()
    }
    const off = onFact(() => {
      if (resting) missed = true
      else ask()
    })
    return () => {
      off()
      clearTimeout(resting)
    }
  }, [])
}
