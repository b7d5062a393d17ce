import type { JSX } from 'preact'
import { dayOf } from '../../kernel/core/dates.ts'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import type { Figures, Queries } from '../core/contract.ts'
import { dayBefore, monthStart } from '../core/period.ts'
import { saidMonth } from '../core/say-overview.ts'
import { useWords } from './figure-words.ts'

/** What the address asks for: an agency, and a month or days; without them, the last thirty days. */
export const figuresInput = (query: URLSearchParams): Queries['overview.figures']['input'] => {
  const agency = query.get('agency') || undefined
  const month = query.get('month')
  if (month && /^\d{4}-\d{2}$/.test(month)) {
    const since = `${month}-01`
    return { agency, since, until: earlier(dayBefore(monthStart(since, -1), 1), today()) }
  }
  return { agency, since: query.get('since') || undefined, until: query.get('until') || undefined }
}

const today = (): string => dayOf(new Date().toISOString())
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** Which agency, which period: kept in the address, so that a colleague sees the same. */
export const ChoosePeriod = ({ figures }: { figures: Figures }): JSX.Element => {
  const speech = useWords()
  const { t } = speech
  const { path, query } = useHere()
  const set = (key: string, value: string): void => {
    const next = new URLSearchParams(query)
    for (const old of key === 'month' ? ['month', 'since', 'until'] : [key]) next.delete(old)
    if (value) next.set(key, value)
    goTo(next.size ? `${path}?${next.toString()}` : path, true)
  }
  return (
    <div class="line overview-choose no-print">
      {figures.agencies.length > 1 && (
        <Field
          kind="select"
          label={t('overview.agency')}
          value={figures.agency ?? ''}
          onValue={(agency) => set('agency', agency)}
          options={[
            { value: '', label: t('overview.everywhere') },
            ...figures.agencies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Field
        kind="select"
        label={t('overview.choose')}
        value={query.get('month') ?? ''}
        onValue={(month) => set('month', month)}
        options={[
          { value: '', label: t('overview.last30') },
          ...figures.months
            .toReversed()
            .map(({ month }) => ({ value: month, label: saidMonth(month, speech) })),
        ]}
      />
    </div>
  )
}
