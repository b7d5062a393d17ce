import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { Model } from '../model/model.ts'
import type { DwellingTeller } from './dwelling-rules.ts'

/** Groups of rooms of one kind, as a way to tell dwellings. `zoneOf`: the record of a dwelling's own group. */
export type ZoneDwellings = {
  rule: 'zone'
  by: string
  prior: number
  told: DwellingTeller
  zoneOf: (key: string) => number | undefined
}

const entities = { IFCZONE: 'IfcZone', IFCSPATIALZONE: 'IfcSpatialZone', IFCGROUP: 'IfcGroup' } as const

/** What such a group is of, when it is not a dwelling. */
const otherwise =
  /incendie|\bfeu\b|\bcf\b|d[eé]senfum|compartiment|\bfire\b|brand|thermi|chauffage|heating|ventil|hvac|acousti|fonction|function|\busage/i

const dwelling = /logement|appart|dwelling|\bflat\b|apartment|wohnung|woning|\blot\b/i

/** A group that does not say what it is of. */
const silent = 0.98
/** Where rooms lie in two groups of a kind, the first says less. */
const unclear = 0.9
const unlikely = 0.3

/**
 * Zones group rooms by dwelling here, by use or by fire compartment there, and one file may hold both: each kind of group (its
 * entity, and its ObjectType where there are several) is a rule of its own, and the score says which one tells dwellings.
 */
export const byZone = (model: Model): ZoneDwellings[] =>
  Object.entries(entities).flatMap(([type, name]) => {
    const zones = model.step.all(type)
    if (zones.length === 0) return []
    const kinds = [...groupRows(zones, (zone) => model.text(zone, 'ObjectType'))].filter(
      ([kind]) => kind !== '',
    )
    const some = kinds.some(([, members]) => members.length < zones.length) ? kinds : []
    return [zonedBy(model, name, zones), ...some.map(([kind, members]) => zonedBy(model, kind, members))]
  })

const zonedBy = (model: Model, by: string, zones: readonly number[]): ZoneDwellings => {
  const rooms = new Map<number, string>()
  const rows = new Map<string, number>()
  let twice = 0
  for (const zone of zones) {
    const key = nameOf(model, zone)
    if (!rows.has(key)) rows.set(key, zone)
    for (const member of model.relations.membersOf.get(zone) ?? [])
      if (!rooms.has(member)) rooms.set(member, key)
      else if (rooms.get(member) !== key) twice++
  }
  const says = (words: RegExp): boolean =>
    zones.filter((zone) =>
      words.test(['ObjectType', 'Name', 'LongName'].map((field) => model.text(zone, field)).join(' ')),
    ).length *
      2 >
    zones.length
  return {
    rule: 'zone',
    by,
    prior: says(otherwise) ? unlikely : twice > 0 ? unclear : says(dwelling) ? 1 : silent,
    told: ({ row }) => rooms.get(row),
    zoneOf: (key) => rows.get(key),
  }
}

const nameOf = (model: Model, zone: number): string =>
  model.text(zone, 'Name') || model.text(zone, 'LongName')
