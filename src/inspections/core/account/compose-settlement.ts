import { type Refusal, isRefusal } from '../../../kernel/core/command.ts'
import { type Cents, cents, parts } from '../../../kernel/core/money.ts'
import type { SeenRoom } from '../record/record-shapes.ts'
import type { AccountTerms, FlawChoice, SettlementLine, SettlementSums } from './account-shapes.ts'
import { chargeFlaw, upkeepVat } from './charge-flaw.ts'
import { claimEndsOn, depositDueOn, mayKeepProvision } from './deposit-delay.ts'
import { overpaidRent } from './overpaid-rent.ts'
import { balanceOf } from './statement.ts'
import type { WearGrid } from './wear-grid.ts'
import { wearRowOf, wetRooms } from './wear-row-of.ts'

export type PriceLine = NonNullable<SettlementLine['price']>
/** A thing of the dwelling as the estate holds it. */
export type KnownThing = { id: string; kind: string; installedOn: string | null }
/** A surface of a room as the estate holds it, with the day since which it is so. */
export type DatedFinish = { room: string; surface: string; renewedOn: string | null }

/** What the lines of an account are reckoned from. */
export type SettlementInput = {
  rooms: readonly SeenRoom[]
  choices: readonly FlawChoice[]
  prices: readonly PriceLine[]
  things: readonly KnownThing[]
  finishes: readonly DatedFinish[]
  /** differences that were there when the tenant came */
  atEntry: readonly string[]
  /** the grid of the lease, where somebody has confirmed one */
  grid: WearGrid | null
  keysBackOn: string
  /** both signed the exit, or a commissaire de justice found it */
  isProved: boolean
}

type FoundElement = SeenRoom['elements'][number]
type FoundFlaw = FoundElement['flaws'][number]
type Spot = { room: SeenRoom; element: FoundElement; flaw: FoundFlaw }

/** Each difference of a record with what it costs and who pays, in the order of the walk. What has no price or no row is charged to nobody. */
export const settlementLines = (input: SettlementInput): SettlementLine[] =>
  input.rooms
    .flatMap((room) =>
      room.elements.flatMap((element) => element.flaws.map((flaw) => ({ room, element, flaw }))),
    )
    .map((spot) => lineOf(spot, input))

const lineOf = (spot: Spot, input: SettlementInput): SettlementLine => {
  const { room, element, flaw } = spot
  const { choices, prices, atEntry, grid, keysBackOn, isProved } = input
  const choice = choices.find((each) => each.flaw === flaw.id)
  const cause = atEntry.includes(flaw.id) ? 'already' : (choice?.cause ?? flaw.cause)
  const priceId = choice?.priceLine ?? flaw.priceLine
  const price = prices.find(({ id }) => id === priceId) ?? null
  const dated = sinceOf(spot, choice, input)
  const quantity = choice?.quantity ?? flaw.quantity
  const charged = chargeFlaw(
    {
      id: flaw.id,
      cause,
      quantity: parts(quantity),
      price: price?.unitPrice ?? cents(0),
      vat: upkeepVat,
      wearRow: choice?.wearRow ?? rowFor(spot, input.things),
      since: dated.since,
      isRestored: choice?.isRestored ?? false,
      isAccepted: choice?.isAccepted ?? false,
    },
    grid ?? noGrid,
    keysBackOn,
  )
  const isFree = charged.share === 0
  const why = isFree ? charged.why : !isProved ? 'unproved' : price ? charged.why : 'priceMissing'
  return {
    flaw: flaw.id,
    room: room.name,
    element: {
      surface: element.surface ?? null,
      thing: element.thing?.name ?? null,
      material: element.material ?? null,
    },
    kind: flaw.kind,
    cause,
    quantity,
    flawUnit: flaw.flawUnit,
    words: flaw.words ?? null,
    photos: flaw.photos,
    before: flaw.before ?? null,
    price,
    vat: upkeepVat,
    cost: charged.cost,
    share: isProved ? charged.share : 0,
    wear: charged.wear && { ...charged.wear, name: nameOfRow(grid, charged.wear.row) },
    ...dated,
    amount: isProved ? charged.amount : cents(0),
    why,
  }
}

const noGrid: WearGrid = {
  id: '',
  name: '',
  source: '',
  asOf: '',
  ageRule: 'completedYears',
  isConfirmed: false,
  rows: [],
}

const nameOfRow = (grid: WearGrid | null, row: string): string =>
  grid?.rows.find(({ element }) => element === row)?.name ?? row

const rowFor = ({ room, element }: Spot, things: readonly KnownThing[]): string | null => {
  const { thing, surface, material } = element
  if (thing) {
    const kind = thing.kind ?? things.find(({ id }) => id === thing.id)?.kind
    return kind ? wearRowOf({ thing: kind }) : null
  }
  if (!surface) return null
  return wearRowOf({ surface, material: material ?? null, isWetRoom: wetRooms.includes(room.kind) })
}

// A year alone counts from its first day: the age is then the greatest that it may be, and the tenant’s part the least.
const sinceOf = (
  spot: Spot,
  choice: FlawChoice | undefined,
  input: SettlementInput,
): Pick<SettlementLine, 'since' | 'sinceFrom' | 'proof'> => {
  if (choice?.since) return { since: choice.since, sinceFrom: 'proof', proof: choice.proof ?? null }
  const { since } = spot.element
  const known = knownSince(spot, input)
  if (known && (!since || known.startsWith(String(since))))
    return { since: known, sinceFrom: 'estate', proof: null }
  return since
    ? { since: `${since}-01-01`, sinceFrom: 'record', proof: null }
    : { since: null, sinceFrom: null, proof: null }
}

// What was renewed once the keys were back says nothing of what stood there before.
const knownSince = (
  { room, element }: Spot,
  { things, finishes, keysBackOn }: Pick<SettlementInput, 'things' | 'finishes' | 'keysBackOn'>,
): string | undefined => {
  const day = element.surface
    ? finishes.find((each) => each.room === room.room && each.surface === element.surface)?.renewedOn
    : things.find(({ id }) => id === element.thing?.id)?.installedOn
  return day && day <= keysBackOn ? day : undefined
}

/**
 * The sums of an account. Refused: deposit_too_high, provision_too_high (with the most that may be kept, in cents). `leaseEndsOn`: rent is owed
 * until then, or until the keys come back where no end is known.
 */
export const settlementSumsOf = (
  terms: AccountTerms,
  lines: readonly Pick<SettlementLine, 'amount'>[],
  { leaseEndsOn, today }: { leaseEndsOn: string | null; today: string },
): SettlementSums | Refusal => {
  const { deposit, monthlyRent, monthlyCharges, paidUntil, arrears, isCollective } = terms
  const provision = terms.provision?.amount ?? cents(0)
  const overpaid = overpaidRent(
    cents(monthlyRent + monthlyCharges),
    leaseEndsOn ?? terms.keysBackOn,
    paidUntil,
  )
  const sums = balanceOf({
    deposit,
    monthlyRent,
    overpaid,
    charges: lines.map(({ amount }): Cents => amount),
    arrears,
    provision,
    isCollective: isCollective && mayKeepProvision(today, terms.accountsApprovedOn),
    hasProof: terms.provision !== null,
  })
  if (isRefusal(sums)) return sums
  const finding = sums.charged > 0 ? 'differs' : 'conform'
  return {
    deposit,
    overpaid,
    arrears,
    provision,
    ...sums,
    dueOn: depositDueOn(terms.keysBackOn, finding),
    finding,
    claimsUntil: claimEndsOn(terms.keysBackOn),
  }
}
