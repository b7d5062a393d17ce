import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { longestWords } from '../core/contest-question.ts'
import type { QuestionRow } from '../core/contract.ts'
import { send } from './ledger-client.ts'

/** «Pourquoi me demandez-vous cela ?»: one tap, in public, without a name. A word may be added where nobody has asked yet. */
export const ContestQuestion = ({
  row: { field, contest },
  onAsked,
}: {
  row: QuestionRow
  onAsked: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('ledger.contest.kept'))
  const [words, setWords] = useState<string>()
  const isOpen = contest !== null && !contest.answeredOn
  const ask = async (): Promise<void> => {
    const typed = words?.trim()
    const sent = send('ledger.contest', newId(), { field: field.key, ...(typed ? { words: typed } : {}) })
    if ((await act(sent, t('ledger.contest.done'))) === 'done') onAsked()
  }
  if (said) return <p role="status">{said}</p>
  return (
    <div class="stack-s">
      <div class="line">
        <Button busy={busy} busyLabel={t('ledger.contest.sending')} onClick={() => void ask()}>
          {t(isOpen ? 'ledger.contest.join' : 'ledger.contest.ask')}
        </Button>
        {!isOpen && words === undefined && (
          <Button kind="plain" onClick={() => setWords('')}>
            {t('ledger.contest.add')}
          </Button>
        )}
      </div>
      {!isOpen && words !== undefined && (
        <Field
          kind="area"
          rows={2}
          label={t('ledger.contest.say')}
          hint={t('ledger.contest.say.hint', { most: longestWords.contest })}
          maxLength={longestWords.contest}
          value={words}
          onValue={setWords}
          autoFocus
        />
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <p class="secondary">{t('ledger.contest.how')}</p>
    </div>
  )
}
