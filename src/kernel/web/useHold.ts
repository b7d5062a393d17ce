import { useState } from 'preact/hooks'
import type { HeldAct } from './outbox.ts'
import { useTell } from './parts/toast-context.ts'

/** For as long as an act that cannot be undone may be taken back (ms). */
export const holdMs = 10_000

/** What is said while it may be taken back, when it was, and once it is done. */
type HoldWords = { soon: string; back: string; done: string }

type Hold = { isLeaving: boolean; leave: (held: HeldAct) => void }

/** An act that cannot be undone once it is done: said at once, and taken back by one word before it leaves. `again`: what is shown is asked anew. */
export const useHold = ({ soon, back, done }: HoldWords, again: () => void): Hold => {
  const tell = useTell()
  const [isLeaving, setLeaving] = useState(false)
  const leave = (held: HeldAct): void => {
    setLeaving(true)
    const bringBack = async (): Promise<void> => {
      if (!(await held.takeBack())) return
      setLeaving(false)
      tell(back)
    }
    tell(soon, () => void bringBack())
    void held.outcome.then((outcome) => {
      setLeaving(false)
      again()
      tell(outcome.ok ? done : outcome.message)
    })
  }
  return { isLeaving, leave }
}
