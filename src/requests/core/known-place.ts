import type { Delays } from './delays/delays.ts'
import type { Because } from './nature/nature-types.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'
import type { LiabilityFacts } from './nature/liability.ts'
import type { HalfDay, Preference } from './preferred/preferred-firm.ts'

/** What is known of a place before anything is asked: from the estate, the leases and the contracts. */
export type KnownPlace = {
  agency: string
  building: string
  /** the commune of its building, by its INSEE code: public holidays are its own */
  insee: string
  entrance: string | null
  unit: string | null
  kind: 'dwelling' | 'common'
  part: string | null
  household: string | null
  receivedOn: string | null
  /** until when the thing that is named is itself guaranteed */
  warrantyUntil: string | null
  contracts: KnownContract[]
  /** which firms its agency prefers, here or in all its buildings */
  preferences?: Preference[]
  /** what its agency promises today */
  delays: Delays
  /** the agency, by its name */
  agencyName?: string
  /** the directorates of head office where somebody works */
  desks?: string[]
}

export type KnownContract = {
  id: string
  ref: string
  name: string
  kind: 'maintenance' | 'framework'
  trades: string[]
  covers: string[]
  rank: number
  firm: { id: string; name: string; phone: string }
  capacity: number
  /** 2: it is for some things alone, of which this is one; 1: for some buildings alone; 0: for all of its agencies */
  closeness: number
  /** how many orders of this contract's firm were refused on this request already */
  refused: number
}

export type ContractChoice = {
  contract: KnownContract
  because: Because
  /** half-days on which its agency wants it to come; none: whenever it can */
  days: readonly HalfDay[]
}

type Sought = { code: string; group: string; trade: string }

/**
 * Every contract that may do this, each with its reason. What names the thing stands before what names the building, and that before
 * what is for the whole agency; of each, one whose yearly price covers it, then the frameworks of the trade by rank. Last, whose firm
 * has refused this very request. Whom the agency prefers (`preferred`; for a danger nobody is) comes before those of its own kind:
 * never before a yearly price that covers it, nor before what names the thing.
 */
export const fittingContracts = (
  place: KnownPlace,
  nature: Sought,
  preferred?: Pick<Preference, 'firm' | 'days'>,
): ContractChoice[] => {
  const all = fitting(place, nature)
  const free = (c: KnownContract): boolean => c.refused === 0
  const isPreferred = (c: KnownContract): boolean => free(c) && c.firm.id === preferred?.firm
  const first = all.find((c) => c.kind === 'framework' && free(c))
  const ordered = preferredFirst(all.filter(free), isPreferred, nature)
  return [...ordered, ...all.filter((c) => !free(c))].map((contract) => ({
    contract,
    because: {
      key: `proposal.because.${isPreferred(contract) && !covers(contract, nature) ? 'preferred' : reasonOf(contract, nature, contract === first)}`,
      params: { contract: contract.name, rank: contract.rank, agency: agencyAlone(place) },
    },
    days: isPreferred(contract) ? (preferred?.days ?? []) : [],
  }))
}

// «Agence Centre» in «préférée de l’agence Centre».
const agencyAlone = ({ agencyName = '' }: KnownPlace): string => agencyName.replace(/^agence\s+/i, '')

// The preferred contracts overtake all but what binds more than they do: a price that is paid already, or a contract for this very thing.
const preferredFirst = (
  all: readonly KnownContract[],
  isPreferred: (c: KnownContract) => boolean,
  nature: Sought,
): KnownContract[] => {
  const own = all.filter(isPreferred)
  const [best] = own
  if (!best) return [...all]
  const staysBefore = (c: KnownContract): boolean =>
    (c.closeness === 2 && best.closeness < 2) || (covers(c, nature) && !covers(best, nature))
  const others = all.filter((c) => !own.includes(c))
  const end = others.findIndex((c) => !staysBefore(c))
  const before = end < 0 ? others : others.slice(0, end)
  return [...before, ...own, ...others.slice(before.length)]
}

const fitting = ({ contracts }: Pick<KnownPlace, 'contracts'>, nature: Sought): KnownContract[] =>
  contracts
    .filter((c) => covers(c, nature) || (c.kind === 'framework' && c.trades.includes(nature.trade)))
    .sort(
      (a, b) =>
        b.closeness - a.closeness ||
        Number(covers(b, nature)) - Number(covers(a, nature)) ||
        (covers(a, nature) ? 0 : a.rank - b.rank),
    )

const reasonOf = (c: KnownContract, nature: Sought, isFirst: boolean): CodeUnder<'proposal.because'> =>
  c.refused > 0
    ? 'refused'
    : covers(c, nature)
      ? 'covered'
      : c.rank === 1
        ? 'framework'
        : isFirst
          ? 'nextRank'
          : 'otherRank'

export const covers = (c: KnownContract, nature: { code: string; group: string }): boolean =>
  c.kind === 'maintenance' && (c.covers.includes(nature.code) || c.covers.includes(nature.group))

/** What the liability rules need, from what is known of the place: a yearly price counts where nothing closer stands before it. */
export const liabilityFacts = (place: KnownPlace, nature: Sought, now: string): LiabilityFacts => {
  const [first] = fitting(place, nature)
  return {
    now,
    where: place.kind,
    ...(place.receivedOn ? { receptionOn: place.receivedOn } : {}),
    ...(place.warrantyUntil ? { warrantyUntil: place.warrantyUntil } : {}),
    ...(first && covers(first, nature) ? { contractCovers: first.name } : {}),
  }
}
