import type { Outcome } from '../../../kernel/core/command.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'

type SettledAnswer = {
  busy: boolean
  /** why not, beside the row */
  no: string | undefined
  settle: (sent: Promise<Outcome>, said: string) => Promise<void>
}

/** An act that takes its row out of the list: what was done is said by the page, since the row is gone. */
export const useSettled = (again: () => void): SettledAnswer => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs('')
  const settle: SettledAnswer['settle'] = async (sent, said) => {
    // Two saw the same row: who came second is told, after the network was away too.
    void sent.then((outcome) => {
      if (!outcome.ok && outcome.refused === 'not_found') tell(t('calls.gone'))
    })
    const did = await act(sent, said)
    if (did) tell(did === 'done' ? said : t('office.noNetwork'))
    again()
  }
  return { busy, no, settle }
}
