import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { filter } from '../../../kernel/web/icons/icons.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { groups } from '../../core/nature/catalogue.ts'
import { urgencies } from '../../core/nature/nature-types.ts'
import { dayFiled } from './list-chips.ts'
import { useAsk } from './requests-client.ts'

type Props = {
  query: URLSearchParams
  onFilter: (changes: Record<string, string>) => void
}

/** Filters, kept in the address: a link shows a colleague the same list. */
export const FilterBar = ({ query, onFilter }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  const { data: choices } = useAsk('request.choices', open ? {} : null)
  const [q, setQ] = useState('')
  const asked = query.get('q') ?? ''
  useEffect(() => setQ(asked), [asked])
  const any = { value: '', label: t('todo.filter.any') }
  const named = (rows: readonly { id: string; name: string }[]): { value: string; label: string }[] => [
    any,
    ...rows.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const select = (key: string, label: string, options: { value: string; label: string }[]): JSX.Element => (
    <Field
      kind="select"
      label={label}
      value={query.get(key) ?? ''}
      options={options}
      onValue={(value) => onFilter({ [key]: value })}
    />
  )
  return (
    <details class="todo-filters" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <Icon of={filter} size={18} /> {t('todo.filters')}
      </summary>
      <div class="todo-fields">
        <Field
          label={t('todo.filter.q')}
          kind="search"
          value={q}
          onValue={setQ}
          onEnter={() => onFilter({ q: q.trim() })}
        />
        {select('urgency', t('todo.filter.urgency'), [
          any,
          ...urgencies.map((u) => ({ value: u, label: t(`urgency.name.${u}`) })),
        ])}
        {select('group', t('todo.filter.group'), [
          any,
          ...groups.map(({ group }) => ({ value: group, label: t(`nature.group.${group}`) })),
        ])}
        {choices &&
          choices.agencies.length > 1 &&
          select('agency', t('todo.filter.agency'), named(choices.agencies))}
        {choices && choices.firms.length > 0 && select('firm', t('todo.filter.firm'), named(choices.firms))}
        <Field
          kind="date"
          label={t('todo.filter.since')}
          value={dayFiled(query)}
          onValue={(since) => onFilter({ since })}
        />
        {select('reserves', t('todo.filter.reserves'), [
          { value: '', label: t('todo.filter.whatever') },
          ...(['all', 'soon', 'last'] as const).map((which) => ({
            value: which,
            label: t(`todo.reserves.${which}`),
          })),
        ])}
        {select('sort', t('todo.filter.sort'), [
          { value: '', label: t('todo.sort.due') },
          { value: 'newest', label: t('todo.sort.newest') },
          { value: 'ball', label: t('todo.sort.ball') },
        ])}
        {(['late', 'contested'] as const).map((flag) => (
          <label class="asks-one" key={flag}>
            <input
              type="checkbox"
              checked={query.get(flag) === 'true'}
              onChange={(e) => onFilter({ [flag]: e.currentTarget.checked ? 'true' : '' })}
            />
            {t(`todo.filter.${flag}`)}
          </label>
        ))}
      </div>
    </details>
  )
}
