import type { TypingTaskName } from './typing-tasks.ts'

/**
 * Why what was typed here must be typed in the ERP as well: Loge has no way to tell it, no outlet takes it, somebody types the list of an outlet,
 * or the ERP has not taken it.
 */
export const neededReasons = ['noWay', 'noOutlet', 'byHand', 'notTaken'] as const
export type NeededReason = (typeof neededReasons)[number]

/** How kinds leave by an outlet. */
export type OutletKinds = { kinds: readonly string[]; isByHand: boolean }

/** Of what is told as these kinds and did not go by itself: why. */
export const whyNeeded = (sentAs: readonly string[], outlets: readonly OutletKinds[]): NeededReason => {
  if (sentAs.length === 0) return 'noWay'
  const takers = outlets.filter(({ kinds }) => sentAs.some((kind) => kinds.includes(kind)))
  if (takers.length === 0) return 'noOutlet'
  return takers.every(({ isByHand }) => isByHand) ? 'byHand' : 'notTaken'
}

/** Acts of a task in an agency that nothing carries, of the weeks that the board tells; `sentAs`: what would carry them. */
export type NeededAct = { agency: string; task: TypingTaskName; n: number; sentAs: readonly string[] }
