import { type SettledAnswers, answerKey, type FoundPair } from './found-pair.ts'
import { judgeChance } from './judge-chance.ts'
import type { LinkedAddress } from './match-buildings.ts'
import { currentDiagnoses, type Diagnosis } from './match-diagnoses.ts'

type RegisteredBuilding = { key: string; bans: readonly string[] }

/** Of more buildings at one address nobody at a desk can tell which was looked at: nobody is asked. */
const mostAlike = 3

/**
 * Which entrances (buildings that have none) a diagnosis of a whole building covers: those at its address, and at the other addresses of its
 * building in the RNB. Where several buildings of the landlord stand there, each has one chance in so many, and somebody is asked once a
 * building; a yes is for all its entrances. `today`: yyyy-mm-dd.
 */
export const matchBuildingDiagnoses = (
  linked: readonly LinkedAddress[],
  registered: readonly RegisteredBuilding[],
  diagnoses: readonly Diagnosis[],
  answers: SettledAnswers,
  today: string,
): FoundPair<'building'>[] => {
  const addressesOf = new Map(registered.map(({ key, bans }) => [key, bans]))
  const at = new Map<string, LinkedAddress[]>()
  for (const link of linked) at.set(link.key, [...(at.get(link.key) ?? []), link])
  return currentDiagnoses(diagnoses, today)
    .filter(({ says }) => !says.isOfDwelling)
    .flatMap(({ key, says }) => {
      const bans = new Set([says.ban, ...(addressesOf.get(says.rnb) ?? [])])
      return coverOf(
        key,
        [...bans].flatMap((ban) => at.get(ban) ?? []),
        answers,
      )
    })
}

const coverOf = (
  key: string,
  there: readonly LinkedAddress[],
  answers: SettledAnswers,
): FoundPair<'building'>[] => {
  const answerTo = (entity: string): boolean | undefined =>
    answers.get(answerKey({ source: 'dpe', key, entity }))
  const refused = new Set(
    there.filter(({ entity }) => answerTo(entity) === false).map(({ building }) => building),
  )
  const yes = there.find(({ entity }) => answerTo(entity))
  const those = surestOf(there.filter(({ building }) => !refused.has(building)))
  const covered = yes ? those.filter(({ building }) => building === yes.building) : those
  const buildings = new Set(covered.map(({ building }) => building)).size
  if (buildings > mostAlike) return []
  const pairs = covered.flatMap((link) => pairOf(key, link, link.chance / buildings))
  const open = pairs.filter(({ entity }) => answerTo(entity) === undefined)
  return buildings === 1 ? open : onceABuilding(open)
}

const pairOf = (
  key: string,
  { entity, building, agency }: LinkedAddress,
  chance: number,
): FoundPair<'building'>[] => {
  const state = judgeChance(chance)
  return state
    ? [{ kind: 'building', source: 'dpe', key, entity, building, agency, chance, levels: null, state }]
    : []
}

/** An entrance that is several addresses is told of once. */
const surestOf = (links: readonly LinkedAddress[]): LinkedAddress[] => {
  const surest = new Map<string, LinkedAddress>()
  for (const link of links)
    if ((surest.get(link.entity)?.chance ?? -1) < link.chance) surest.set(link.entity, link)
  return [...surest.values()]
}

const onceABuilding = (pairs: readonly FoundPair<'building'>[]): FoundPair<'building'>[] => [
  ...new Map(pairs.map((pair) => [pair.building, pair])).values(),
]
