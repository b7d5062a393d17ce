import type { JSX } from 'preact'
import { sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import { Bars } from '../../../kernel/web/parts/Bars.tsx'
import { Figure } from '../../../kernel/web/parts/Figure.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { isBeforeNoon, verdictOf, wholeDay } from '../../core/use/home-use.ts'
import { sayUsed } from '../../core/use/say-use.ts'
import type { UsedMeter } from '../../core/use/use-contract.ts'
import { UseMonths } from './UseMonths.tsx'

/** Days that are drawn. */
const drawnDays = 7

const noonOf = (day: string): string => `${day}T12:00:00Z`

/** One kind of meter: its last whole day against what is usual, since noon, this month, and the days before. */
export const MeterUse = ({ meter }: { meter: UsedMeter }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { metric, last, usual, sinceNoon, days, months } = meter
  const say = (total: number): string => sayUsed(total, metric, t)
  const month = months.findLast((one) => now.startsWith(one.month.slice(0, 7)))
  return (
    <section class="stack">
      <h2>{t(`use.meter.${metric}`)}</h2>
      {metric === 'allocator' && <p class="secondary">{t('use.allocator')}</p>}
      {last ? (
        <Figure
          number={say(last.total)}
          detail={t(`use.verdict.${verdictOf(last.total, usual)}`, { usual: say(usual ?? 0) })}
        >
          {t('use.day', { day: sayDay(noonOf(last.day), lang, now) })}
        </Figure>
      ) : (
        <p>{t('use.noDay')}</p>
      )}
      {sinceNoon && (
        <p>
          {t(isBeforeNoon(now) ? 'use.sinceNoon.yesterday' : 'use.sinceNoon', {
            amount: say(sinceNoon.total),
            ago: sayAgo(sinceNoon.at, now, lang),
          })}
        </p>
      )}
      {month && (
        <p>
          {t('use.month', { amount: say(month.total) })}{' '}
          {month.missing > 0 && t('use.missing', { n: month.missing })}
        </p>
      )}
      <Bars
        title={t('use.days')}
        bars={days
          .slice(-drawnDays)
          .map(({ day, total, known }) => ({
            label: sayDay(noonOf(day), lang, now),
            value: total,
            said:
              known === 0
                ? t('use.unknown')
                : known < wholeDay
                  ? t('use.partly', { amount: say(total) })
                  : say(total),
            strong: day === last?.day,
          }))
          .toReversed()}
        {...(usual !== null && usual > 0 ? { mark: { value: usual, label: t('use.days.usual') } } : {})}
        table={{ open: t('use.table'), what: t('use.table.day'), value: t('use.table.amount') }}
      />
      <UseMonths metric={metric} months={months} />
    </section>
  )
}
