import { causeShares } from './cause-shares.ts'
import type { SettlementLine } from './account-shapes.ts'
import type { DraftedLine, PlacedWork } from './works-shapes.ts'

/** The differences for which an order stands: nobody orders them twice. */
export const orderedFlaws = (placed: readonly PlacedWork[]): string[] =>
  placed.filter(({ state }) => state !== 'ended').map(({ flaw }) => flaw)

/**
 * The differences that may be ordered, whoever pays for them. What has a price is proposed; but a claim, which the insurers’ expert sees first; and
 * before a tenant leaves (`isAdvice`), what the landlord does not pay: the tenant may still mend it. What is kept as it is, is not ordered.
 */
export const draftWorks = (
  lines: readonly SettlementLine[],
  { placed, isAdvice }: { placed: readonly PlacedWork[]; isAdvice: boolean },
): DraftedLine[] => {
  const ordered = new Set(orderedFlaws(placed))
  return lines
    .filter(({ flaw, why }) => !ordered.has(flaw) && why !== 'kept' && why !== 'accepted')
    .map(({ flaw, room, element, kind, cause, quantity, flawUnit, price }) => {
      const { share } = causeShares[cause]
      const isProposed = price !== null && share !== 'claim' && (!isAdvice || share === 'nothing')
      return { flaw, room, element, kind, cause, quantity, flawUnit, price, isProposed }
    })
}
