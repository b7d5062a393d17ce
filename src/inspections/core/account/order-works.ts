import { can, type Place } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { type NatureCode, natures } from '../../../requests/core/contract.ts'
import { grants } from '../grants.ts'
import type { Element } from '../record/record-shapes.ts'
import type { WorksOrder } from './works-shapes.ts'

/** A difference: the surface that it is of, and its pictures. */
type FoundFlaw = Pick<Element, 'surface'> & Pick<Element['flaws'][number], 'photos'>

/** What is known of an inspection whose differences are ordered. */
export type WorksNow = {
  unit: string
  place: Place
  found: ReadonlyMap<string, FoundFlaw>
  /** those for which an order stands */
  ordered: readonly string[]
  /** trades by contract, of those that are named */
  trades: ReadonlyMap<string, readonly string[]>
  /** fresh ids, one an order */
  requests: readonly string[]
}

/**
 * Each order leaves with a request of its own, which no household has: a firm that refuses, asks a price or comes again is answered there, and no
 * tenant hears of it; the pictures of what is to be mended go with it. Refused: not_found, not_yours, unknown_flaw, ordered_already (one has an order, or is named twice).
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
  return works.map(({ contract, lines, wanted, words }, n) => {
    const found = lines.map(({ flaw }) => now.found.get(flaw)!)
    return {
      type: 'inspection.worksOrdered',
      subject,
      data: {
        unit: now.unit,
        request: now.requests[n] ?? '',
        contract,
        nature: natureOf(found, now.trades.get(contract) ?? []),
        flaws: lines.length,
        ...omitUndefined({ wanted }),
      },
      audience: 'staff',
      place: now.place,
      private: {
        lines: lines.map(({ item, parts }) => ({ item, parts })),
        photos: photosOf(found),
        ...omitUndefined({ words }),
      },
    }
  })
}

/** As many pictures as a request takes when it is filed. */
const mostPhotos = 12

// One of each difference before a second of any, in the order of the lines.
const photosOf = (found: readonly FoundFlaw[]): string[] => {
  const longest = Math.max(...found.map(({ photos }) => photos.length))
  const all = Array.from({ length: longest }, (_, n) => found.flatMap(({ photos }) => photos[n] ?? [])).flat()
  return [...new Set(all)].slice(0, mostPhotos)
}

const ofSurface = {
  walls: 'inside.paint',
  floor: 'inside.floor',
  ceiling: 'inside.ceiling',
  joinery: 'door.inner',
} as const satisfies Record<NonNullable<Element['surface']>, NatureCode>

// Said by the first surface of which the firm is of the trade: then who else may come is proposed for the same. Else the words and lines tell it.
const natureOf = (elements: readonly Pick<Element, 'surface'>[], trades: readonly string[]): NatureCode => {
  const codes = elements.flatMap(({ surface }) => (surface ? [ofSurface[surface]] : []))
  return codes.find((code) => trades.includes(tradeOf(code))) ?? 'other.repair'
}

const tradeOf = (code: NatureCode): string => natures.find((nature) => nature.code === code)?.trade ?? ''
