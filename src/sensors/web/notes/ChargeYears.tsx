import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { readPrice } from '../../core/notes/read-price.ts'
import type { UsedMetric } from '../../core/use/home-use.ts'
import { send } from '../sensors-client.ts'

const units = { water: 'm3', hot_water: 'm3', heat: 'kwh', allocator: 'unit' } as const
const days = ['first', 'last', 'on'] as const

type ChargeYearsProps = {
  building: string
  years: Queries['note.preview']['output']['years']
  metrics: readonly UsedMetric[]
  again: () => void
}

/** Years of charges that were told, and one more: its days, what a unit costs, how heating is shared. */
export const ChargeYears = ({ building, years, metrics, again }: ChargeYearsProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const acts = useActs(t('notes.kept'))
  const before = Number(useNow().slice(0, 4)) - 1
  const [draft, setDraft] = useState<Record<string, string>>({
    first: `${before}-01-01`,
    last: `${before}-12-31`,
    on: '',
    common: '30',
  })
  const set = (key: string) => (value: string) => setDraft((old) => ({ ...old, [key]: value }))
  const prices = metrics.map((metric) => [metric, readPrice(draft[metric] ?? '')] as const)
  const unread = prices.find(([, price]) => price === 'unread')
  const typed = (draft['common'] ?? '').trim().replace(',', '.')
  const share = typed ? Math.round(Number(typed)) : Number.NaN
  const isShare = share >= 0 && share <= 100
  const [isTried, setTried] = useState(false)
  const save = async (): Promise<void> => {
    setTried(true)
    if (unread || !isShare || !draft['on'] || !draft['first'] || !draft['last']) return
    const sent = send('note.planYear', building, {
      first: draft['first'],
      last: draft['last'],
      regularisedOn: draft['on'],
      prices: Object.fromEntries(prices.filter(([, price]) => price !== undefined)),
      commonShare: share,
    })
    if (await acts.act(sent, t('notes.year.saved'))) again()
  }
  const said = (day: string): string => sayWholeDate(day, lang)
  return (
    <section class="stack">
      <h2>{t('notes.years')}</h2>
      <p class="secondary">{t('notes.years.lead')}</p>
      {years.map(({ first, last, regularisedOn, leavesOn, left }) => (
        <p key={first}>
          {left
            ? t('notes.year.left', { n: left, first: said(first), last: said(last), on: said(regularisedOn) })
            : t('notes.year.next', {
                first: said(first),
                last: said(last),
                day: said(leavesOn),
                on: said(regularisedOn),
              })}
        </p>
      ))}
      {days.map((day) => (
        <Field
          key={day}
          kind="date"
          narrow
          label={t(`notes.year.${day}`)}
          value={draft[day] ?? ''}
          onValue={set(day)}
          problem={isTried && !draft[day] ? t('notes.year.noDay') : undefined}
        />
      ))}
      {metrics.map((metric) => (
        <Field
          key={metric}
          narrow
          inputMode="decimal"
          label={t(`notes.year.price.${metric}`)}
          optional={t('notes.optional')}
          unit={t(`notes.year.unit.${units[metric]}`)}
          value={draft[metric] ?? ''}
          onValue={set(metric)}
          problem={unread?.[0] === metric ? t('notes.year.unread') : undefined}
        />
      ))}
      <Field
        narrow
        inputMode="numeric"
        unit="%"
        label={t('notes.year.common')}
        hint={t('notes.year.common.hint')}
        value={draft['common'] ?? ''}
        onValue={set('common')}
        problem={isShare ? undefined : t('notes.year.shareUnread')}
      />
      <p>
        <Button busy={acts.busy} onClick={() => void save()}>
          {t('notes.year.save')}
        </Button>
      </p>
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <p role="status">{acts.said}</p>
    </section>
  )
}
