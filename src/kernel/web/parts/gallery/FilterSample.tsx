import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { FilterChips } from '../FilterChips.tsx'
import type { SampleProps } from './gallery.ts'

export const FilterSample = ({ say }: SampleProps): JSX.Element => {
  const all = [
    say('Agence Centre', 'Centre agency'),
    say('Dans le délai', 'In time'),
    say('Dites réparées du 28 oct. au 26 nov.', 'Said repaired 28 Oct to 26 Nov'),
  ]
  const [left, setLeft] = useState([0, 1, 2])
  return (
    <FilterChips
      label={say('La liste est réduite à', 'The list is narrowed to')}
      by={left.map((i) => ({
        key: String(i),
        label: all[i] ?? '',
        onOff: () => setLeft(left.filter((other) => other !== i)),
      }))}
      off={(what) => say(`Retirer le filtre : ${what}`, `Take off the filter: ${what}`)}
      allOff={say('Tout retirer', 'Take all off')}
      onAllOff={() => setLeft([])}
    />
  )
}
