import type { JSX } from 'preact'
import { FilterChips } from '../../../kernel/web/parts/FilterChips.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { chipsOf } from './list-chips.ts'

type Props = {
  query: URLSearchParams
  named: Record<string, string>
  now: string
  /** said already, by the filters that stand open */
  except?: ReadonlySet<string> | undefined
  onFilter: (changes: Record<string, string>) => void
  onClear: () => void
}

/** What the address narrows the list of requests to: the period and the filters of a figure, of a colleague, of one's own. */
export const ListFilters = ({ query, named, now, except, onFilter, onClear }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <FilterChips
      label={t('chip.label')}
      by={chipsOf(query, { named, now, t, lang })
        .filter(({ key }) => !except?.has(key))
        .map(({ key, label, keys }) => ({
          key,
          label,
          onOff: () => onFilter(Object.fromEntries(keys.map((one) => [one, '']))),
        }))}
      off={(what) => t('chip.off', { what })}
      allOff={t('chip.allOff')}
      onAllOff={onClear}
      oneLine
    />
  )
}
