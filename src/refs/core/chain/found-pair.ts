import type { Levels } from '../compare/compare-addresses.ts'
import type { ValueLevel } from '../people/compare-values.ts'

/** What of the house may be something outside. */
export const pairKinds = ['entrance', 'building', 'dwelling', 'person'] as const
export type PairKind = (typeof pairKinds)[number]

/** Where what is outside comes from: a public register, or a list of the landlord’s tenants. */
export const pairSources = ['ban', 'rnb', 'dpe', 'list'] as const
export type PairSource = (typeof pairSources)[number]

/** What a diagnosis and a dwelling have in common; `others`: dwellings that fit as well. */
export type DwellingSigns = {
  door: 'same' | 'unknown'
  storey: 'same' | 'unknown'
  surface: 'same' | 'unknown'
  others: number
}

/** By which fields two persons are compared, in their order. */
export const personFields = ['lastName', 'firstName', 'phone', 'email'] as const

/** What of two persons is alike, and what each adds to the logarithm of the odds. */
export type PersonSigns = { field: (typeof personFields)[number]; level: ValueLevel; weight: number }[]

/** What was seen alike, by kind. */
export type SignsOf = { entrance: Levels; building: null; dwelling: DwellingSigns; person: PersonSigns }

/** Something of the house, and what outside may be it. */
export type FoundPair<Of extends PairKind = PairKind> = {
  kind: Of
  source: PairSource
  key: string
  entity: string
  building: string
  agency: string
  chance: number
  levels: SignsOf[Of]
  state: 'sure' | 'asked'
}

/** What somebody has answered: «source key entity» is one, or is not. */
export type SettledAnswers = ReadonlyMap<string, boolean>

export const answerKey = ({ source, key, entity }: Pick<FoundPair, 'source' | 'key' | 'entity'>): string =>
  `${source} ${key} ${entity}`
