import type { HeldAct } from '../../../kernel/web/outbox.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** Says that something leaves in ten seconds, takes it back where that is asked, and says what came of it. `again`: what is shown is asked anew. */
export const useDossierHold = (again: () => void): ((held: HeldAct, soon: string, gone: string) => void) => {
  const { t } = useSpeech()
  const tell = useTell()
  return (held, soon, gone) => {
    tell(soon, () => {
      void held.takeBack().then((isBack) => tell(t(isBack ? 'dossier.undone' : 'dossier.late')))
    })
    void held.outcome.then((outcome) => {
      tell(outcome.ok ? gone : t('dossier.no', { why: outcome.message }))
      again()
    })
  }
}
