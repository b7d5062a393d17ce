import type { CodeUnder } from '../../kernel/core/words.ts'

/** Where a request stands. Closed and fixed are different things: what closed it says which (nature/closure.ts). */
export const statuses = [
  'filed',
  'oriented',
  'approval',
  'ordered',
  'taken',
  'planned',
  'underway',
  'waiting',
  'resolved',
  'contested',
  'attached',
  'closed',
] as const satisfies readonly CodeUnder<'status'>[]
export type Status = (typeof statuses)[number]

export const open: readonly Status[] = statuses.filter((status) => status !== 'closed')

/** Who must act next. */
export const balls = [
  'agency',
  'tenant',
  'firm',
  'caretaker',
  'hq',
  'third',
  'outage',
  'none',
] as const satisfies readonly CodeUnder<'ball'>[]
export type Ball = (typeof balls)[number]

/** Whose time is counted in opening hours. */
export const isOurs = (ball: string): boolean => ball === 'agency' || ball === 'hq' || ball === 'caretaker'

/** The landlord's own crew comes at a time that was told; the agency says what came of it. */
export const isOwnVisit = ({
  status,
  handler,
}: {
  status: Status
  handler: RequestHandler | null
}): boolean => status === 'planned' && handler === 'inhouse'

/**
 * Head office has answered while the work was a firm's or a tenant's: the agency that asked decides what follows.
 * Nothing else gives it the ball there, but a visit of its own crew.
 */
export const isAnswered = (m: { ball: Ball; status: Status; handler: RequestHandler | null }): boolean =>
  m.ball === 'agency' && ['ordered', 'taken', 'planned', 'underway'].includes(m.status) && !isOwnVisit(m)

/** What head office follows itself to its end, by who does the work and where it is; its list asks for the same rows. */
export const headOffices: { handlers: readonly RequestHandler[]; statuses: readonly Status[] } = {
  handlers: ['gpa', 'insurance', 'hq'],
  statuses: ['oriented', 'waiting'],
}

/**
 * What head office was given to follow: a guarantee, an insured event, a matter of one of its desks, or one that waits for it. It then says itself
 * what comes of it, or hands it back. A question asked of it is another thing: it answers, and no more.
 */
export const isHeadOffices = (m: {
  status: Status
  handler: RequestHandler | null
  waitsFor: string | null
}): boolean =>
  (m.status === 'waiting' && m.waitsFor === 'hq') ||
  (m.handler !== null && headOffices.handlers.includes(m.handler) && headOffices.statuses.includes(m.status))

/** Who does the work, once oriented. `inhouse` is the landlord's own crew (régie); `desk` and `hq` answer what is no repair. */
export const requestHandlers = [
  'firm',
  'caretaker',
  'inhouse',
  'gpa',
  'insurance',
  'third',
  'desk',
  'hq',
] as const satisfies readonly CodeUnder<'handler'>[]
export type RequestHandler = (typeof requestHandlers)[number]

/** A request that rings: danger to people, and nobody has said yet that it is over. */
export const isDanger = ({ urgency, status }: { urgency: string; status: string }): boolean =>
  urgency === 'U0' && status !== 'resolved' && status !== 'closed'
