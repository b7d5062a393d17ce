import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Commands } from '../contract.ts'
import { type DiagnosticPaper, lackingOn } from '../diagnostics/diagnostic-lives.ts'
import { daysLater } from '../../../kernel/core/law-days.ts'
import { indecent, unlettable } from './decide-void.ts'
import { tellVoid, type VoidPlace } from './tell-void.ts'
import { positionsBefore, type VoidPosition } from './void-steps.ts'

/** What the house knows of a dwelling when a lease ends or begins. */
export type Keeping = {
  place: VoidPlace | undefined
  open:
    | {
        id: string
        household: string | null
        leaseEnds: string
        allocation: VoidPosition
        /** head office owes an answer to a remark of the agency */
        owesAnswer: boolean
      }
    | undefined
  /** the id that a new void takes */
  fresh: string
  /** a lease of the dwelling that begins after the one that ends */
  next: string | null
  papers: readonly DiagnosticPaper[]
  /** items of decency that fail */
  failing: number
}

/** A lease ends: a void opens, or the one of that household has another day. Where somebody lives there already, none does. */
export const openVoid = (
  { place, open, fresh, next, papers }: Keeping,
  { data }: Command<string, Commands['void.open']>,
): Fact[] | Refusal => {
  const { leaseEnds, household } = data
  if (!place) return []
  if (open?.household === household)
    return open.leaseEnds === leaseEnds ? [] : [tellVoid('void.dated', place, { void: open.id, leaseEnds })]
  if (next !== null || (open && open.leaseEnds >= leaseEnds)) return []
  const due = lackingOn(daysLater(leaseEnds, 1), place.built, papers).map(({ kind }) => kind)
  return [
    ...(open ? [tellVoid('void.closed', place, { void: open.id, why: 'left' })] : []),
    tellVoid('void.opened', place, { void: fresh, leaseEnds, diagnostics: due }),
  ]
}

/** The lease goes on after all: nothing is empty. */
export const dropVoid = (
  { place, open }: Pick<Keeping, 'place' | 'open'>,
  { data }: Command<string, Commands['void.drop']>,
): Fact[] =>
  place && open?.household === data.household
    ? [tellVoid('void.closed', place, { void: open.id, why: 'stayed' })]
    : []

/** Whether papers are demanded of a lease of a day: of the one that ends a void, and of every other that is not of the past. */
export const isPaperDemanded = (starts: string, leaseEnds: string | undefined, today: string): boolean =>
  (leaseEnds !== undefined && starts > leaseEnds) || starts >= today

/**
 * A lease begins there: its first day ends the void’s days. Who records one (`isDemanded`) is refused where the dwelling may not be let on its
 * first day, unless that lease began before the house knew the dwelling to be empty; what the landlord’s own software tells has happened, and
 * what it lacks is told. Refused: remark_unanswered, diagnostic_expired, class_unlettable, not_decent.
 */
export const letVoid = (
  { place, open, papers, failing }: Pick<Keeping, 'place' | 'open' | 'papers' | 'failing'>,
  { data: { starts, isDemanded } }: Command<string, Commands['void.let']>,
  { at }: Pick<Context, 'at'>,
): Fact[] | Refusal => {
  if (!place) return []
  const isNext = open !== undefined && starts > open.leaseEnds
  if (isNext && isDemanded && open.owesAnswer) return refuse('remark_unanswered')
  // One that is signed ahead leaves time for what is missing: the keys wait for it.
  const isNow = isNext && starts <= dayOf(at)
  const no = unlettable(starts, place.built, papers) ?? (isNow ? indecent(failing) : undefined)
  if (no && isDemanded && isPaperDemanded(starts, open?.leaseEnds, dayOf(at))) return no
  if (!isNext) return []
  const lacking = lackingOn(starts, place.built, papers).map(({ kind }) => kind)
  return [
    ...(positionsBefore('signed').includes(open.allocation)
      ? [tellVoid('void.moved', place, { void: open.id, track: 'allocation', step: 'signed', back: false })]
      : []),
    tellVoid('void.let', place, { void: open.id, starts, ...(lacking.length ? { lacking } : {}) }),
  ]
}
