import { hear } from '../nature/hear-nature.ts'
import { isNatureCode, natureOf } from '../nature/catalogue.ts'
import { sameBreakdown } from '../nature/house-breakdown.ts'
import type { twinReasons } from './twin-contract.ts'
import { isElsewhere, likenessOfWords, twinWords } from './twin-words.ts'

/** What is compared: `at` in milliseconds; `home`: whose it is; `part`: where all walk, if it is filed there; `natures`: as filed, and as its words say. */
export type TwinReport = {
  request: string
  at: number
  home: string | null
  entrance: string | null
  part: string | null
  natures: readonly string[]
  channel: string
  words: string
}

/** Why two seem to be one, in the order in which it is said. */
export type TwinReason = (typeof twinReasons)[number]
export type LikelyTwin = { request: string; odds: number; because: TwinReason[] }

/** From these odds on it is said. */
export const twinFrom = 1

/** Logarithms of odds: ours, weighed by hand, none learnt. */
const weights = {
  start: -2.5,
  home: 1.8,
  place: 2.2,
  trouble: 2.5,
  group: 1,
  unlike: -3,
  words: 3,
  elsewhere: -3,
  back: 1.5,
  nothingElse: 2.5,
  soon: 1.5,
  day: -0.02,
}

/** Under what a report is compared: as it was filed; where that says nothing, what its words say too. */
export const naturesCompared = (filed: string, words: string): readonly string[] =>
  isVague([filed]) && words ? [...new Set([filed, hear(words).nature])] : [filed]

const hour = 3_600_000
const soon = 2 * hour

/** Of what is open, what a new report most likely tells again; nothing where all are unlikely. */
export const likelyTwin = (told: TwinReport, open: readonly TwinReport[]): LikelyTwin | undefined => {
  const near = open.filter((one) => one.request !== told.request && isNear(told, one))
  const own = near.filter((one) => isSameHome(told, one))
  return near
    .map((one) => weigh(told, one, own.length))
    .filter(({ odds }) => odds >= twinFrom)
    .toSorted((a, b) => b.odds - a.odds)[0]
}

const isSameHome = (a: TwinReport, b: TwinReport): boolean => a.home !== null && a.home === b.home

const isSameStairs = (a: TwinReport, b: TwinReport): boolean =>
  a.entrance === null || b.entrance === null || a.entrance === b.entrance

// A neighbour’s trouble is hers, but where it is of a part for all.
const isNear = (told: TwinReport, one: TwinReport): boolean =>
  isSameHome(told, one) || (isSameStairs(told, one) && isShared(told) && isShared(one))

const isShared = ({ part, natures }: TwinReport): boolean =>
  part !== null || natures.some((code) => isNatureCode(code) && isOfAll(code))

// What is found at home alone is a home’s; what breaks for all, and what stands where all walk, is everybody’s.
const isOfAll = (code: string): boolean => !natureOf(code).where.includes('dwelling')

const weigh = (told: TwinReport, one: TwinReport, own: number): LikelyTwin => {
  const [a, b] = [twinWords(told.words), twinWords(one.words)]
  const because: TwinReason[] = []
  let odds = weights.start
  const add = (reason: TwinReason, weight: number): void => {
    odds += weight
    because.push(reason)
  }
  const isHers = isSameHome(told, one)
  if (isHers) add('home', weights.home)
  else add('place', weights.place)
  const relation = relationOf(told.natures, one.natures)
  // «Toujours rien»: what names nothing is of the one matter that its home has open.
  const namesNothing = a.again && isVague(told.natures) && isHers
  if (relation) add(relation, weights[relation])
  else if (!namesNothing) odds += weights.unlike
  const alike = likenessOfWords(a, b)
  // Of two rooms the same words are told.
  if (isElsewhere(a, b)) odds += weights.elsewhere
  else if (alike >= 0.3) add('words', weights.words * alike)
  if (a.again) add('back', weights.back)
  if (namesNothing && own === 1) odds += weights.nothingElse
  const apart = Math.abs(told.at - one.at)
  if (isHers && apart <= soon) add('soon', weights.soon)
  odds += (apart / (24 * hour)) * weights.day
  return { request: one.request, odds, because }
}

const relationOf = (a: readonly string[], b: readonly string[]): 'trouble' | 'group' | undefined => {
  const known = a.filter((code) => !isVague([code]))
  if (known.some((code) => b.includes(code) || sameBreakdown(code).some((same) => b.includes(same))))
    return 'trouble'
  const groups = new Set(known.map((code) => natureOf(code).group))
  return b.some((code) => !isVague([code]) && groups.has(natureOf(code).group)) ? 'group' : undefined
}

// «Autre» says nothing, and no more does a question.
const isVague = (natures: readonly string[]): boolean =>
  natures.every((code) => code === 'other.repair' || code === 'matter.question')
