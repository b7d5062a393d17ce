import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { endsOf, isAlertCode } from '../../core/alert/alert-codes.ts'
import type { AlertStanding } from '../../core/contract.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'

type Props = { alert: AlertStanding; onDone: (said: string) => void; onBack: () => void }

const goneAnswer = 'gone'

/** Is it still so? Yes, for a bounded time; or no, and it goes at once. */
export const ChangeAlert = ({ alert, onDone, onBack }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { act, busy, no } = useActs(t('alerts.kept'))
  const { effort, onEffort } = useEffortOf()
  const ends = isAlertCode(alert.code) ? endsOf(alert.code, now) : []
  const [until, setUntil] = useState((ends.find((e) => e.usual) ?? ends[0])?.until ?? goneAnswer)
  const keep = async (e: Event): Promise<void> => {
    e.preventDefault()
    const sent =
      until === goneAnswer
        ? send('alert.lift', alert.id, {})
        : send('alert.renew', alert.id, { until }, { effort })
    const did = await act(sent, '')
    if (did)
      onDone(t(did === 'done' ? (until === goneAnswer ? 'alerts.lifted' : 'alerts.renewed') : 'alerts.kept'))
  }
  return (
    <form class="stack" onSubmit={(e) => void keep(e)} noValidate>
      <p>
        <strong>{t(`alert.${alert.code}`)}</strong>{' '}
        <span class="secondary">{t('alerts.until', { until: sayDay(alert.until, lang, now) })}</span>
      </p>
      <Choice
        legend={t('alerts.change.title')}
        hideLegend
        value={until}
        onValue={setUntil}
        options={[
          ...ends.map((end) => ({
            value: end.until,
            label: t('alerts.change.yes', { until: sayDay(end.until, lang, now) }),
            detail: t(`alerts.days_${end.days}`),
          })),
          { value: goneAnswer, label: t('alerts.change.no'), detail: t('alerts.change.no.detail') },
        ]}
        effortKey="alert.until"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <SheetFoot onBack={onBack}>
        <Button kind="primary" type="submit" busy={busy}>
          {t('alerts.change.keep')}
        </Button>
      </SheetFoot>
    </form>
  )
}
