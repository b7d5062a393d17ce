import { can } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Extract } from './estate-commands.ts'
import type { PlaceFamily, Speaker } from './field-owners.ts'
import { grants } from './grants.ts'
import { type HeardValues, hearExtract, type PlaceLine } from './hear-extract.ts'
import type { NewLine } from './inventory/statement-lines.ts'

type ExtractBuilding = Extract['building']
type SaidEntrance = Extract['entrances'][number]
type SaidUnit = Extract['units'][number]

/** What the estate holds already of the places that an extract names. */
export type KnownPlaces = {
  agency: boolean
  scheme: Extract['scheme'] | undefined
  building: (ExtractBuilding & { agency: string; scheme: string }) | undefined
  entrances: readonly (SaidEntrance & { building: string; words: string })[]
  units: readonly (SaidUnit & { building: string })[]
  refs: readonly { kind: string; ref: string }[]
  /** what was said of these places and is not over */
  lines: readonly PlaceLine[]
  /** who said what no line tells of */
  usual: Speaker
}

export type EntranceRow = SaidEntrance & { words: string }

/** What must be written for the estate to say what the extract says, and nothing more. */
export type Changes = {
  agency: string
  scheme: 'new' | 'changed' | undefined
  building: ExtractBuilding
  isNew: boolean
  buildingChanged: boolean
  entrances: { added: EntranceRow[]; changed: EntranceRow[] }
  units: { added: SaidUnit[]; changed: SaidUnit[] }
  refs: Extract['refs']
  /** what is written down of fields that several tell, and which lines stand no more */
  lines: NewLine[]
  /** what stands still, beside which another value is written down */
  stood: NewLine[]
  ended: number[]
  /** what changed of what was known: `building.address`, `unit.surface`… */
  fields: string[]
}

const buildingFields = ['name', 'kind', 'address', 'postcode', 'commune', 'insee', 'built'] as const
const entranceFields = ['name', 'address', 'words'] as const
const unitFields = ['kind', 'entrance', 'part', 'storey', 'door', 'rooms', 'surface', 'energy'] as const

/** The differences between an extract and the estate. Whose word counts is a table (field-owners.ts): a person’s is never undone. */
export const changesOf = (known: KnownPlaces, data: Extract, subject: string): Changes => {
  const heard: HeardValues[] = []
  const merge: Merge = (family, object, held, said) => {
    const values = hearExtract({
      family,
      object,
      held,
      says: said,
      lines: known.lines,
      from: data.from?.origin ?? 'list',
      usual: known.usual,
    })
    heard.push(values)
    return { ...said, ...values.values }
  }
  const building = known.building ? merge('building', subject, known.building, data.building) : data.building
  const words = `${building.name} ${building.postcode} ${building.commune}`
  const entrances = sortChanges(
    known.entrances,
    data.entrances.map((e) => ({ ...e, words })),
    entranceFields,
    (held, said) => merge('entrance', said.id, held, said),
  )
  const units = sortChanges(known.units, data.units, unitFields, (held, said) =>
    merge('unit', said.id, held, said),
  )
  const refs = new Set(known.refs.map(({ kind, ref }) => `${kind} ${ref}`))
  const changed = known.building ? differing(known.building, building, buildingFields) : []
  const renamed = known.scheme !== undefined && known.scheme.name !== data.scheme.name
  return {
    agency: known.building?.agency ?? data.agency,
    scheme: known.scheme === undefined ? 'new' : renamed ? 'changed' : undefined,
    building,
    isNew: known.building === undefined,
    buildingChanged: changed.length > 0,
    entrances,
    units,
    refs: data.refs.filter(({ kind, ref }) => !refs.has(`${kind} ${ref}`)),
    lines: heard.flatMap((each) => each.lines),
    stood: heard.flatMap((each) => each.stood),
    ended: heard.flatMap((each) => each.ended),
    fields: [
      ...(renamed ? ['scheme.name'] : []),
      ...changed.map((field) => `building.${field}`),
      ...entrances.fields.filter((field) => field !== 'words').map((field) => `entrance.${field}`),
      ...units.fields.map((field) => `unit.${field}`),
    ],
  }
}

type Merge = <T extends object>(family: PlaceFamily, object: string, held: T, said: T) => T

/** Whether there is anything to write. */
export const isNothing = (c: Changes): boolean =>
  !c.isNew &&
  !c.scheme &&
  !c.buildingChanged &&
  ![c.entrances.added, c.entrances.changed, c.units.added, c.units.changed, c.refs, c.lines, c.ended].some(
    (list) => list.length,
  )

/** Refused: not_yours, unknown_agency, place_taken. No fact when nothing differs. */
export const decideImport = (
  known: KnownPlaces,
  { subject, data }: { subject: string; data: Extract },
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency: known.building?.agency ?? data.agency, building: subject }
  if (!can(grants, 'import', actor, place)) return refuse('not_yours')
  if (!known.agency) return refuse('unknown_agency', { agency: data.agency })
  if ([...known.entrances, ...known.units].some((held) => held.building !== subject))
    return refuse('place_taken')
  const changes = changesOf(known, data, subject)
  if (isNothing(changes)) return []
  const { isNew, entrances, units, fields } = changes
  const count = (kind: string): number => units.added.filter((u) => u.kind === kind).length
  return [
    isNew
      ? {
          type: 'estate.placed',
          data: { entrances: entrances.added.length, dwellings: count('dwelling'), commons: count('common') },
          subject,
          place,
          audience: 'staff',
        }
      : {
          type: 'estate.changed',
          data: { fields, added: units.added.length, changed: units.changed.length },
          subject,
          place,
          audience: 'staff',
        },
  ]
}

const differing = <T extends object, F extends keyof T & string>(
  held: T,
  said: T,
  fields: readonly F[],
): F[] => fields.filter((field) => held[field] !== said[field])

const sortChanges = <T extends { id: string }>(
  held: readonly T[],
  said: readonly T[],
  fields: readonly (keyof T & string)[],
  merge: (held: T, said: T) => T,
): { added: T[]; changed: T[]; fields: string[] } => {
  const by = new Map(held.map((row) => [row.id, row]))
  const added = said.filter((row) => !by.has(row.id))
  const seen = new Set<string>()
  const changed = said.flatMap((row) => {
    const before = by.get(row.id)
    if (!before) return []
    const after = merge(before, row)
    const differ = differing<T, keyof T & string>(before, after, fields)
    for (const field of differ) seen.add(field)
    return differ.length ? [after] : []
  })
  return { added, changed, fields: [...seen] }
}
