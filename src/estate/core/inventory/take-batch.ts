import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import { columns } from './family-columns.ts'
import type { InventoryCommands } from './inventory-commands.ts'
import { type StatementLine, type NewLine, isSame } from './statement-lines.ts'

type Batch = InventoryCommands['inventory.take']
export type Row = { id: string; [column: string]: unknown }

/** What the house holds of the objects that a batch names. */
export type HeldObjects = {
  agency: string | undefined
  storey: readonly Row[]
  room: readonly Row[]
  opening: readonly Row[]
  asset: readonly Row[]
  /** ids of the batch that are another building's */
  elsewhere: number
  /** storeys, rooms and units of this building */
  here: ReadonlySet<string>
  /** openings of the batch name rooms of another building */
  strangers: boolean
  /** what people said, and stands */
  people: readonly StatementLine[]
  /** what models and lists said last, and stands, differs or was refused */
  lists: readonly StatementLine[]
  plans: readonly { of: string; unit: string | null; storey: string | null; sha256: string }[]
}

export type Changes = {
  added: Record<ObjectFamily, Row[]>
  changed: Record<ObjectFamily, Row[]>
  lines: NewLine[]
  past: number[]
  plans: Batch['plans']
  gone: number
}
type ObjectFamily = 'storey' | 'room' | 'opening' | 'asset'

const objectFamilies: readonly ObjectFamily[] = ['storey', 'room', 'opening', 'asset']
const key = (object: string, field: string): string => `${object} ${field}`

/** What must be written for the inventory to say what a batch says. What a person said stands; the batch's value is kept beside. */
export const changesOf = (held: HeldObjects, data: Batch): Changes => {
  const known = changesByHeld.get(held) ?? compareBatch(held, data)
  changesByHeld.set(held, known)
  return known
}

// Worked out once for its facts and its rows: what is held was gathered for one act.
const changesByHeld = new WeakMap<HeldObjects, Changes>()

const compareBatch = (held: HeldObjects, data: Batch): Changes => {
  const known = knownBy(held, data)
  const families = { storey: data.storeys, room: data.rooms, opening: data.openings, asset: data.assets }
  const said = objectFamilies.map((family) =>
    familyOf(family, held[family], families[family] as readonly Row[], known),
  )
  const plans = new Map(held.plans.map((p) => [placeOf(p), p.sha256]))
  const rowsOf = (which: 'added' | 'changed'): Record<ObjectFamily, Row[]> =>
    Object.fromEntries(objectFamilies.map((family, i) => [family, said[i]![which]])) as Record<
      ObjectFamily,
      Row[]
    >
  return {
    added: rowsOf('added'),
    changed: rowsOf('changed'),
    lines: said.flatMap(({ lines }) => lines),
    past: said.flatMap(({ past }) => past),
    plans: data.plans.filter((p) => plans.get(placeOf(p)) !== p.sha256),
    gone: said.reduce((n, { gone }) => n + gone, 0),
  }
}

/** What was said before of the objects of a batch, by object and field, and what the batch says of itself. */
type KnownLines = {
  people: ReadonlyMap<string, StatementLine>
  lists: ReadonlyMap<string, StatementLine>
  sure: ReadonlyMap<string, Batch['confidence'][number]['is']>
  leaving: ReadonlySet<string>
  day: string
}

const knownBy = (held: HeldObjects, data: Batch): KnownLines => ({
  people: new Map(held.people.map((line) => [key(line.object, line.field), line])),
  lists: new Map(held.lists.map((line) => [key(line.object, line.field), line])),
  sure: new Map(data.confidence.map((c) => [key(c.object, c.field), c.is])),
  leaving: new Set(data.gone.map((g) => g.id)),
  day: dayOf(data.at),
})

/** What one value comes to: `stands` after it is said, the line that is written of it, the id of the one that is past. */
type ToldField = { stands: unknown; lines: NewLine[]; past: number[] }

type Value = { family: ObjectFamily; object: string; field: string; value: unknown; now: unknown }

const toldOf = (
  { people, lists, sure }: KnownLines,
  { family, object, field, value, now }: Value,
): ToldField => {
  const at = key(object, field)
  const [person, before] = [people.get(at), lists.get(at)]
  const state = person && !isSame(person.value, value) ? 'differs' : 'stands'
  // A no is remembered: the same list is not asked about again.
  const refused = before?.state === 'refused'
  const said = isSame(before?.value, value) && (before?.state === state || (refused && state === 'differs'))
  const isNew = !said && !(person && state === 'stands')
  return {
    stands: person ? now : value,
    lines: isNew ? [{ object, family, field, value, state, confidence: sure.get(at) ?? null }] : [],
    past: before && !said && !refused ? [before.id] : [],
  }
}

type OfFamily = Pick<Changes, 'lines' | 'past' | 'gone'> & { added: Row[]; changed: Row[] }

/** What a batch changes of one family: the rows that it names, then those that it says to be gone. */
const familyOf = (
  family: ObjectFamily,
  held: readonly Row[],
  named: readonly Row[],
  known: KnownLines,
): OfFamily => {
  const before = new Map(held.map((row) => [row.id, row]))
  const read = named.map((said) => ({
    before: before.get(said.id),
    ...rowOf(family, said, before.get(said.id), known),
  }))
  const left = held
    .filter((row) => known.leaving.has(row.id) && !row['goneOn'])
    .map((row) => ({ row: { ...row, goneOn: known.day }, told: leftOf(family, row.id, known) }))
  const gone = left.filter(({ told }) => told === undefined || told.stands === true)
  const told = [...read.flatMap((each) => each.told), ...left.flatMap((each) => each.told ?? [])]
  return {
    added: read.filter((each) => !each.before).map(({ row }) => row),
    changed: [
      ...read.filter(({ before: was, row }) => was && differs(row, was)).map(({ row }) => row),
      ...gone.map(({ row }) => row),
    ],
    lines: told.flatMap(({ lines }) => lines),
    past: told.flatMap(({ past }) => past),
    gone: gone.length,
  }
}

