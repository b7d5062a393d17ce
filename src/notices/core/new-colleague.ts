import type { Actor } from '../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { bodyOf } from './mail-html.ts'
import { type MailKey, sayMail } from './mail-words.ts'

/** Who was let in to work here, by whom, and those of head office who hear of it. */
export type NewColleague = {
  name: string
  job: string
  agency: { id: string; name: string } | null
  by: string
  readers: { id: string; email: string; name: string; lang: Actor['lang'] }[]
}

/** Only the house sends this, in the act that lets somebody in. */
export const tellHired = (
  hired: NewColleague | undefined,
  { subject }: { subject: string },
  { actor }: { actor: Actor },
): Fact[] | Refusal => {
  if (actor.role !== 'system') return refuse('not_yours')
  if (!hired) return refuse('not_found')
  return [
    { type: 'mail.hiredTold', subject, data: {}, audience: 'staff', place: { agency: hired.agency?.id } },
  ]
}

/** What one of head office is told: a second pair of eyes on every right that an agency gives. */
export const hiredLetter = (
  { job, agency, by, ...hired }: NewColleague,
  reader: NewColleague['readers'][number],
): { subject: string; body: string } => {
  const holes = { name: reader.name, who: hired.name, job, agency: agency?.name ?? '', by }
  const sentence = (key: MailKey): string => sayMail(key, holes, reader.lang)
  return {
    subject: sentence('hired.subject'),
    body: bodyOf((['line.hello', 'hired.what', 'hired.if'] as const).map(sentence)),
  }
}
