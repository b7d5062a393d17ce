import type { JSX } from 'preact'
import { useCallback, useMemo, useState } from 'preact/hooks'
import { Button } from '../Button.tsx'
import { CompareTable } from '../CompareTable.tsx'
import { Empty } from '../Empty.tsx'
import type { Column } from '../table-columns.ts'
import type { TableWords } from '../table-words.ts'
import { type SampleProps, type SayBoth, scheme } from './gallery.ts'

type House = { id: string; name: string; homes: number; open: number; agency: string }

const names = ['24 rue Edmond Valentin', 'L’Horreum', scheme, 'Enclos Saint-Vincent']
const houses = (n: number): House[] =>
  Array.from({ length: n }, (_, i) => ({
    id: String(i),
    name: n > names.length ? `${names[i % names.length] ?? ''} ${i + 1}` : (names[i] ?? ''),
    homes: 3 + ((i * 17) % 60),
    open: (i * 7) % 9,
    agency: i % 2 ? 'Sigean' : 'Narbonne',
  }))

/** A table of things to compare: with rows, with hundreds, empty, loading, refused, and narrow. */
export const CompareSample = ({ say }: SampleProps): JSX.Element => (
  <div class="stack">
    <Sample say={say} rows={houses(4)} />
    <div style={{ maxWidth: '26rem' }}>
      <Sample say={say} rows={houses(3)} />
    </div>
    <div style={{ height: '16rem', overflowY: 'auto' }}>
      <Sample say={say} rows={houses(600)} />
    </div>
    <Sample say={say} rows={[]} />
    <Sample say={say} rows={[]} state="loading" />
    <Sample
      say={say}
      rows={houses(1)}
      state="refused"
      no={say(
        'Pas de réseau pour le moment. Ce qui était là reste affiché.',
        'No network for now. What was there stays in sight.',
      )}
    />
  </div>
)

type SampleOf = {
  say: SayBoth
  rows: readonly House[]
  state?: 'ready' | 'loading' | 'refused'
  no?: string
}

const Sample = ({ say, rows, state = 'ready', no }: SampleOf): JSX.Element => {
  const [checked, setChecked] = useState<readonly string[]>([])
  const columns = useMemo(() => columnsIn(say), [say])
  const act = useCallback(() => <Button small>{say('Ouvrir', 'Open')}</Button>, [say])
  return (
    <CompareTable
      label={say('Immeubles', 'Buildings')}
      name="sample"
      words={wordsIn(say)}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      state={state}
      no={no}
      again={() => undefined}
      empty={<Empty title={say('Aucun immeuble.', 'No building.')} />}
      href={({ id }) => `#${id}`}
      tone={({ id }) => (id === '1' ? 'danger' : undefined)}
      current="2"
      checked={checked}
      onChecked={({ id }, on) => setChecked(on ? [...checked, id] : checked.filter((one) => one !== id))}
      checkLabel={({ name }) => say(`Choisir : ${name}`, `Tick: ${name}`)}
      act={act}
    />
  )
}

const columnsIn = (say: SayBoth): readonly Column<House>[] => [
  {
    key: 'name',
    label: say('Immeuble', 'Building'),
    width: 'minmax(0, 3fr)',
    main: true,
    cell: ({ name }) => name,
    by: ({ name }) => name,
  },
  {
    key: 'agency',
    label: say('Agence', 'Agency'),
    width: '9rem',
    line: 'second',
    cell: ({ agency }) => agency,
    by: ({ agency }) => agency,
  },
  {
    key: 'homes',
    label: say('Logements', 'Dwellings'),
    width: '7rem',
    align: 'end',
    line: 'begin',
    cell: ({ homes }) => String(homes),
    by: ({ homes }) => homes,
  },
  {
    key: 'open',
    label: say('En cours', 'Open'),
    width: '6rem',
    align: 'end',
    cell: ({ open }) => String(open),
    by: ({ open }) => open,
  },
]

const wordsIn = (say: SayBoth): TableWords => ({
  view: say('Affichage', 'View'),
  columns: say('Colonnes', 'Columns'),
  height: say('Hauteur des lignes', 'Height of rows'),
  calm: say('Confortable', 'Comfortable'),
  dense: say('Serrée', 'Dense'),
  pick: say('Choisir', 'Tick'),
  act: say('À faire', 'To do'),
  loading: say('Chargement', 'Loading'),
  again: say('Réessayer', 'Try again'),
})
