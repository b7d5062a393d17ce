import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type Role, rolesWhere } from '../../../kernel/core/roles.ts'
import type { Ball } from '../status.ts'

type Row = {
  code: CodeUnder<'waiting'> & CodeUnder<'mail.waits.because'>
  ball: Ball
  /** whether the clock promised to the tenant stops */
  paused: boolean
  /** the clock that runs instead; each is shown apart, head office's above all */
  clock: Ball
  /** working days after which who has the ball is reminded */
  remindAfter: number
  by: readonly Role[]
}

const staff = rolesWhere(({ side, desk }) => side === 'staff' && desk !== 'hq')
const staffRoles = rolesWhere(({ side }) => side === 'staff')

/**
 * Why a matter waits. A quote is our own affair: the promise to the tenant runs on. An answer of head office stops
 * it, but counts on a clock of its own that everybody sees.
 * Days to remind are ours, to be tuned. Words: `waiting.<code>`.
 */
export const waitings = [
  { code: 'tenant', ball: 'tenant', paused: true, clock: 'tenant', remindAfter: 5, by: staffRoles },
  { code: 'access', ball: 'tenant', paused: true, clock: 'tenant', remindAfter: 3, by: [...staff, 'firm'] },
  { code: 'part', ball: 'firm', paused: true, clock: 'firm', remindAfter: 5, by: [...staff, 'firm'] },
  { code: 'quote', ball: 'firm', paused: false, clock: 'firm', remindAfter: 5, by: staff },
  { code: 'hq', ball: 'hq', paused: true, clock: 'hq', remindAfter: 3, by: staff },
  { code: 'thirdParty', ball: 'third', paused: true, clock: 'third', remindAfter: 10, by: staffRoles },
  // After a visit, told by the house and by the caretaker: the promise to the tenant runs on.
  { code: 'news', ball: 'agency', paused: false, clock: 'agency', remindAfter: 1, by: [] },
  { code: 'notDone', ball: 'agency', paused: false, clock: 'agency', remindAfter: 1, by: [] },
  { code: 'report', ball: 'firm', paused: false, clock: 'firm', remindAfter: 2, by: [] },
] as const satisfies readonly Row[]

export type WaitingReason = (typeof waitings)[number]['code']

export const waitingReasons: readonly WaitingReason[] = waitings.map(({ code }) => code)

export const waitingOf = (reason: WaitingReason): (typeof waitings)[number] =>
  waitings.find(({ code }) => code === reason) as (typeof waitings)[number]

export const isWaitingReason = (code: string): code is WaitingReason =>
  (waitingReasons as readonly string[]).includes(code)

/**
 * What was waited for in vain: its reason stays, for the sentence that says why somebody is asked. An access that nobody
 * agreed to is an answer that she owes (evolve-request.ts).
 */
export const isOverdue = <M extends { status: string; ball: Ball; waitsFor: string | null }>(
  m: M,
): m is M & { waitsFor: ChasedReason } =>
  m.status === 'waiting' &&
  (m.ball === 'agency' || m.ball === 'hq') &&
  (chasedReasons as readonly (string | null)[]).includes(m.waitsFor)

const chasedReasons = ['tenant', 'part', 'quote', 'thirdParty', 'report'] as const
type ChasedReason = (typeof chasedReasons)[number]

export const mayWaitFor = (role: Role): readonly WaitingReason[] =>
  waitings.filter(({ by }) => (by as readonly Role[]).includes(role)).map(({ code }) => code)
