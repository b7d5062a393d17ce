import { dayOf } from '../../../kernel/core/dates.ts'
import { type Actor, can } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { type Act, grants } from '../grants.ts'

export type Colleague = {
  role: string
  agencies: string[]
  directorate: string | null
  job: string
  active: boolean
}

/** `own`: the mailbox or the telephone is that of who lets her in */
type Hiring = { known: boolean; loginTaken: boolean; own: boolean; agencies: string[] }

/** Somebody begins to work here. */
export const hire = (
  { known, loginTaken, own, agencies }: Hiring,
  { subject, data }: Command<string, Commands['person.hire']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!everywhere('hire', actor, data.agencies) || !mayName(actor, data.role)) return refuse('not_yours')
  if (known) return refuse('already_known')
  if (loginTaken) return refuse('login_taken')
  if (own) return refuse('same_hands')
  const unknown = data.agencies.find((a) => !agencies.includes(a))
  if (unknown !== undefined) return refuse('unknown_agency', { agency: unknown })
  return [
    {
      type: 'staff.hired',
      subject,
      data: { role: data.role, agencies: data.agencies },
      audience: 'staff',
      place: { agency: data.agencies[0] },
    },
  ]
}

/** `sameHands`: whether both accounts are one person's */
type Assigning = { colleague: Colleague | undefined; agencies: string[]; sameHands: boolean }

/** A role, agencies or presence change, now or from a day on. Nobody changes her own: two people see every right that is given. */
export const assign = (
  { colleague, agencies, sameHands }: Assigning,
  { subject, data: { from, ...given } }: Command<string, Commands['person.assign']>,
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!colleague) return refuse('not_found')
  const after = { ...colleague, ...given }
  const no = mayAssign(actor, subject, colleague, after)
  if (no) return no
  if (sameHands) return refuse('same_hands')
  const unknown = after.agencies.find((a) => !agencies.includes(a))
  if (unknown !== undefined) return refuse('unknown_agency', { agency: unknown })
  const today = dayOf(now)
  if (from && from < today) return refuse('day_past')
  const { role, active } = after
  const about = { subject, audience: 'staff', place: { agency: after.agencies[0] } } as const
  const job = { role, agencies: after.agencies, active }
  return [
    from && from > today
      ? { type: 'staff.planned', data: { ...job, from }, ...about }
      : { type: 'staff.assigned', data: job, ...about },
  ]
}

/** Why this reader may not change what that colleague may do; nothing when she may. */
export const mayAssign = (
  actor: Actor,
  person: string,
  colleague: Colleague,
  after: Pick<Colleague, 'role' | 'agencies'> = colleague,
): Refusal | undefined => {
  if (!everywhere('assign', actor, [...colleague.agencies, ...after.agencies])) return refuse('not_yours')
  if (!mayName(actor, after.role) || !mayName(actor, colleague.role)) return refuse('not_yours')
  return actor.id === person && actor.role !== 'system' ? refuse('own_role') : undefined
}

type Patching = {
  caretaker: { role: string; agencies: string[] } | undefined
  buildings: { id: string; agency: string }[]
}

/** Which buildings a caretaker looks after, for good or while a colleague is away. */
export const assignPatch = (
  { caretaker, buildings }: Patching,
  { subject, data }: Command<string, Commands['patch.assign']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!caretaker) return refuse('not_found')
  const agencies = [...caretaker.agencies, ...buildings.map((b) => b.agency)]
  if (!everywhere('patch', actor, agencies)) return refuse('not_yours')
  if (!hasPatch(caretaker.role)) return refuse('not_a_caretaker')
  if (new Set(data.buildings).size !== buildings.length) return refuse('unknown_place')
  if (data.from && data.until && data.until < data.from) return refuse('dates_backwards')
  const { mode, from, until } = data
  return [
    {
      type: 'patch.assigned',
      subject,
      data: { mode, buildings: data.buildings, ...(from ? { from } : {}), ...(until ? { until } : {}) },
      audience: 'staff',
      place: { agency: agencies[0] },
    },
  ]
}

// A reach must hold for each agency concerned; head office's colleagues, who have none, are head office's.
export const everywhere = (act: Act, actor: Actor, agencies: readonly string[]): boolean =>
  (agencies.length ? agencies : [null]).every((agency) => can(grants, act, actor, { agency }))

/** A manager gives the roles of an agency; those that see everything are given by head office. */
export const mayName = (actor: Actor, role: string): boolean =>
  ofRole(actor.role).reach !== 'agency' || ofRole(role).reach !== 'all'

/** Whether who bears this role looks after buildings of her own. */
export const hasPatch = (role: string): boolean => ofRole(role).reach === 'patch'
