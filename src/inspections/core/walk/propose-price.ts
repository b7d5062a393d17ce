import type { FinishSurface } from '../../../estate/core/contract.ts'
import { cents } from '../../../kernel/core/money.ts'
import { plain } from '../../../kernel/core/fold-words.ts'
import { type ChargedFlaw, chargeFlaw, upkeepVat } from '../account/charge-flaw.ts'
import type { WearGrid } from '../account/wear-grid.ts'
import { wearRowOf, wetRooms } from '../account/wear-row-of.ts'
import type { InspectionPack } from '../contract.ts'
import type { Element } from '../record/record-shapes.ts'
import type { DraftElement } from './walk-draft.ts'

type Flaw = Element['flaws'][number]
type Prices = NonNullable<InspectionPack['prices']>
export type OfferedPrice = Prices['lines'][number]

const bySurface: Record<FinishSurface, RegExp> = {
  floor: /\b(sols?|revetement de sol|plinthes?)\b/,
  walls: /\b(murs?|murales?|peintures?|papiers? peints?|faiences?)\b/,
  ceiling: /\bplafonds?\b/,
  joinery: /\b(portes?|fenetres?|vitrages?|vitres?|volets?|serrures?|menuiseries?)\b/,
}
const byMaterial: Partial<Record<NonNullable<Element['material']>, RegExp>> = {
  paint: /\bpeintures?\b/,
  wallpaper: /\bpapiers? peints?\b/,
  tiles: /\b(carrelages?|faiences?)\b/,
  pvc: /\bpvc\b/,
  parquet: /\bparquets?\b/,
  laminate: /\bstratifies?\b/,
  carpet: /\bmoquettes?\b/,
}
const cleaning = /\bnettoyage|\bdesinfection/

/** How well a price line fits what was found; nothing: it speaks of something else. */
const fitOf = (
  flaw: Pick<Flaw, 'cause'>,
  { surface, material, thing }: Pick<DraftElement, 'surface' | 'material' | 'thing'>,
  { label, renews }: OfferedPrice,
): number => {
  const said = plain(label)
  if (cleaning.test(said) !== (flaw.cause === 'cleaning')) return 0
  if (thing) return plain(thing.name).split(' ')[0] && said.includes(plain(thing.name).split(' ')[0]!) ? 2 : 0
  if (!surface) return 0
  const isOf = bySurface[surface].test(said) || renews?.split('.')[0] === surface
  const isMade = material !== undefined && (byMaterial[material]?.test(said) ?? false)
  return (isOf ? 2 : 0) + (isMade ? 1 : 0) + (isOf && renews ? 1 : 0)
}

/** Price lines that may mend it, the likeliest first: eight at most. */
export const pricesFor = (
  flaw: Pick<Flaw, 'cause'>,
  element: Pick<DraftElement, 'surface' | 'material' | 'thing'>,
  prices: Prices | undefined,
): OfferedPrice[] =>
  (prices?.lines ?? [])
    .map((line) => ({ line, fit: fitOf(flaw, element, line) }))
    .filter(({ fit }) => fit > 1)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, 8)
    .map(({ line }) => line)

/** What the tenant would pay of it, by the grid of her lease and the age that is known; nothing where no line is chosen. */
export const tenantShareOf = (
  flaw: Flaw,
  element: DraftElement,
  {
    room,
    things,
    prices,
    on,
  }: {
    /** the kind of the room */
    room: string
    things: InspectionPack['things']
    prices: Prices | undefined
    /** the day on which the age is counted */
    on: string
  },
): ChargedFlaw | undefined => {
  const line = prices?.lines.find(({ id }) => id === flaw.priceLine)
  if (!prices || !line) return undefined
  const { surface, material, thing, since } = element
  const wearRow = thing
    ? wearRowOf({ thing: thing.kind ?? things.find(({ id }) => id === thing.id)?.kind ?? '' })
    : surface
      ? wearRowOf({ surface, material: material ?? null, isWetRoom: wetRooms.includes(room) })
      : null
  return chargeFlaw(
    {
      id: flaw.id,
      cause: flaw.cause,
      quantity: flaw.quantity,
      price: cents(line.unitPrice),
      vat: upkeepVat,
      wearRow,
      since: since ? `${since}-01-01` : null,
      isRestored: flaw.cause === 'alteration',
      isAccepted: false,
    },
    prices.grid ?? noRows,
    on,
  )
}

const noRows: WearGrid = {
  id: '',
  name: '',
  source: '',
  asOf: '',
  ageRule: 'completedYears',
  isConfirmed: false,
  rows: [],
}
