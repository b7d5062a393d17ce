import { grouped } from '../../../kernel/core/grouped.ts'
import type { ChangeFamily, ChangeKind } from './commands.ts'
import type { Settled } from '../match/candidates.ts'
import type { Held } from './objects.ts'
import type { Recognised } from './recognise.ts'
import type { Source, Standing } from './standing.ts'

export type FieldChange = { field: string; before: unknown; after: unknown; source: Source | null }

/** Why somebody should look at a change: its sentence is `publish.why.<code>`. */
export type Why = 'dwelling' | 'no_rule' | 'person' | 'perhaps' | 'replaced' | 'gone' | 'picture' | 'unsure'

/** What a change holds, as it lies in its column. */
export type Says = {
  name: string
  /** kind of room, opening or equipment; of a plan, what it is of */
  kind: string
  room: string | null
  /** the dwelling as the model tells it */
  key: string | null
  storey: string | null
  unit: string | null
  /** what goes into the estate */
  row?: Held['says'] | PlanRow
  sure?: Record<string, number>
  fields?: FieldChange[]
  metres?: number
  why?: Why
  /** changes that enter with it: what it stands on */
  needs: string[]
  /** the dwelling's change that lets it in */
  waits?: string
  /** of a dwelling: how it was recognised */
  how?: Settled['how']
  /** the same in two deliveries is the same change: who refused it is not asked again */
  mark: string
}
export type PlanRow = {
  of: 'dwelling' | 'landing' | 'storey'
  unit: string | null
  storey: string | null
  sha256: string
  bytes: number
}
export type Change = {
  id: string
  kind: ChangeKind
  family: ChangeFamily
  object: string | null
  says: Says
  safe: boolean
}

export type Compared = {
  held: readonly Held[]
  found: Recognised
  standing: Standing
  dwellings: ReadonlyMap<string, Settled>
  /** whether somebody, or the model itself, says which rooms are dwellings */
  ruled: boolean
  idOf: (...key: string[]) => string
}

const told = {
  storey: ['name', 'storey'],
  room: ['kind', 'name', 'number', 'surface', 'unit', 'storey', 'computed'],
  opening: ['kind', 'name', 'storey'],
  asset: ['kind', 'name', 'room', 'maker', 'model', 'serial', 'installedOn', 'warrantyUntil', 'unit', 'storey'],
} as const

/** Less than this is the exporter's rounding; metres. */
const leastMove = 0.1

/** What a revision would change in the estate: dwellings first, then what stands in what came before it. */
export const changesOf = (asked: Compared): Change[] => {
  const { held, standing, idOf } = asked
  const compared = { ...asked, lines: grouped(standing.said, ({ object }) => object) }
  const rows = new Map<string, Record<string, unknown>>(
    [...standing.storeys, ...standing.rooms, ...standing.openings, ...standing.assets].map((row) => [
      row.id,
      row,
    ]),
  )
  const dwellings = dwellingChanges(compared, rows)
  const ids = new Map<string, string>()
  const things = held.flatMap((each): Change[] => {
    const change = changeOf(each, rows.get(each.says.id), compared, ids, dwellings)
    if (change) ids.set(each.says.id, change.id)
    return change ? [change] : []
  })
  return [...dwellings.values(), ...things, ...goneOf(compared, rows, idOf)]
}

const dwellingChanges = (
  { held, dwellings, idOf }: Compared,
  rows: ReadonlyMap<string, Record<string, unknown>>,
): Map<string, Change> => {
  const found = new Map<string, Change>()
  for (const { key, unit, how, sure } of dwellings.values()) {
    if (unit === null) continue
    const rooms = held.filter((each) => each.family === 'room' && each.key === key)
    if (rooms.length > 0 && rooms.every(({ says }) => rows.get(says.id)?.['unit'] === unit)) continue
    found.set(key, {
      id: idOf('dwelling', key),
      kind: 'dwelling',
      family: 'unit',
      object: unit,
      safe: sure,
      says: {
        name: key,
        kind: 'dwelling',
        room: null,
        key,
        storey: rooms[0]?.storey ?? null,
        unit,
        how,
        needs: [],
        mark: `${key} ${unit}`,
        ...(sure ? {} : { why: 'unsure' as const }),
      },
    })
  }
  return found
}

const changeOf = (
  each: Held,
  row: Record<string, unknown> | undefined,
  compared: Compared & { lines: ReadonlyMap<string, Standing['said']> },
  ids: ReadonlyMap<string, string>,
  dwellings: ReadonlyMap<string, Change>,
): Change | undefined => {
  const fields = row ? fieldsOf(each, row, compared.lines.get(each.says.id) ?? []) : []
  const metres = row ? movedBy(each.says.id, compared.found, fields) : undefined
  if (row && fields.length === 0 && metres === undefined) return undefined
  const kind = !row ? 'new' : fields.length > 0 ? 'differs' : 'moved'
  const dwelling = each.key === null ? undefined : dwellings.get(each.key)
  const why = whyOf(each, kind, fields, compared)
  return {
    id: compared.idOf(each.family, each.says.id),
    kind,
    family: each.family,
    object: each.says.id,
    safe: why === undefined,
    says: {
      name: each.says.name,
      kind: 'kind' in each.says ? each.says.kind : 'storey',
      room: each.room,
      key: each.key,
      storey: each.storey,
      unit: unitOf(each),
      row: each.says,
      needs: [
        ...[each.says.storey, 'room' in each.says ? each.says.room : null].flatMap((on) =>
          typeof on === 'string' ? (ids.get(on) ?? []) : [],
        ),
        ...(dwelling ? [dwelling.id] : []),
      ],
      mark: markOf(each, kind, fields),
      ...(Object.keys(each.sure).length > 0 ? { sure: each.sure } : {}),
      ...(fields.length > 0 ? { fields } : {}),
      ...(metres === undefined ? {} : { metres }),
      ...(why ? { why } : {}),
      ...(why === 'dwelling' && dwelling ? { waits: dwelling.id } : {}),
    },
  }
}

