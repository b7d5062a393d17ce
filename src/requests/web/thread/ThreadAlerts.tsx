import type { JSX } from 'preact'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Warnings } from '../../../kernel/web/parts/Warnings.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { AlertsOf } from '../../../people/core/contract.ts'

type Props = {
  alerts: readonly { code: CodeUnder<'alert'>; until: string; unit?: string | null }[]
  now: string
  of?: AlertsOf
  /** which flat it is about, where a whole building is shown */
  flat?: (unit: string) => string | undefined
}

/** What one must know before going there: structured codes with an end, no comment on anybody. */
export const Alerts = ({ alerts, now, of, flat }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  return (
    <Warnings
      label={t('call.alerts')}
      items={alerts.map(({ code, until, unit }) => ({
        key: code + until + (unit ?? ''),
        words: t(`alert.${code}`),
        detail: [unit && flat?.(unit), t('call.alert.until', { until: sayDay(until, lang, now) })]
          .filter(Boolean)
          .join('\u00a0· '),
      }))}
    >
      {of && <Slot name="place.alerts" of={of} />}
    </Warnings>
  )
}