const differs = (row: Row, before: Row): boolean =>
  Object.keys(row).some((column) => !isSame(row[column], before[column]))

/** A thing that a batch says to be gone, against what a person said of it; of a storey, a room or an opening nobody says it. */
const leftOf = (family: ObjectFamily, object: string, known: KnownLines): ToldField | undefined =>
  family === 'asset' ? toldOf(known, { family, object, field: 'gone', value: true, now: false }) : undefined

/** One row as it stands after a batch has said it. */
const rowOf = (
  family: ObjectFamily,
  said: Row,
  before: Row | undefined,
  known: KnownLines,
): { row: Row; told: ToldField[] } => {
  const { told, drawn } = columns[family]
  const isSaid = (field: string): boolean =>
    known.people.has(key(said.id, field)) || known.lists.has(key(said.id, field))
  const drawings = Object.entries(drawn).map(([column, none]) => {
    const fresh = known.people.has(key(said.id, column)) ? undefined : said[column]
    return [column, fresh ?? before?.[column] ?? none] as const
  })
  const values = Object.entries(told).map(([field, none]) => {
    const [value, now] = [said[field] ?? none, before?.[field] ?? none]
    return {
      field,
      now,
      told: isSame(value, none) ? undefined : toldOf(known, { family, object: said.id, field, value, now }),
    }
  })
  // Somebody saw that it stands there no more, or another list said so.
  const back =
    before?.['goneOn'] && isSaid('gone')
      ? toldOf(known, { family, object: said.id, field: 'gone', value: false, now: true })
      : undefined
  return {
    row: {
      id: said.id,
      goneOn: back?.stands ? before!['goneOn'] : null,
      ...Object.fromEntries(drawings),
      ...Object.fromEntries(values.map((each) => [each.field, each.told ? each.told.stands : each.now])),
    },
    told: [...values.flatMap((each) => each.told ?? []), ...(back ? [back] : [])],
  }
}

type PlacedRow = { of: string; unit?: string | null | undefined; storey?: string | null | undefined }
/** One drawing for each dwelling, landing and storey. */
const placeOf = ({ of, unit, storey }: PlacedRow): string =>
  [of, unit ?? '', of === 'dwelling' ? '' : (storey ?? '')].join()

const count = (rows: Record<ObjectFamily, Row[]>): number =>
  objectFamilies.reduce((n, family) => n + rows[family].length, 0)

/** An object, or the place of a drawing, that a batch says twice, or says and says to be gone: nobody knows which one is meant. */
const saidTwice = ({ storeys, rooms, openings, assets, gone, plans }: Batch): string | undefined => {
  const seen = new Set<string>()
  for (const { id } of [...storeys, ...rooms, ...openings, ...assets, ...gone])
    if (seen.has(id)) return id
    else seen.add(id)
  const drawn = new Set<string>()
  for (const plan of plans)
    if (drawn.has(placeOf(plan))) return plan.unit ?? plan.storey ?? plan.of
    else drawn.add(placeOf(plan))
  return undefined
}

/** Whether an id of the batch is that of something else in the house: a room does not become a radiator. */
const isOther = (held: HeldObjects, { storeys, rooms, openings, assets, gone }: Batch): boolean => {
  const family = new Map(objectFamilies.flatMap((each) => held[each].map((row) => [row.id, each] as const)))
  const says = [
    ...storeys.map(({ id }) => [id, 'storey'] as const),
    ...rooms.map(({ id }) => [id, 'room'] as const),
    ...openings.map(({ id }) => [id, 'opening'] as const),
    ...assets.map(({ id }) => [id, 'asset'] as const),
    ...gone.map((each) => [each.id, each.family] as const),
  ]
  return says.some(([id, as]) => family.has(id) && family.get(id) !== as)
}

/** Refused: not_yours, not_found, place_taken, said_twice. No fact when nothing is new. */
export const decideTake = (
  held: HeldObjects,
  { subject, data }: { subject: string; data: Batch },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency: held.agency, building: subject }
  if (!can(grants, 'take', actor, place)) return refuse('not_yours')
  if (!held.agency) return refuse('not_found')
  const twice = saidTwice(data)
  if (twice) return refuse('said_twice', { id: twice })
  if (held.elsewhere || isOther(held, data)) return refuse('place_taken')
  if (held.strangers) return refuse('not_found')
  if (namedBy(data).some((id) => !held.here.has(id))) return refuse('not_found')
  const { added, changed, lines, gone, plans, past } = changesOf(held, data)
  const [more, other] = [count(added), count(changed)]
  if (!more && !other && !lines.length && !plans.length && !past.length) return []
  const differs = lines.filter((line) => line.state === 'differs').length
  const told = { source: data.source, added: more, changed: other - gone, gone, differs, plans: plans.length }
  return [{ type: 'estate.taken', subject, data: told, place, audience: 'staff' }]
}

/** Storeys, rooms and units that a batch names and does not bring. The rooms of an opening may come later, or never. */
export const namedBy = (data: Batch): string[] => {
  const brought = new Set([...data.storeys, ...data.rooms].map((row) => row.id))
  const named = [
    ...data.rooms.flatMap((r) => [r.storey, r.unit]),
    ...data.openings.map((o) => o.storey),
    ...data.assets.flatMap((a) => [a.storey, a.unit, a.room]),
    ...data.plans.flatMap((p) => [p.storey, p.unit]),
  ]
  return [...new Set(named.flatMap((id) => (id && !brought.has(id) ? id : [])))]
}
