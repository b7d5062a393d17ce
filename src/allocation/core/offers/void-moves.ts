import type { VoidPosition } from '../../../lettings/core/contract.ts'

/** A step of the void on the way of who comes next: on, or back with why (void.move, void.back). */
export type VoidMove = { step: VoidPosition; back?: 'refused' | 'no_answer' | 'withdrew' | 'papers_missing' }

/** The steps of a void on that way, from nobody to the visit of two months. */
export const allocationSteps = [
  'none',
  'proposed',
  'decided',
  'offered',
  'accepted',
  'signed',
  'entered',
  'visited2m',
] as const satisfies readonly VoidPosition[]

// What this slice moves: what follows is signed, and entered, by others.
const way: readonly VoidPosition[] = allocationSteps.slice(0, 5)

/** The steps that lead there from where the void stands, each in its turn; none where it is there already, or beyond. */
export const movesToward = (at: VoidPosition, to: VoidPosition): VoidMove[] => {
  const [here, there] = [way.indexOf(at), way.indexOf(to)]
  return here < 0 ? [] : way.slice(here + 1, there + 1).map((step) => ({ step }))
}

/** Back to a step, with why; none where the void stands there already, or before. */
export const movesBack = (
  at: VoidPosition,
  to: VoidPosition,
  back: NonNullable<VoidMove['back']>,
): VoidMove[] => (way.indexOf(at) > way.indexOf(to) ? [{ step: to, back }] : [])
