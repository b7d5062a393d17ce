import type { Matter } from './request-matter.ts'
import { isOverdue } from './nature/waiting-reasons.ts'
import { isAnswered, isOwnVisit } from './status.ts'

/** What happens next in a request, as a thread codes it. One without its sentence in a dictionary does not compile. */
export const nextSteps = [
  'filed',
  'oriented.firm',
  'oriented.caretaker',
  'oriented.inhouse',
  'oriented.gpa',
  'oriented.insurance',
  'oriented.third',
  'oriented.desk',
  'oriented.hq',
  'approval',
  'ordered',
  'taken',
  'planned',
  'planned.inhouse',
  'underway',
  'waiting',
  'waits.tenant',
  'waits.access',
  'waits.part',
  'waits.quote',
  'waits.hq',
  'waits.thirdParty',
  'waits.news',
  'waits.notDone',
  'waits.report',
  'overdue.tenant',
  'overdue.part',
  'overdue.quote',
  'overdue.thirdParty',
  'overdue.report',
  'resolved',
  'resolved.forNow',
  'contested',
  'attached',
  'closed',
  'hqAnswers',
  'hqAnswered',
] as const
export type NextStep = (typeof nextSteps)[number]

export const nextStepOf = (m: Matter): NextStep => {
  if (m.questions.length && m.ball === 'hq') return 'hqAnswers'
  if (m.waitsFor) return isOverdue(m) ? `overdue.${m.waitsFor}` : `waits.${m.waitsFor}`
  if (m.status === 'resolved' && m.how === 'provisional') return 'resolved.forNow'
  if (isAnswered(m)) return 'hqAnswered'
  if (isOwnVisit(m)) return 'planned.inhouse'
  return m.status === 'oriented' ? `oriented.${m.handler ?? 'inhouse'}` : m.status
}
