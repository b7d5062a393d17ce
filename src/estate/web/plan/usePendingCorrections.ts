import { useEffect, useState } from 'preact/hooks'
import { watchOutbox } from '../../../kernel/web/outbox/outbox-state.ts'
import { waitingActs } from '../../../kernel/web/outbox/tray.ts'
import type { SaidHere } from '../../core/plan/pending-corrections.ts'

type PendingSaid = SaidHere & { id: string; subject: string }

/** A correction that has left stands as said until the house has told it back (ms). */
const toldBack = 5000
const leftCorrections = new Map<string, { said: PendingSaid; until: number }>()

/** What was corrected on this phone and the house has not told back yet, in the order in which it was said. */
export const useSaid = (building: string | undefined): readonly SaidHere[] => {
  const [said, setSaid] = useState<readonly PendingSaid[]>([])
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void =>
      void waiting().then((acts) => {
        if (gone) return
        const now = Date.now()
        for (const act of acts) leftCorrections.set(act.id, { said: act, until: now + toldBack })
        for (const [id, { until }] of leftCorrections) if (until < now) leftCorrections.delete(id)
        setSaid([...leftCorrections.values()].map((each) => each.said))
        clearTimeout(timer)
        if (leftCorrections.size) timer = setTimeout(look, toldBack + 100)
      })
    const stop = watchOutbox(look)
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
    }
  }, [])
  return said.filter((each) => each.subject === building)
}

const waiting = async (): Promise<PendingSaid[]> =>
  (await waitingActs()).flatMap(({ command: { id, type, subject, at, data } }) =>
    type === 'asset.correct' ||
    type === 'room.correct' ||
    type === 'finish.correct' ||
    type === 'access.correct'
      ? [{ id, type, subject, at, data } as PendingSaid]
      : [],
  )
