import { can, type Place } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { type NatureCode, natures } from '../../../requests/core/contract.ts'
import { grants } from '../grants.ts'
import type { Element } from '../record/record-shapes.ts'
import type { WorksOrder } from './works-shapes.ts'

type FoundElement = Pick<Element, 'surface'>

/** What is known of an inspection whose differences are ordered. */
export type WorksNow = {
  unit: string
  place: Place
  /** each difference that was found, with the element that it is of */
  found: ReadonlyMap<string, FoundElement>
  /** those for which an order stands */
  ordered: readonly string[]
  /** trades by contract, of those that are named */
  trades: ReadonlyMap<string, readonly string[]>
  /** fresh ids, one an order */
  requests: readonly string[]
}

/**
 * Each order leaves with a request of its own, which no household has: a firm that refuses, asks a price or comes again is answered there, and no
 * tenant hears of it. Refused: not_found, not_yours, unknown_flaw, ordered_already (one has an order, or is named twice).
 */
export const orderWorks = (
  now: WorksNow | undefined,
  { subject, data: { works } }: { subject: string; data: { works: readonly WorksOrder[] } },
  { actor }: Pick<Context, 'actor'>,
): Fact<'inspection.worksOrdered'>[] | Refusal => {
  if (!now) return refuse('not_found')
  if (!can(grants, 'orderWorks', actor, now.place)) return refuse('not_yours')
  const flaws = works.flatMap(({ lines }) => lines.map(({ flaw }) => flaw))
  if (flaws.some((flaw) => !now.found.has(flaw))) return refuse('unknown_flaw')
  if (new Set(flaws).size < flaws.length || flaws.some((flaw) => now.ordered.includes(flaw)))
    return refuse('ordered_already')
  return works.map(({ contract, lines, wanted, words }, n) => ({
    type: 'inspection.worksOrdered',
    subject,
    data: {
      unit: now.unit,
      request: now.requests[n] ?? '',
      contract,
      nature: natureOf(
        lines.map(({ flaw }) => now.found.get(flaw)!),
        now.trades.get(contract) ?? [],
      ),
      flaws: lines.length,
      ...omitUndefined({ wanted }),
    },
    audience: 'staff',
    place: now.place,
    private: { lines: lines.map(({ item, parts }) => ({ item, parts })), ...omitUndefined({ words }) },
  }))
}

const ofSurface = {
  walls: 'inside.paint',
  floor: 'inside.floor',
  ceiling: 'inside.ceiling',
  joinery: 'door.inner',
} as const satisfies Record<NonNullable<Element['surface']>, NatureCode>

// Said by the first surface of which the firm is of the trade: then who else may come is proposed for the same. Else the words and lines tell it.
const natureOf = (elements: readonly FoundElement[], trades: readonly string[]): NatureCode => {
  const codes = elements.flatMap(({ surface }) => (surface ? [ofSurface[surface]] : []))
  return codes.find((code) => trades.includes(tradeOf(code))) ?? 'other.repair'
}

const tradeOf = (code: NatureCode): string => natures.find((nature) => nature.code === code)?.trade ?? ''
