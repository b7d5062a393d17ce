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

/** The contract that does this: one whose yearly price covers it, else the framework of the trade, by rank. */
export const chooseContract = (
  place: KnownPlace,
  nature: { code: string; group: string; trade: string },
): Chosen | undefined => {
  const fit = place.contracts.filter((c) => c.refused === 0)
  const covering = fit.find((c) => covers(c, nature))
  if (covering)
    return {
      contract: covering,
      because: { key: 'proposal.because.covered', params: { contract: covering.name } },
    }
  const [first] = fit
    .filter((c) => c.kind === 'framework' && c.trades.includes(nature.trade))
    .sort((a, b) => a.rank - b.rank)
  return first
    ? {
        contract: first,
        because: {
          key: first.rank > 1 ? 'proposal.because.nextRank' : 'proposal.because.framework',
          params: { contract: first.name, rank: first.rank },
        },
      }
    : undefined
}

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
    ...(covering ? { contractCovers: covering.name } : {}),
  }
}
