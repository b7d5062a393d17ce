import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { reaches } from '../papers/paper-reach.ts'
import { isSiret } from '../papers/siret.ts'
import { isCovered, isTrade } from '../papers/trade-names.ts'

/** What a rule must know of a firm: `agencies` are those of its contracts that have not ended. */
export type Knowing = {
  /** what stands already says the same: then nothing is written, and nothing is told */
  same: boolean
  siretBefore: string
  /** another firm that bears this number */
  siretOf: string | undefined
  agencies: readonly string[]
}

/** A firm as it is known from now on. A number that stands, right or not, is not asked again of who mends a phone. */
export const know = (
  { same, siretBefore, siretOf, agencies }: Knowing,
  { subject, data }: Command<string, Commands['firm.know']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'know', actor)) return refuse('not_yours')
  if (!reaches('know', actor, agencies)) return refuse('firm_elsewhere')
  const { siret } = data
  if (siret && siret !== siretBefore && !isSiret(siret)) return refuse('siret_wrong')
  if (siret && siretOf) return refuse('siret_taken', { firm: siretOf })
  const odd = data.trades?.find((trade) => !isTrade(trade))
  if (odd) return refuse('trade_unknown', { trade: odd })
  return same
    ? []
    : [{ type: 'firm.known', subject, data: {}, audience: 'staff', place: { firms: [subject] } }]
}

export type Signing = {
  same: boolean
  /** agencies and firm of the contract as it stands */
  before: { firm: string; agencies: readonly string[] } | undefined
  firmKnown: boolean
  refTaken: boolean
  /** agencies that the house knows, of those that are named */
  agencies: readonly string[]
  /** of the buildings that are named, given or standing, those of these agencies; of the things, those that stand there */
  buildings: NamedThings
  assets: NamedThings
  /** what it covers, given or standing */
  covers: readonly string[]
}

type NamedThings = { asked: readonly string[]; known: readonly string[] }

/** A contract and its terms. Orders in flight are not touched: see papers/meaning-of-terms.ts. */
export const sign = (
  state: Signing,
  { subject, data }: Command<string, Commands['contract.sign']>,
  { actor }: Context,
): Fact[] | Refusal => {
  const { firm, kind } = data
  if (!reaches('sign', actor, [...data.agencies, ...(state.before?.agencies ?? [])]))
    return refuse('not_yours')
  const no = wrongWith(state, data)
  if (no) return no
  const fact = { subject, data: { firm, kind }, audience: 'staff', place: placeOf(data) } as const
  return state.same ? [] : [{ type: 'contract.signed', ...fact }]
}

const wrongWith = (state: Signing, data: Commands['contract.sign']): Refusal | undefined => {
  if (!state.firmKnown) return refuse('firm_unknown')
  if (state.before && state.before.firm !== data.firm) return refuse('firm_fixed')
  if (state.refTaken) return refuse('ref_taken')
  if (data.ends < data.starts) return refuse('dates_backwards')
  if (!data.agencies.length) return refuse('agencies_missing')
  const nowhere = data.agencies.find((agency) => !state.agencies.includes(agency))
  if (nowhere) return refuse('agency_unknown', { agency: nowhere })
  if (isElsewhere(state.buildings)) return refuse('building_elsewhere')
  if (isElsewhere(state.assets)) return refuse('thing_elsewhere')
  if (!data.trades.length) return refuse('trades_missing')
  const odd = data.trades.find((trade) => !isTrade(trade))
  if (odd) return refuse('trade_unknown', { trade: odd })
  if (data.kind === 'maintenance' && !state.covers.length) return refuse('covers_missing')
  const uncovered = state.covers.find((code) => !isCovered(code))
  return uncovered ? refuse('cover_unknown', { cover: uncovered }) : undefined
}

const isElsewhere = ({ asked, known }: NamedThings): boolean => asked.some((each) => !known.includes(each))

// One agency's paper is heard at that agency; what concerns several, at head office.
const placeOf = ({ firm, agencies }: Commands['contract.sign']): NonNullable<Fact['place']> => ({
  firms: [firm],
  ...(agencies.length === 1 ? { agency: agencies[0] } : {}),
})
