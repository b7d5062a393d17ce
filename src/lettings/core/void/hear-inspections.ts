import type { Command, Context, Fact } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { positionAt, type VoidHistory } from './day-cause.ts'
import { areRunning, type VoidOrder } from './hear-orders.ts'
import { tellVoid, type VoidPlace } from './tell-void.ts'
import { positionsBefore, trackOf, type VoidPosition } from './void-steps.ts'

export type HeardInspection = {
  place: VoidPlace | undefined
  open: { id: string; household: string | null; history: VoidHistory } | undefined
  orders: readonly VoidOrder[]
}

/** The step that a signed inspection reaches; that after works changes nothing of the void. */
const steps = { preVisit: 'visited', exit: 'returned', entry: 'entered' } as const

/**
 * An inspection was signed: the visit was made, the keys are back, the keys are handed over. Of whoever leaves for the first two, of somebody else
 * for the last; said again, or of a step that is behind, it changes nothing. Works that are ordered already begin with the keys.
 */
export const hearInspection = (
  { place, open, orders }: HeardInspection,
  { data: { kind, on, household } }: Command<string, Commands['void.hearInspection']>,
  { at }: Pick<Context, 'at'>,
): Fact[] => {
  const step: VoidPosition = steps[kind]
  if (!place || !open || !isOfParty(kind, household, open.household)) return []
  if (!positionsBefore(step).includes(positionAt(trackOf(step), at, open.history))) return []
  const moved = (to: VoidPosition): Fact =>
    tellVoid('void.moved', place, { void: open.id, track: trackOf(to), step: to, back: false, day: on })
  return kind === 'exit' && areRunning(orders) ? [moved(step), moved('works')] : [moved(step)]
}

// Who was forgotten since, or is not named, may be either.
const isOfParty = (kind: keyof typeof steps, household: string | null, leaving: string | null): boolean =>
  kind === 'entry'
    ? household !== null && household !== leaving
    : !household || !leaving || household === leaving
