import { random, type Random } from '../../seeds/random.ts'
import { type EffortEntry, foldWeek, type WeekCell } from '../../src/ledger/core/publish/fold-week.ts'
import { keptPlace, mergePlaces, type StaffPlan } from '../../src/ledger/core/publish/merge-places.ts'
import type { AgencyParents } from '../../src/ledger/core/publish/place-tree.ts'

/** What somebody invented answered in a month, where she worked then. */
export type Answered = { person: string; field: string; place: string; week: string; seconds: number }
export type InventedMonth = {
  plan: StaffPlan
  merged: readonly string[]
  answers: readonly Answered[]
  rows: readonly (WeekCell & { week: string })[]
}
export type InventedYear = { parents: AgencyParents; months: InventedMonth[] }

const askers = ['Direction du patrimoine', 'Direction financière', 'Agences de proximité']
/** Nine questions of three services. */
export const fields = Array.from({ length: 9 }, (_, n) => `question.${n}`)
export const askerOf = (field: string): string => askers[Number(field.split('.')[1]) % askers.length]!
/** Four types of acts, whose screens take time too. */
export const acts = Array.from({ length: 4 }, (_, n) => `act.${n}`)
export const isAct = (field: string): boolean => field.startsWith('act.')

/** A landlord with its people, month by month: some join, some leave, some change place. */
export const inventYear = (seed: number, months = 12): InventedYear => {
  const chance = random(seed)
  const parents = agencies(chance)
  const people = staff(chance, parents)
  const answering = fields.map(() => ({
    caretaker: chance.chance(0.7),
    office: chance.chance(0.7),
    directorate: chance.chance(0.3),
    call_centre: chance.chance(0.4),
    head_office: chance.chance(0.3),
    firm: chance.chance(0.2),
    household: chance.chance(0.3),
  }))
  // Apart, so that the answers of a staff stay what they were.
  const screens = random(seed + 1_000_000)
  let merged: readonly string[] = []
  const told: InventedMonth[] = []
  for (let month = 0; month < months; month++) {
    const plan = planOf(people)
    merged = mergePlaces(plan, merged, parents)
    const answers: Answered[] = []
    for (let week = 0; week < 4; week++) {
      for (const [person, place] of people)
        for (const [n, field] of fields.entries()) {
          const family = place.split('@')[0] as keyof (typeof answering)[number]
          if (answering[n]![family] && chance.chance(0.35))
            answers.push({ person, field, place, week: `${month}-${week}`, seconds: seconds(chance) })
        }
      for (const [person, place] of people)
        for (const field of acts)
          if (screens.chance(0.3))
            answers.push({ person, field, place, week: `${month}-${week}`, seconds: seconds(screens) })
      comeAndGo(chance, people)
    }
    told.push({ plan, merged, answers, rows: foldedRows(answers, merged, parents) })
  }
  return { parents, months: told }
}

/** The rows that the house keeps of these answers. */
export const foldedRows = (
  answers: readonly Answered[],
  merged: readonly string[],
  parents: AgencyParents,
): (WeekCell & { week: string })[] =>
  [...new Set(answers.map(({ week }) => week))].flatMap((week) => {
    const entries: EffortEntry[] = answers
      .filter((one) => one.week === week)
      .map(({ person, place, ...one }) => ({
        ...one,
        mark: person,
        place: keptPlace(place, merged, parents),
        ...(isAct(one.field) ? { screen: { short: one.seconds, long: one.seconds, resumed: false } } : {}),
      }))
    return foldWeek(entries, askerOf).map((cell) => ({ ...cell, week }))
  })

// Minutes for most, an hour now and then: one person may well be nearly alone in a sum.
const seconds = (chance: Random): number => Math.round(20 + 3580 * chance.next() ** 6)

const agencies = (chance: Random): AgencyParents => {
  const parents: Record<string, string | null> = {}
  for (let n = 0; n < chance.between(2, 7); n++) parents[`a${n}`] = null
  for (const agency of Object.keys(parents)) if (chance.chance(0.3)) parents[`${agency}-branch`] = agency
  return parents
}

const staff = (chance: Random, parents: AgencyParents): Map<string, string> => {
  const people = new Map<string, string>()
  const hire = (place: string, n: number): void => {
    for (let i = 0; i < n; i++) people.set(`p${people.size}`, place)
  }
  for (const [agency, parent] of Object.entries(parents)) {
    hire(`caretaker@${agency}`, chance.between(0, parent ? 4 : 11))
    hire(`office@${agency}`, chance.between(parent ? 0 : 2, parent ? 2 : 7))
  }
  for (const directorate of ['patrimoine', 'finance', 'proximite'])
    hire(`directorate@${directorate}`, chance.between(0, 7))
  hire('head_office', chance.between(0, 3))
  hire('call_centre', chance.between(0, 7))
  hire('firm', chance.between(0, 6))
  hire('household', chance.between(0, 9))
  return people
}

const comeAndGo = (chance: Random, people: Map<string, string>): void => {
  const places = [...new Set(people.values())]
  for (const person of people.keys()) {
    const drawn = chance.between(0, 99)
    if (drawn === 0) people.delete(person)
    if (drawn === 1) people.set(person, chance.pick(places))
  }
  if (chance.chance(0.2)) people.set(`joiner-${people.size}-${chance.between(0, 1e6)}`, chance.pick(places))
}

const planOf = (people: ReadonlyMap<string, string>): StaffPlan => {
  const plan: Record<string, number> = {}
  for (const place of people.values())
    if (place !== 'firm' && place !== 'household') plan[place] = (plan[place] ?? 0) + 1
  return plan
}
