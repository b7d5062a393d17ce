import { common, dry, wet } from './kinds-by-name.ts'
import { patternOf } from './dwelling-pattern.ts'
import type { Room, Rule } from './inspection.ts'

export type DwellingTeller = (room: Room) => string | undefined

type Pattern = { rule: 'number' | 'name'; by: string; pattern: RegExp; prior: number }

/**
 * How architects write the dwelling into a room's number or name, when they do not group its rooms. The brackets hold the
 * dwelling. `prior`: how much a pattern is believed before it is tried.
 */
const patterns: Pattern[] = [
  {
    rule: 'number',
    by: 'LGT12-1',
    pattern: /^((?:lgt|log|appt?|apt|lot|ug|we|unit|flat)[ ._-]?[a-z]?\d+)\b/i,
    prior: 0.95,
  },
  { rule: 'number', by: 'A-101-1', pattern: /^((?=.*\d).+?)[-._/ ]\d{1,2}$/, prior: 0.9 },
  { rule: 'number', by: 'A101', pattern: /^([A-Z]{1,2})\d{3}$/, prior: 0.85 },
  {
    rule: 'name',
    by: 'Logement 12',
    pattern:
      /\b((?:logement|lgt|appartement|appt?|apt|lot|unit|flat|wohnung|maison|woning)\.? ?(?:n° ?)?[a-z]?-?\d+[a-z]?)\b/i,
    prior: 0.9,
  },
  { rule: 'name', by: '… H-1', pattern: /[ _-]([A-Z]{1,2}-\d{1,3})$/, prior: 0.8 },
  { rule: 'name', by: '… 101', pattern: /[ _-]([A-Z]?\d{3,4})$/, prior: 0.6 },
]

/** Each pattern as a function from a room to the dwelling that it tells. */
export const byPattern = (): { rule: string; by: string; prior: number; told: DwellingTeller }[] =>
  patterns.map(({ rule, by, prior, pattern }) => ({
    rule,
    by,
    prior,
    told: (room) => pattern.exec(rule === 'number' ? room.number : room.name)?.[1],
  }))

/** The pattern that somebody wrote, where it is none of those above. */
export const patternRule = (
  chosen: { rule: string; by: string } | undefined,
): { rule: string; by: string; prior: number; told: DwellingTeller }[] => {
  const { rule, by } = chosen ?? { rule: '', by: '' }
  const told = (rule === 'number' || rule === 'name') && patternOf(by)
  return told
    ? [{ rule, by, prior: 1, told: (room) => told(rule === 'number' ? room.number : room.name) }]
    : []
}

/**
 * A dwelling has two rooms or more, twenty at most, one with water and one to live in; of unnamed rooms half is believed, of two
 * kitchens as much: these are two dwellings.
 */
const likely = (rooms: readonly Room[]): number => {
  if (rooms.length < 2 || rooms.length > 20) return 0
  const kinds = rooms.map(({ kind }) => kind)
  if (kinds.every((kind) => kind === 'other')) return 0.5
  if (kinds.filter((kind) => kind === 'kitchen').length > 1) return 0.5
  const has = (set: Set<string>): boolean => kinds.some((kind) => set.has(kind))
  return has(wet) && has(dry) ? 1 : has(wet) || has(dry) ? 0.4 : 0
}

/** Rooms by the dwelling that a rule tells, those alone that look like one. */
export const groups = (rooms: readonly Room[], told: DwellingTeller): Map<string, Room[]> => {
  const all = new Map<string, Room[]>()
  for (const room of rooms) {
    const key = told(room)
    const known = key ? all.get(key) : undefined
    if (known) known.push(room)
    else if (key) all.set(key, [room])
  }
  for (const [key, members] of all) if (likely(members) === 0) all.delete(key)
  return all
}

/** What a rule is worth on these rooms: how many of those that could be in a dwelling it puts into a likely one. */
export const worth = (
  rooms: readonly Room[],
  told: DwellingTeller,
  prior: number,
): Omit<Rule, 'rule' | 'by'> => {
  const found = groups(rooms, told)
  const placed = [...found.values()].flat()
  const believed = [...found.values()].reduce((sum, each) => sum + likely(each) * each.length, 0)
  const possible = new Set([...placed, ...rooms.filter(({ kind }) => !common.has(kind))]).size
  return {
    score: possible === 0 ? 0 : Math.round(((prior * believed) / possible) * 100) / 100,
    dwellings: found.size,
    rooms: placed.length,
  }
}
