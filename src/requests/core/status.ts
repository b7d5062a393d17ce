/** Where a request stands. Closed and fixed are different things: what closed it says which (nature/closure.ts). */
export type Status =
  | 'filed'
  | 'oriented'
  | 'approval'
  | 'ordered'
  | 'taken'
  | 'planned'
  | 'underway'
  | 'waiting'
  | 'resolved'
  | 'contested'
  | 'attached'
  | 'closed'

/** Who must act next. */
export type Ball = 'agency' | 'tenant' | 'firm' | 'caretaker' | 'hq' | 'third' | 'outage' | 'none'

/**
 * Head office has answered while the work was a firm's or a tenant's: the agency that asked decides what follows.
 * Nothing else gives it the ball there.
 */
export const isAnswered = ({ ball, status }: { ball: Ball; status: Status }): boolean =>
  ball === 'agency' && ['ordered', 'taken', 'planned', 'underway'].includes(status)

/** Who does the work, once oriented. `inhouse` is the landlord's own crew (régie). */
export type RequestHandler = 'firm' | 'caretaker' | 'inhouse' | 'gpa' | 'insurance' | 'third'

export const open: readonly Status[] = [
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
]
