import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { longest } from '../core/slip-bounds.ts'
import type { TrialRow } from '../core/trial/trial-contract.ts'
import { send } from './bond-client.ts'

/** Head office keeps or stops a trial, and says why. */
export const DecideTrial = ({
  trial: { id, name, can },
  again,
}: {
  trial: TrialRow
  again: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [words, setWords] = useState('')
  const { act, busy, no } = useActs(t('bond.left'))
  const [isOpen, setOpen] = useState(false)
  const missing = words.trim() ? undefined : t('bond.decide.missing')
  const decide = async (decision: 'kept' | 'stopped'): Promise<void> => {
    const did = await act(send('bond.decideTrial', id, { decision, words: words.trim() }), '')
    if (!did) return
    tell(t(did === 'kept' ? 'bond.left' : 'bond.decide.done'))
    again()
  }
  if (!isOpen)
    return (
      <div>
        <Button
          small
          kind={can.keep ? 'primary' : 'quiet'}
          label={`${t(can.keep ? 'bond.decide' : 'bond.decide.early')} : ${name}`}
          onClick={() => setOpen(true)}
        >
          {t(can.keep ? 'bond.decide' : 'bond.decide.early')}
        </Button>
      </div>
    )
  return (
    <div class="stack no-print">
      {no && <RefusalNotice kept={t('bond.answer.draft')}>{no}</RefusalNotice>}
      <Field
        kind="area"
        rows={3}
        label={t('bond.decide.words', { name })}
        value={words}
        maxLength={longest.answer}
        onValue={setWords}
      />
      <div class="line">
        <Button
          kind={can.keep ? 'primary' : 'quiet'}
          busy={busy}
          disabledReason={can.keep ? missing : t('bond.decide.later')}
          onClick={() => void decide('kept')}
        >
          {t('bond.decide.keep')}
        </Button>
        <Button busy={busy} disabledReason={missing} onClick={() => void decide('stopped')}>
          {t('bond.decide.stop')}
        </Button>
      </div>
    </div>
  )
}
