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
] as const
export type Status = (typeof statuses)[number]

export const open: readonly Status[] = statuses.filter((status) => status !== 'closed')

/** Who must act next. */
export const balls = ['agency', 'tenant', 'firm', 'caretaker', 'hq', 'third', 'outage', 'none'] as const
export type Ball = (typeof balls)[number]

/**
 * Head office has answered while the work was a firm's or a tenant's: the agency that asked decides what follows.
 * Nothing else gives it the ball there.
 */
export const isAnswered = ({ ball, status }: { ball: Ball; status: Status }): boolean =>
  ball === 'agency' && ['ordered', 'taken', 'planned', 'underway'].includes(status)

/**
 * What head office was given to follow: a guarantee, an insured event, or a matter that waits for it. It then says itself
 * what comes of it, or hands it back. A question asked of it is another thing: it answers, and no more.
 */
export const isHeadOffices = (m: {
  status: Status
  handler: RequestHandler | null
  waitsFor: string | null
}): boolean =>
  (m.status === 'waiting' && m.waitsFor === 'hq') ||
  ((m.handler === 'gpa' || m.handler === 'insurance') && (m.status === 'oriented' || m.status === 'waiting'))

/** Who does the work, once oriented. `inhouse` is the landlord's own crew (régie). */
export const requestHandlers = ['firm', 'caretaker', 'inhouse', 'gpa', 'insurance', 'third'] as const
export type RequestHandler = (typeof requestHandlers)[number]