const unitOf = ({ says }: Held): string | null => ('unit' in says ? (says.unit ?? null) : null)

/** What the model now says otherwise than what stands, and than what it said before. */
const fieldsOf = (
  each: Held,
  row: Record<string, unknown>,
  lines: Standing['said'],
): FieldChange[] => {
  const says = each.says as Record<string, unknown>
  return told[each.family].flatMap((field: string): FieldChange[] => {
    const [before, after] = [row[field] ?? null, says[field] ?? null]
    if (after === null || after === '' || alike(field, before, after)) return []
    const own = lines.find((line) => line.field === field && isList(line.source))
    if (own && alike(field, own.value, after)) return []
    const stands = lines.find((line) => line.field === field && line.stands)
    return [{ field, before, after, source: stands?.source ?? null }]
  })
}

const isList = (source: Source): boolean => source === 'model' || source === 'import'

/** Areas are reckoned anew in each delivery: a hundredth, or a tenth of a square metre, is no difference. */
const alike = (field: string, a: unknown, b: unknown): boolean =>
  (field === 'surface' || field === 'computed') && typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 0.1 + a / 100
    : a === b

/** A room whose floor has changed has not moved. */
const movedBy = (
  object: string,
  { before, things, shift }: Recognised,
  fields: readonly FieldChange[],
): number | undefined => {
  const [from, to] = [before.get(object), things.get(object)]
  if (!from?.at || !to?.at || fields.some(({ field }) => field === 'computed')) return undefined
  const by = from.family === 'storey' ? [0, 0, 0] : shift
  const metres = Math.hypot(...from.at.map((at, i) => to.at![i]! - at - by[i]!))
  return metres > leastMove ? Math.round(metres * 100) / 100 : undefined
}

const whyOf = (
  each: Held,
  kind: 'new' | 'differs' | 'moved',
  fields: readonly FieldChange[],
  { dwellings, ruled, found, standing }: Compared,
): Why | undefined => {
  const settled = each.key === null ? undefined : dwellings.get(each.key)
  if (settled && !settled.sure) return 'dwelling'
  if (each.family === 'room' && !ruled) return 'no_rule'
  if (fields.some(({ source }) => source === 'field' || source === 'office')) return 'person'
  if (fields.some(({ field, before }) => field === 'serial' && before !== '')) return 'replaced'
  if (kind === 'new' && each.family === 'asset' && mayBe(each, found, standing)) return 'perhaps'
  return undefined
}

/** In its room a thing of the kind is gone: this may be the one. */
const mayBe = (each: Held, { gone }: Recognised, { assets }: Standing): boolean => {
  if (gone.length === 0) return false
  const left = new Set(gone)
  return assets.some(
    ({ id, kind, room }) =>
      left.has(id) &&
      each.family === 'asset' &&
      kind === each.says.kind &&
      room !== null &&
      room === each.says.room,
  )
}

const markOf = ({ family, says, key }: Held, kind: ChangeKind, fields: readonly FieldChange[]): string => {
  if (kind === 'differs') return JSON.stringify(fields.map(({ field, after }) => [field, after]))
  if (kind === 'moved') return JSON.stringify('at' in says ? (says.at?.map(Math.round) ?? null) : null)
  return JSON.stringify([
    family,
    key,
    ...told[family].map((field) => (says as Record<string, unknown>)[field] ?? null),
  ])
}

const goneOf = (
  { found, standing }: Compared,
  rows: ReadonlyMap<string, Record<string, unknown>>,
  idOf: Compared['idOf'],
): Change[] => {
  const elsewhere = new Set(standing.elsewhere)
  const family = new Map<string, ChangeFamily>([
    ...standing.storeys.map(({ id }) => [id, 'storey'] as const),
    ...standing.rooms.map(({ id }) => [id, 'room'] as const),
    ...standing.openings.map(({ id }) => [id, 'opening'] as const),
    ...standing.assets.map(({ id }) => [id, 'asset'] as const),
  ])
  const names = new Map([...standing.rooms, ...standing.storeys].map(({ id, name }) => [id, name]))
  const called = (id: unknown): string | null => (typeof id === 'string' ? (names.get(id) ?? null) : null)
  return found.gone.flatMap((object): Change[] => {
    const row = rows.get(object)
    if (!row || elsewhere.has(object)) return []
    return [
      {
        id: idOf('gone', object),
        kind: 'gone',
        family: family.get(object)!,
        object,
        safe: false,
        says: {
          name: String(row['name']),
          kind: String(row['kind'] ?? 'storey'),
          room: called(row['room']),
          key: null,
          storey: called(row['storey']),
          unit: typeof row['unit'] === 'string' ? row['unit'] : null,
          why: 'gone',
          needs: [],
          mark: 'gone',
        },
      },
    ]
  })
}

