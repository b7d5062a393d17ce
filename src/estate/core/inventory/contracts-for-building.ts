import type { Card } from '../contract.ts'
import { tradeOf } from './trade-of-kind.ts'

type Contract = Card['contracts'][number]

/** Whether a contract is for this building: for all of its agency, or for some buildings of which this is one. */
export const isForBuilding = ({ buildings }: Pick<Contract, 'buildings'>, building: string): boolean =>
  !buildings || buildings.includes(building)

/** Who repairs a thing, of the contracts of its building in their order: the one that names it, else the one of its trade. */
export const repairs = (
  contracts: readonly Contract[],
  { id, kind }: { id: string; kind: string },
): Contract | undefined => {
  const trade = tradeOf(kind)
  return contracts.find(({ assets, trades }) =>
    assets ? assets.includes(id) : trade !== undefined && trades.includes(trade),
  )
}
