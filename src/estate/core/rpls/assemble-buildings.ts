import { sayAddress } from './rpls-address.ts'
import { commonParts } from './common-parts.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { plain } from '../../../kernel/core/fold-words.ts'
import type { PlacedRow } from './rpls-row.ts'
import { capitalise } from './spell-capitals.ts'
import { numberDoors, storeys } from './number-storeys.ts'

export type DraftUnit = {
  key: string
  entrance: string | null
  part: ReturnType<typeof commonParts>[number]['part'] | null
  ident: string
  storey: number | null
  door: string
  rooms: number | null
  surface: number | null
  energy: PlacedRow['energy']
}

/** A building with what it holds, by stable keys: the same places give the same keys, whatever file or order. */
export type ExtractDraft = {
  key: string
  lines: number[]
  scheme: { key: string; name: string }
  kind: PlacedRow['kind']
  block: string
  street: string
  address: string
  insee: string
  commune: string
  postcode: string
  built: number | null
  entrances: { key: string; name: string; address: string }[]
  units: DraftUnit[]
}

/** The key of the building that a row belongs to: same residence, block, street and kind; same number when nothing else tells. */
export const buildingKey = (row: PlacedRow): string => {
  const named = row.scheme !== '' || row.block !== '' || row.kind === 'individual'
  return join(row.insee, row.kind, row.scheme, row.block, row.street, named ? '' : row.number || row.letter)
}

/** Rows of one building → the building. */
export const assemble = (key: string, rows: readonly PlacedRow[]): ExtractDraft => {
  const first = rows[0]!
  const entrances = [...groupRows(rows, (row) => entranceKey(key, row))].map(([at, of]) => ({
    at,
    row: of[0]!,
    doors: numberDoors(dwellings(at, of)),
  }))
  const tops = entrances.map(({ at, doors }) => ({
    key: at,
    top: Math.max(...doors.map((d) => d.storey ?? 0)),
  }))
  const scheme = first.scheme || capitalise(first.street)
  return {
    key,
    lines: rows.map((row) => row.line),
    scheme: { key: join(first.insee, scheme), name: scheme },
    kind: first.kind,
    block: first.block,
    street: first.street,
    address: rangeOf(rows),
    insee: first.insee,
    commune: first.commune,
    postcode: first.postcode,
    built: oldest(rows),
    entrances: entrances.map(({ at, row }) => ({
      key: at,
      name: entranceName(row),
      address: sayAddress(row),
    })),
    units: [
      ...entrances.flatMap(({ doors }) => doors),
      ...(first.kind === 'collective' ? commonParts(tops).map((c) => common(key, c)) : []),
    ],
  }
}

const join = (...parts: readonly string[]): string => parts.map(plain).join('/')

const entranceKey = (building: string, row: PlacedRow): string =>
  `${building}#${join(row.number, row.letter, row.stair, row.gate)}`

const entranceName = ({ stair, gate, letter, number, kind }: PlacedRow): string => {
  if (gate || letter) return `Entrée ${gate || letter}`
  if (stair) return `Escalier ${stair}`
  return number ? `${kind === 'individual' ? 'Maison' : 'Entrée'} ${number}` : 'Entrée'
}

const dwellings = (entrance: string, rows: readonly PlacedRow[]): DraftUnit[] => {
  const alike = new Map<string, number>()
  return rows.flatMap((row) =>
    storeys(row.count, row.storey).map((storey) => {
      const stem = join(row.apartment, String(row.storey ?? ''))
      const nth = (alike.get(stem) ?? 0) + 1
      alike.set(stem, nth)
      return {
        key: `${entrance}#${stem}/${nth}`,
        entrance,
        part: null,
        ident: row.count === 1 ? row.ident : '',
        storey: row.kind === 'individual' ? null : storey,
        door: row.apartment,
        rooms: row.rooms,
        surface: row.surface,
        energy: row.energy,
      }
    }),
  )
}

const common = (building: string, { part, entrance }: ReturnType<typeof commonParts>[number]): DraftUnit => ({
  key: `${entrance ?? building}#${part}`,
  entrance,
  part,
  ident: '',
  storey: null,
  door: '',
  rooms: null,
  surface: null,
  energy: null,
})

const oldest = (rows: readonly PlacedRow[]): number | null => {
  const years = rows.map((row) => row.built).filter((year) => year !== null)
  return years.length ? Math.min(...years) : null
}

// «16 rue Voltaire», «2 à 50 rue Brueghel», «Rue Germain Mouret».
const rangeOf = (rows: readonly PlacedRow[]): string => {
  const numbers = [...new Set(rows.map((row) => row.number))].filter((n) => n !== '')
  const sorted = numbers.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1))
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (!low) return capitalise(rows[0]!.street)
  return `${low === high ? low : `${low} à ${high}`} ${rows[0]!.street}`
}
