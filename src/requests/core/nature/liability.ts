import { dayOf } from '../../../kernel/core/dates.ts'
import { yearsLater } from '../../../kernel/core/calendar.ts'
import type { Article, DecreeLine } from './law.ts'
import type { Because, Liability, Nature, PlaceKind } from './nature-types.ts'

/** What is known of the case. Dates are ISO; nothing is required but `now`. */
export type LiabilityFacts = {
  now: string
  where?: PlaceKind
  /** the works were accepted (réception) on that date: starts the builder's guarantees */
  receptionOn?: string
  /** the thing that broke is itself guaranteed until that day, by who made or fitted it */
  warrantyUntil?: string
  /** the defect threatens the building or makes the dwelling unfit to live in (art. 1792) */
  serious?: boolean
  /** the maintenance contract that covers it, by name (or simply true) */
  contractCovers?: string | boolean
  tenantCaused?: boolean
  /** what takes a tenant's repair back to the landlord (art. 7 d) */
  wearOrForce?: 'wear' | 'defect' | 'chance' | 'force'
  /** an insured event: water damage, fire, storm, break-in */
  insured?: boolean
  /** somebody else's: the water or power company, the city, the co-ownership, a neighbour */
  thirdParty?: string | boolean
}

export type LiabilityProposal = {
  liability: Liability
  article?: Article
  /** line of the annex of décret 87-712 */
  decree?: DecreeLine
  because: Because
}

/**
 * Who bears it, proposed with its reason; a person decides. The first row that speaks wins: what somebody did, the
 * builder's guarantees, the thing’s own, insurance, others, the maintenance contract, the exceptions, the 1987 list, the landlord.
 */
export const liabilityOf = (nature: Nature, facts: LiabilityFacts): LiabilityProposal => {
  for (const rule of rules) {
    const proposed = rule(nature, facts)
    if (proposed) return proposed
  }
  return { liability: 'landlord', article: 'lease6c', because: { key: 'liability.because.landlord' } }
}

type Rule = (nature: Nature, facts: LiabilityFacts) => LiabilityProposal | undefined

const rules: readonly Rule[] = [
  (_, { tenantCaused, wearOrForce }) =>
    tenantCaused && !wearOrForce
      ? { liability: 'tenant', article: 'lease7c', because: { key: 'liability.because.damage' } }
      : undefined,

  ({ part }, facts) => {
    const until = perfectedBy(facts.receptionOn)
    return part !== 'upkeep' && running(until, facts.now)
      ? {
          liability: 'gpa',
          article: 'gpa',
          because: { key: 'liability.because.gpa', params: { until: dayOf(until) } },
        }
      : undefined
  },

  ({ part }, facts) => {
    const until = yearsAfter(facts.receptionOn, 10)
    return part === 'structure' && facts.serious && running(until, facts.now)
      ? {
          liability: 'decennial',
          article: 'decennial',
          because: { key: 'liability.because.decennial', params: { until: dayOf(until) } },
        }
      : undefined
  },

  ({ part }, facts) => {
    const until = yearsAfter(facts.receptionOn, 2)
    return part === 'equipment' && running(until, facts.now)
      ? {
          liability: 'biennial',
          article: 'biennial',
          because: { key: 'liability.because.biennial', params: { until: dayOf(until) } },
        }
      : undefined
  },

  ({ part }, { warrantyUntil: until, now }) =>
    part !== 'upkeep' && running(until, now)
      ? {
          liability: 'warranty',
          because: { key: 'liability.because.warranty', params: { until: dayOf(until) } },
        }
      : undefined,

  ({ liability }, { insured }) =>
    (insured ?? liability === 'insurance')
      ? { liability: 'insurance', because: { key: 'liability.because.insurance' } }
      : undefined,

  ({ liability }, { thirdParty }) =>
    (thirdParty ?? liability === 'thirdParty')
      ? { liability: 'thirdParty', because: becauseWithName('liability.because.thirdParty', thirdParty) }
      : undefined,

  (_, { contractCovers }) =>
    contractCovers
      ? { liability: 'contract', because: becauseWithName('liability.because.contract', contractCovers) }
      : undefined,

  (_, { wearOrForce }) =>
    wearOrForce
      ? { liability: 'landlord', article: 'lease7d', because: { key: `liability.because.${wearOrForce}` } }
      : undefined,

  (_, { where }) =>
    where === 'common' ? { liability: 'landlord', because: { key: 'liability.because.common' } } : undefined,

  ({ decree }) =>
    decree
      ? {
          liability: 'tenant',
          article: 'decree',
          decree,
          because: { key: 'liability.because.decree', params: { line: decree } },
        }
      : undefined,
]

/** The last day on which the builder mends all (parfait achèvement, Code civil, art. 1792-6). */
export const perfectedBy = (receptionOn: string | undefined): string | undefined => yearsAfter(receptionOn, 1)

const running = (until: string | undefined, now: string): until is string =>
  until !== undefined && dayOf(now) <= dayOf(until)

/** The last day of a guarantee: the same day, so many years later. */
const yearsAfter = (date: string | undefined, years: number): string | undefined =>
  date ? yearsLater(date, years) : undefined

type BecauseWithName = 'liability.because.thirdParty' | 'liability.because.contract'
const becauseWithName = (key: BecauseWithName, name: string | boolean | undefined): Because =>
  typeof name === 'string' ? { key: `${key}.named`, params: { name } } : { key }
