import type { Command, Fact, Refusal } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { type DiagnosticPaper, lackingOn } from '../diagnostics/diagnostic-lives.ts'
import { daysLater } from '../../../kernel/core/law-days.ts'
import { positionsBefore, type VoidPosition } from './void-steps.ts'

/** What the house knows of a dwelling when a lease ends or begins. */
export type Keeping = {
  place: { unit: string; building: string; agency: string; built: number | null } | undefined
  open: { id: string; household: string | null; leaseEnds: string; allocation: VoidPosition } | undefined
  /** the id that a new void takes */
  fresh: string
  /** a lease of the dwelling that begins after the one that ends */
  next: string | null
  papers: readonly DiagnosticPaper[]
}
type Place = NonNullable<Keeping['place']>

const tellKept = (fact: Pick<Fact, 'type' | 'data'>, { unit, agency, building }: Place): Fact =>
  ({ ...fact, subject: unit, audience: 'staff', place: { agency, building } }) as Fact

/** A lease ends: a void opens, or the one of that household has another day. Where somebody lives there already, none does. */
export const openVoid = (
  { place, open, fresh, next, papers }: Keeping,
  { data }: Command<string, Commands['void.open']>,
): Fact[] | Refusal => {
  const { leaseEnds, household } = data
  if (!place) return []
  if (open?.household === household)
    return open.leaseEnds === leaseEnds
      ? []
      : [tellKept({ type: 'void.dated', data: { void: open.id, leaseEnds } }, place)]
  if (next !== null || (open && open.leaseEnds >= leaseEnds)) return []
  const due = lackingOn(daysLater(leaseEnds, 1), place.built, papers).map(({ kind }) => kind)
  return [
    ...(open ? [tellKept({ type: 'void.closed', data: { void: open.id, why: 'left' } }, place)] : []),
    tellKept({ type: 'void.opened', data: { void: fresh, leaseEnds, diagnostics: due } }, place),
  ]
}

/** The lease goes on after all: nothing is empty. */
export const dropVoid = (
  { place, open }: Pick<Keeping, 'place' | 'open'>,
  { data }: Command<string, Commands['void.drop']>,
): Fact[] =>
  place && open?.household === data.household
    ? [tellKept({ type: 'void.closed', data: { void: open.id, why: 'stayed' } }, place)]
    : []

/** A lease begins there: its first day ends the void’s days. */
export const letVoid = (
  { place, open }: Pick<Keeping, 'place' | 'open'>,
  { data }: Command<string, Commands['void.let']>,
): Fact[] => {
  if (!place || !open || data.starts <= open.leaseEnds) return []
  const moved = {
    type: 'void.moved' as const,
    data: { void: open.id, track: 'allocation' as const, step: 'signed' as const, back: false },
  }
  return [
    ...(positionsBefore('signed').includes(open.allocation) ? [tellKept(moved, place)] : []),
    tellKept({ type: 'void.let', data: { void: open.id, starts: data.starts } }, place),
  ]
}
