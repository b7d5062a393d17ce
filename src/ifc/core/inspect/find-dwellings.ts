import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { Model } from '../model/model.ts'
import { type Property, propertiesOf } from '../model/model-properties.ts'
import { readAliases, word } from './aliases.ts'
import { byPattern, groups, type DwellingTeller, patternRule, worth } from './dwelling-rules.ts'
import type { Dwelling, Room, Rule } from './inspection.ts'
import { byZone, type ZoneDwellings } from './dwelling-zones.ts'

/** Below this a rule is worth no more than a guess: the dwellings are drawn by hand. */
const leastScore = 0.3

export type DwellingSearch = {
  rule: Rule | null
  rules: Rule[]
  dwellings: Dwelling[]
  of: Map<number, string>
}

/** The rule that somebody has confirmed. By hand: `rooms` gives the dwelling of a room, by its GlobalId. */
export type ChosenRule = { rule: string; by: string; rooms: Readonly<Record<string, string>> }

/** Tries every rule on the rooms, keeps the chosen one or the best; ties go to the one that is written first. */
export const dwellingsOf = (model: Model, rooms: readonly Room[], chosen?: ChosenRule): DwellingSearch => {
  const ways: Way[] = [...byZone(model), ...byProperty(rooms), ...byPattern(), ...patternRule(chosen)]
  const tried = ways
    .map(({ rule, by, prior, told, zoneOf }) => ({
      told,
      zoneOf,
      rule: { rule, by, ...worth(rooms, told, prior) },
    }))
    .filter(({ rule }) => rule.dwellings > 0 || (rule.rule === chosen?.rule && rule.by === chosen.by))
    .toSorted((a, b) => b.rule.score - a.rule.score)
  const rules = tried.map(({ rule }) => rule)
  const wanted = chosen && tried.find(({ rule }) => rule.rule === chosen.rule && rule.by === chosen.by)
  const byHand = chosen?.rule === 'hand' ? hand(rooms, chosen.rooms) : undefined
  const best: (typeof tried)[number] | undefined =
    byHand ?? wanted ?? tried.find(({ rule }) => rule.score >= leastScore)
  if (!best) return { rule: null, rules, dwellings: [], of: new Map() }
  const found = byHand ? byHand.groups : [...groups(rooms, best.told)]
  return {
    rule: best.rule,
    rules,
    dwellings: found.map(([key, members]) => describe(model, key, members, best.zoneOf?.(key))),
    of: new Map(
      found.flatMap(([key, members]) => members.map((room) => [room.row, key] as [number, string])),
    ),
  }
}

type Way = { rule: string; by: string; prior: number; told: DwellingTeller; zoneOf?: ZoneDwellings['zoneOf'] }

/** What somebody said stands, likely or not. */
const hand = (
  rooms: readonly Room[],
  said: ChosenRule['rooms'],
): { told: DwellingTeller; groups: [string, Room[]][]; rule: Rule; zoneOf: undefined } => {
  const told: DwellingTeller = ({ id }) => (Object.hasOwn(said, id) ? said[id] : undefined)
  const groups = [...groupRows(rooms, (room) => told(room) ?? '')].filter(([key]) => key !== '')
  const placed = groups.reduce((sum, [, members]) => sum + members.length, 0)
  const rule = { rule: 'hand', by: '', score: 1, dwellings: groups.length, rooms: placed }
  return { told, groups, rule, zoneOf: undefined }
}

const byProperty = (
  rooms: readonly Room[],
): { rule: string; by: string; prior: number; told: DwellingTeller }[] => {
  const told = new Map<number, Property>()
  for (const { row, known } of rooms) {
    const found = known.found.get('number') ?? known.found.get('dwelling')
    if (found) told.set(row, found)
  }
  const [first] = told.values()
  return first
    ? [
        {
          rule: 'property',
          by: first.name,
          prior: 0.98,
          told: ({ row }) => told.get(row) && String(told.get(row)!.value),
        },
      ]
    : []
}

const describe = (model: Model, key: string, rooms: readonly Room[], zone: number | undefined): Dwelling => {
  const own = zone === undefined ? [] : [readAliases(propertiesOf(model, zone))]
  const properties = [...own, ...rooms.map((room) => room.known)]
  const whole = own[0]?.found.get('area')
  const first = (alias: 'number' | 'rpls' | 'type'): string | null =>
    properties.map((each) => word(each, alias)).find((each) => each !== null) ?? null
  const areas = rooms.map(({ area }) => area.declared ?? area.computed)
  return {
    key,
    name: zone === undefined ? key : model.text(zone, 'LongName') || key,
    number: first('number'),
    rpls: first('rpls'),
    type: first('type'),
    area: {
      declared: whole ? Math.round(Number(whole.value) * model.squareMetre * 100) / 100 : null,
      rooms: areas.includes(null)
        ? null
        : Math.round(areas.reduce<number>((sum, each) => sum + each!, 0) * 100) / 100,
    },
    storeys: [...new Set(rooms.flatMap(({ storey }) => storey ?? []))],
    rooms: rooms.map(({ id }) => id),
  }
}
