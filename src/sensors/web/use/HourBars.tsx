import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayDay, sayTime } from '../../../kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../../kernel/core/zone.ts'
import { Bars } from '../../../kernel/web/parts/Bars.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { UsedMetric } from '../../core/use/home-use.ts'
import { sayUsed } from '../../core/use/say-use.ts'
import { useAsk } from '../sensors-client.ts'

type HourBarsProps = { unit: string; metric: UsedMetric }

/** One day of her home, hour by hour; the day before and the day after are a tap away. */
export const HourBars = ({ unit, metric }: HourBarsProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const today = dayNumberOf(dayOf(now))
  const [shown, setShown] = useState(today - 1)
  const { data } = useAsk('dwelling.curve', { unit, metric, from: dateOf(shown), days: 1 })
  const day = t('use.hours.of', { day: sayDay(`${dateOf(shown)}T12:00:00Z`, lang, now) })
  return (
    <div class="stack-s">
      <Bars
        title={day}
        bars={(data?.points ?? []).map(({ at, value }) => ({
          label: sayTime(at, lang),
          value: value ?? 0,
          said: value === null ? t('use.unknown') : sayUsed(value, metric, t),
        }))}
        table={{ open: t('use.table'), what: t('use.table.hour'), value: t('use.table.amount') }}
      />
      <p class="line">
        <Button small onClick={() => setShown(shown - 1)}>
          {t('use.hours.before')}
        </Button>
        {shown < today && (
          <Button small onClick={() => setShown(shown + 1)}>
            {t('use.hours.after')}
          </Button>
        )}
      </p>
    </div>
  )
}
