import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { type AlertCode, endsOf } from '../../core/alert/alert-codes.ts'

type Props = { code: AlertCode; value: string; onValue: (until: string) => void; onEffort: OnEffort }

/** Until when: a few bounded ends, each with its day. */
export const AlertEnds = ({ code, value, onValue, onEffort }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <Choice
      legend={t('alerts.end')}
      hint={t('alerts.end.hint')}
      layout="row"
      value={value}
      onValue={onValue}
      options={endsOf(code, now).map(({ days, until }) => ({
        value: until,
        label: t(`alerts.days_${days}`),
        detail: t('alerts.until', { until: sayDay(until, lang, now) }),
      }))}
      effortKey="alert.until"
      onEffort={onEffort}
    />
  )
}
