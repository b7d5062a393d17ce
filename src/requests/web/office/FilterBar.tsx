import type { JSX } from 'preact'
import { ofRole } from '../../../kernel/core/roles.ts'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { filter } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { groups } from '../../core/nature/catalogue.ts'
import { urgencies } from '../../core/nature/nature-types.ts'
import { dayFiled } from './list-chips.ts'
import { useAsk } from './requests-client.ts'
import { useMe } from './useMe.ts'

type Props = {
  query: URLSearchParams
  open: boolean
  onOpen: (open: boolean) => void
  onFilter: (changes: Record<string, string>) => void
}

type Option = readonly [value: string, label: string]

/** Filters, in one line and kept in the address: a link shows a colleague the same list. */
export const FilterBar = ({ query, open, onOpen, onFilter }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <button
        type="button"
        class="filter-pick filter-open"
        aria-expanded={open}
        onClick={() => onOpen(!open)}
      >
        <Icon of={filter} size={18} /> {t('todo.filters')}
      </button>
      {open && <Picks query={query} onFilter={onFilter} />}
    </>
  )
}

/** What the bar says itself while it is open: no chip beside says it again. */
export const pickedHere: ReadonlySet<string> = new Set([
  'q',
  'urgency',
  'group',
  'agency',
  'firm',
  'since',
  'reserves',
  'mine',
  'late',
  'contested',
])

const Picks = ({ query, onFilter }: Pick<Props, 'query' | 'onFilter'>): JSX.Element => {
  const { t } = useSpeech()
  const { role } = useMe()
  const flags = ofRole(role).decides
    ? (['mine', 'late', 'contested'] as const)
    : (['late', 'contested'] as const)
  const { data: choices } = useAsk('request.choices', {})
  const pick = (key: string, label: string, options: readonly Option[]): JSX.Element => (
    <Pick
      label={label}
      value={query.get(key) ?? ''}
      options={options}
      onPick={(to) => onFilter({ [key]: to })}
    />
  )
  const named = (rows: readonly { id: string; name: string }[]): Option[] =>
    rows.map(({ id, name }) => [id, name])
  return (
    <>
      <Words asked={query.get('q') ?? ''} onWords={(q) => onFilter({ q })} />
      {pick(
        'urgency',
        t('todo.filter.urgency'),
        urgencies.map((u) => [u, t(`urgency.name.${u}`)] as const),
      )}
      {pick(
        'group',
        t('todo.filter.group'),
        groups.map(({ group }) => [group, t(`nature.group.${group}`)] as const),
      )}
      {choices &&
        choices.agencies.length > 1 &&
        pick('agency', t('todo.filter.agency'), named(choices.agencies))}
      {choices && choices.firms.length > 0 && pick('firm', t('todo.filter.firm'), named(choices.firms))}
      <label class={`filter-pick${dayFiled(query) ? ' filter-picked' : ''}`}>
        {t('todo.filter.since')}
        <input
          type="date"
          value={dayFiled(query)}
          onChange={(e) => onFilter({ since: e.currentTarget.value })}
        />
      </label>
      {pick(
        'reserves',
        t('todo.filter.reserves'),
        (['all', 'soon', 'last'] as const).map((which) => [which, t(`todo.reserves.${which}`)] as const),
      )}
      {flags.map((flag) => {
        const on = query.get(flag) === 'true'
        return (
          <button
            type="button"
            key={flag}
            class={`filter-pick${on ? ' filter-picked' : ''}`}
            aria-pressed={on}
            onClick={() => onFilter({ [flag]: on ? '' : 'true' })}
          >
            {t(`todo.filter.${flag}`)}
          </button>
        )
      })}
      {pick('sort', t('todo.filter.sort'), [
        ['due', t('todo.sort.due')],
        ['newest', t('todo.sort.newest')],
        ['ball', t('todo.sort.ball')],
      ])}
    </>
  )
}

type PickProps = { label: string; value: string; options: readonly Option[]; onPick: (value: string) => void }

/** A filter as a chip: its name while it takes all, what it takes from then on. */
const Pick = ({ label, value, options, onPick }: PickProps): JSX.Element => (
  <select
    class={`filter-pick${value ? ' filter-picked' : ''}`}
    aria-label={label}
    value={value}
    onChange={(e) => onPick(e.currentTarget.value)}
  >
    <option value="">{label}</option>
    {options.map(([to, said]) => (
      <option key={to} value={to}>
        {said}
      </option>
    ))}
  </select>
)

const Words = ({ asked, onWords }: { asked: string; onWords: (q: string) => void }): JSX.Element => {
  const { t } = useSpeech()
  const [q, setQ] = useState(asked)
  useEffect(() => setQ(asked), [asked])
  return (
    <input
      type="search"
      class={`filter-pick filter-words${asked ? ' filter-picked' : ''}`}
      aria-label={t('todo.filter.q')}
      placeholder={t('todo.filter.q')}
      value={q}
      onInput={(e) => setQ(e.currentTarget.value)}
      onKeyDown={(e) => e.key === 'Enter' && onWords(q.trim())}
      onChange={(e) => e.currentTarget.value === '' && onWords('')}
    />
  )
}
