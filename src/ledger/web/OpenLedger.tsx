import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { send } from './ledger-client.ts'

/** Says that nothing is counted yet, and why; to head office, where to record that the staff committee was consulted. */
export const OpenLedger = ({
  mayOpen,
  onOpened,
}: {
  mayOpen: boolean
  onOpened: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('ledger.open.kept'))
  const [consultedOn, setDay] = useState('')
  const [reference, setReference] = useState('')
  const open = async (): Promise<void> => {
    const sent = send('ledger.open', newId(), { consultedOn, reference: reference.trim() })
    if ((await act(sent, t('ledger.open.done'))) === 'done') onOpened()
  }
  return (
    <section class="stack-s" aria-labelledby="ledger-closed">
      <h2 id="ledger-closed">{t('ledger.closed')}</h2>
      <p>{t('ledger.closed.why')}</p>
      {mayOpen && (
        <form
          class="stack-s"
          aria-label={t('ledger.open')}
          onSubmit={(e) => {
            e.preventDefault()
            if (consultedOn && reference.trim()) void open()
          }}
        >
          <Field kind="date" narrow label={t('ledger.open.day')} value={consultedOn} onValue={setDay} />
          <Field
            label={t('ledger.open.reference')}
            value={reference}
            maxLength={200}
            onValue={setReference}
          />
          {no && <RefusalNotice>{no}</RefusalNotice>}
          {said && <p role="status">{said}</p>}
          <div class="line">
            <Button type="submit" busy={busy} busyLabel={t('ledger.opening')}>
              {t('ledger.open.go')}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
