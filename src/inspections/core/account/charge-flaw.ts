import { type Cents, partOf, type Parts } from '../../../kernel/core/money.ts'
import { causeShares, type FlawCause } from './cause-shares.ts'
import { ageOf, type WearGrid, wearShare } from './wear-grid.ts'

/** VAT in ten-thousandths: 1000 is 10 %. */
export type VatRate = number

/** Upkeep and improvement of dwellings that were built more than two years ago (CGI, art. 279-0 bis). */
export const upkeepVat: VatRate = 1000

/** What a difference costs, and what is known of what it was found on. */
export type PricedFlaw = {
  id: string
  cause: FlawCause
  quantity: Parts
  /** of one, without tax */
  price: Cents
  vat: VatRate
  /** the code of the row in the grid; null: nobody has said yet */
  wearRow: string | null
  /** the day since which the element is so: its first letting, its last renewal with proof; null: nobody knows */
  since: string | null
  /** of an alteration: whether the landlord has it restored */
  isRestored: boolean
  /** an adaptation or works that the landlord accepted, or was held to (loi 89-462, art. 7 f) */
  isAccepted: boolean
}

export type ChargedFlaw = {
  id: string
  /** with tax */
  cost: Cents
  /** hundredths that the tenant pays, and by which row and age; nothing of it where wear says nothing */
  share: number
  wear: { row: string; age: number; isKnown: boolean } | null
  amount: Cents
  /** `gridMissing`: damage of which no row tells the wear; the landlord pays until somebody says by name which it is */
  why: 'nothing' | 'whole' | 'worn' | 'claim' | 'kept' | 'accepted' | 'gridMissing'
}

/** Quantity × price × tax, rounded once, half up. */
export const costOf = ({ quantity, price, vat }: Pick<PricedFlaw, 'quantity' | 'price' | 'vat'>): Cents =>
  partOf(price, { part: quantity, of: 10_000 }, { part: 10_000 + vat, of: 10_000 })

/** What the tenant pays of a difference that is found when she leaves, by its cause, the grid that her lease was signed under and proved ages. */
export const chargeFlaw = (flaw: PricedFlaw, grid: WearGrid, keysBackOn: string): ChargedFlaw => {
  const cost = costOf(flaw)
  const charged = (
    why: ChargedFlaw['why'],
    share: number,
    wear: ChargedFlaw['wear'] = null,
  ): ChargedFlaw => ({
    id: flaw.id,
    cost,
    share,
    wear,
    amount: partOf(cost, { part: share, of: 100 }),
    why,
  })
  const { share } = causeShares[flaw.cause]
  if (share === 'nothing') return charged('nothing', 0)
  if (share === 'claim') return charged('claim', 0)
  if (share === 'whole') return charged('whole', 100)
  if (flaw.isAccepted) return charged('accepted', 0)
  if (share === 'choice') return flaw.isRestored ? charged('whole', 100) : charged('kept', 0)
  const row = grid.rows.find(({ element }) => element === flaw.wearRow)
  if (!row) return charged('gridMissing', 0)
  const { age, isKnown } = ageOf(row, flaw.since, keysBackOn)
  return charged('worn', wearShare(row, age), { row: row.element, age, isKnown })
}
