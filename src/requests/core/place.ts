import type { LiabilityFacts } from './nature/liability.ts'

/** What is known of a place before anything is asked: from the estate, the leases and the contracts. */
export type KnownPlace = {
  agency: string
  building: string
  entrance: string | null
  unit: string | null
  kind: 'dwelling' | 'common'
  part: string | null
  household: string | null
  receivedOn: string | null
  /** until when the thing that is named is itself guaranteed */
  warrantyUntil: string | null
  contracts: KnownContract[]
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
  /** how many orders of this contract's firm were refused on this request already */
  refused: number
}

export type Chosen = {
  contract: KnownContract
  because: { key: string; params?: Record<string, string | number> }
}

type Sought = { code: string; group: string; trade: string }

/** Every contract that may do this, each with its reason: one whose yearly price covers it, then the frameworks of the trade by rank; last, whose firm has refused this very request. */
export const fittingContracts = (place: KnownPlace, nature: Sought): Chosen[] => {
  const covering = place.contracts.filter((c) => covers(c, nature))
  const frameworks = place.contracts
    .filter((c) => c.kind === 'framework' && c.trades.includes(nature.trade))
    .sort((a, b) => a.rank - b.rank)
  const free = (c: KnownContract): boolean => c.refused === 0
  const [first] = frameworks.filter(free)
  const all = [...covering, ...frameworks]
  return [...all.filter(free), ...all.filter((c) => !free(c))].map((contract) => ({
    contract,
    because: {
      key: `proposal.because.${reasonOf(contract, nature, contract === first)}`,
      params: { contract: contract.name, rank: contract.rank },
    },
  }))
}

const reasonOf = (c: KnownContract, nature: Sought, isFirst: boolean): string =>
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

/** What the liability rules need, from what is known of the place. */
export const liabilityFacts = (
  place: KnownPlace,
  nature: { code: string; group: string },
  now: string,
): LiabilityFacts => {
  const covering = place.contracts.find((c) => covers(c, nature))
  return {
    now,
    where: place.kind,
    ...(place.receivedOn ? { receptionOn: place.receivedOn } : {}),
    ...(place.warrantyUntil ? { warrantyUntil: place.warrantyUntil } : {}),
    ...(covering ? { contractCovers: covering.name } : {}),
  }
}
