import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'
import { send } from './firm-client.ts'

/** Service fait: the number of the invoice is all that is asked, the quantities are known. */
export const Invoice = ({ order, acts, done }: AnswerProps): JSX.Element => {
  const { t } = useSpeech()
  const [ref, setRef] = useState('')
  const [asked, setAsked] = useState(false)
  const leave = async (): Promise<void> => {
    if (!ref.trim()) return setAsked(true)
    const sent = send('order.invoice', order.request, { order: order.id, ref: ref.trim() })
    done(await acts.act(sent, t('firm.invoice.sent')))
  }
  return (
    <section class="job">
      <h2>{t('firm.invoice.title')}</h2>
      <Field
        label={t('firm.invoice.ref')}
        value={ref}
        maxLength={40}
        onValue={setRef}
        problem={asked && !ref.trim() ? t('firm.invoice.missing') : undefined}
        onEnter={() => void leave()}
      />
      <Button kind="primary" full busy={acts.busy} busyLabel={t('firm.sending')} onClick={() => void leave()}>
        {t('firm.send')}
      </Button>
    </section>
  )
}
