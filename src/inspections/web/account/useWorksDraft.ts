import { useState } from 'preact/hooks'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { type Cents, type Parts, parts, quantityOf, sumOf } from '../../../kernel/core/money.ts'
import { sayQuantity } from '../../../kernel/core/say-figures.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import { costOf, upkeepVat } from '../../core/account/charge-flaw.ts'
import { sayDifference } from '../../core/account/settlement-paper.ts'
import type { DraftedLine, DraftedWorks, WorksOrder } from '../../core/account/works-shapes.ts'

type Price = NonNullable<DraftedLine['price']>
/** A difference that can be ordered: with its price, of a contract that holds. */
export type OrderableLine = DraftedLine & { price: Price; parts: Parts }
export type WorksGroup = DraftedWorks['contracts'][number] & { lines: OrderableLine[] }

export type WorksDraft = {
  groups: readonly WorksGroup[]
  /** differences without a price of a contract that holds */
  unpriced: readonly DraftedLine[]
  ticked: readonly string[]
  /** of one contract: the others stay */
  tick: (group: WorksGroup, flaws: readonly string[]) => void
  wanted: string
  setWanted: (day: string) => void
  price: (flaw: string, price: Price, quantity: Parts) => void
  /** what leaves, a request each */
  orders: WorksOrder[]
}

/** The most lines of an order, and the most orders that leave together. */
const [mostLines, mostOrders, mostWords] = [60, 30, 4000]

/** What somebody orders of what may be ordered: all that is proposed, until she says otherwise. */
export const useWorksDraft = (works: DraftedWorks, speech: Speech): WorksDraft => {
  const [priced, setPriced] = useState<Record<string, { price: Price; parts: Parts }>>({})
  const [changed, setChanged] = useState<Record<string, boolean>>({})
  const [day, setWanted] = useState<string>()
  const wanted = day ?? works.wanted ?? ''
  const lead = sayLead(works, speech)
  const lines = works.lines.map((line) => ({
    ...line,
    price: priced[line.flaw]?.price ?? line.price,
    parts: priced[line.flaw]?.parts ?? parts(line.quantity),
  }))
  const groups = works.contracts.flatMap((contract): WorksGroup[] => {
    const own = lines.filter((line): line is OrderableLine => line.price?.contract === contract.id)
    return own.length > 0 ? [{ ...contract, lines: own }] : []
  })
  const orderable = groups.flatMap(({ lines: own }) => own)
  const isTicked = ({ flaw, isProposed }: DraftedLine): boolean => changed[flaw] ?? isProposed
  const ticked = orderable.filter(isTicked).map(({ flaw }) => flaw)
  return {
    groups,
    unpriced: works.lines.filter(({ flaw }) => !orderable.some((line) => line.flaw === flaw)),
    ticked,
    tick: (group, flaws) =>
      setChanged((before) => ({
        ...before,
        ...Object.fromEntries(group.lines.map(({ flaw }) => [flaw, flaws.includes(flaw)])),
      })),
    wanted,
    setWanted,
    price: (flaw, price, quantity) => {
      setPriced((before) => ({ ...before, [flaw]: { price, parts: quantity } }))
      setChanged((before) => ({ ...before, [flaw]: true }))
    },
    orders: groups.flatMap((group) => ordersOf(group, { ticked, wanted, lead }, speech)).slice(0, mostOrders),
  }
}

const ordersOf = (
  { id, lines }: WorksGroup,
  { ticked, wanted, lead }: { ticked: readonly string[]; wanted: string; lead: string },
  speech: Speech,
): WorksOrder[] => {
  const own = lines.filter(({ flaw }) => ticked.includes(flaw))
  return Array.from({ length: Math.ceil(own.length / mostLines) }, (_, n) => {
    const some = own.slice(n * mostLines, (n + 1) * mostLines)
    return {
      contract: id,
      lines: some.map((line) => ({ flaw: line.flaw, item: line.price.id, parts: line.parts })),
      ...(wanted ? { wanted } : {}),
      words: [lead, ...some.map((line) => sayOrdered(line, speech))].join('\n').slice(0, mostWords),
    }
  })
}

// What the firm reads before where it is and what, with how much of it. Who pays for it is not said; that somebody lives there still, is.
const sayLead = ({ isOccupied, occupiedUntil }: DraftedWorks, { t, lang }: Speech): string =>
  [
    t('works.lead'),
    isOccupied &&
      (occupiedUntil
        ? t('works.occupiedUntil', { on: sayDay(occupiedUntil, lang, yearAlways) })
        : t('works.occupied')),
  ]
    .filter(Boolean)
    .join(' ')

/** «Séjour · murs · Trou : 2 m²». */
export const sayOrdered = (line: OrderableLine, speech: Speech): string =>
  speech.t('works.line', {
    what: sayDifference(line, speech),
    quantity: `${sayQuantity(quantityOf(line.parts), speech.lang)}\u00a0${line.price.unit}`,
  })

/** Without tax, and with it: each line is rounded, then added. */
export const estimateOfLines = (lines: readonly OrderableLine[]): { bare: Cents; taxed: Cents } => {
  const at = (vat: number): Cents =>
    sumOf(lines.map((line) => costOf({ quantity: line.parts, price: line.price.unitPrice, vat })))
  return { bare: at(0), taxed: at(upkeepVat) }
}
