import { can } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Extract } from './estate-commands.ts'
import { grants } from './grants.ts'

type WithCorrections = { corrected: readonly string[] }
type ExtractBuilding = Extract['building']
type SaidEntrance = Extract['entrances'][number]
type SaidUnit = Extract['units'][number]

/** What the estate holds already of the places that an extract names. */
export type KnownPlaces = {
  agency: boolean
  scheme: Extract['scheme'] | undefined
  building: (ExtractBuilding & WithCorrections & { agency: string; scheme: string }) | undefined
  entrances: readonly (SaidEntrance & WithCorrections & { building: string; words: string })[]
  units: readonly (SaidUnit & WithCorrections & { building: string })[]
  refs: readonly { kind: string; ref: string }[]
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
  /** what changed of what was known: `building.address`, `unit.surface`… */
  fields: string[]
}

const buildingFields = ['name', 'kind', 'address', 'postcode', 'commune', 'insee', 'built'] as const
const entranceFields = ['name', 'address', 'words'] as const
const unitFields = ['kind', 'entrance', 'part', 'storey', 'door', 'rooms', 'surface', 'energy'] as const

/** The differences between an extract and the estate. What a person corrected stays as she said. */
export const changesOf = (known: KnownPlaces, data: Extract): Changes => {
  const building = known.building
    ? mergeExtract(known.building, data.building, buildingFields)
    : data.building
  const words = `${building.name} ${building.postcode} ${building.commune}`
  const entrances = sortChanges(
    known.entrances,
    data.entrances.map((e) => ({ ...e, words })),
    entranceFields,
  )
  const units = sortChanges(known.units, data.units, unitFields)
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
    fields: [
      ...(renamed ? ['scheme.name'] : []),
      ...changed.map((field) => `building.${field}`),
      ...entrances.fields.filter((field) => field !== 'words').map((field) => `entrance.${field}`),
      ...units.fields.map((field) => `unit.${field}`),
    ],
  }
}

/** Whether there is anything to write. */
export const isNothing = (c: Changes): boolean =>
  !c.isNew &&
  !c.scheme &&
  !c.buildingChanged &&
  ![c.entrances.added, c.entrances.changed, c.units.added, c.units.changed, c.refs].some(
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
  const changes = changesOf(known, data)
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

const mergeExtract = <T extends object>(
  held: T & WithCorrections,
  said: T,
  fields: readonly (keyof T & string)[],
): T =>
  fields.reduce(
    (row, field) => (held.corrected.includes(field) ? { ...row, [field]: held[field] } : row),
    said,
  )

const differing = <T extends object, F extends keyof T & string>(
  held: T,
  said: T,
  fields: readonly F[],
): F[] => fields.filter((field) => held[field] !== said[field])

const sortChanges = <T extends { id: string }>(
  held: readonly (T & WithCorrections)[],
  said: readonly T[],
  fields: readonly (keyof T & string)[],
): { added: T[]; changed: T[]; fields: string[] } => {
  const by = new Map(held.map((row) => [row.id, row]))
  const added = said.filter((row) => !by.has(row.id))
  const seen = new Set<string>()
  const changed = said.flatMap((row) => {
    const before = by.get(row.id)
    if (!before) return []
    const after = mergeExtract<T>(before, row, fields)
    const differ = differing<T, keyof T & string>(before, after, fields)
    for (const field of differ) seen.add(field)
    return differ.length ? [after] : []
  })
  return { added, changed, fields: [...seen] }
}
