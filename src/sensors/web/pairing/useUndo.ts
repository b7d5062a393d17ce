import type { HeldAct } from '../../../kernel/web/outbox.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeActsBack } from './useDevices.ts'

/** As long as the toast that offers to take it back (ms). */
export const undoMs = 8500

/** Says what was done at once, with the way back of all of it: one tap asks nothing before it, since it can be undone after it. */
export const useUndo = (): ((words: string, acts: readonly HeldAct[]) => void) => {
  const { t } = useSpeech()
  const tell = useTell()
  return (words, acts) =>
    tell(
      words,
      () => void takeActsBack(acts).then((back) => tell(t(back ? 'pairing.undone' : 'pairing.left'))),
    )
}
