import { calendarAt, endOfDay, officeCalendar } from '../../kernel/core/calendar.ts'
import { endOfDelay } from '../../kernel/core/delay.ts'
import { isNatureCode, natureOf } from './nature/catalogue.ts'
import type { DecencyArticle } from './nature/law.ts'
import { liabilityOf, perfectedBy } from './nature/liability.ts'
import type { Answers, Because, Liability, MatterTerms, Nature, Urgency } from './nature/nature-types.ts'
import { needsLegalClock, urgencyOf } from './nature/urgency.ts'
import { preferenceFor } from './preferred/preferred-firm.ts'
import { type ContractChoice, fittingContracts, type KnownPlace, liabilityFacts } from './known-place.ts'
import type { RequestHandler } from './status.ts'

export type Assessment = {
  nature: Nature
  urgency: Urgency
  urgencyBecause: Because
  due: string
  liability: Liability
  article: string | null
  liabilityBecause: Because
  decency: DecencyArticle | null
  to: RequestHandler
  toBecause: Because
  /** of head office, whose desk it goes to */
  directorate: string | null
  chosen: ContractChoice | undefined
  /** all that may do it, in the order in which they are proposed */
  fitting: readonly ContractChoice[]
}

/** Everything that the house can say of a request by itself, each with its reason; nothing of it is typed by anybody. */
export const assess = (place: KnownPlace, code: string, answers: Answers, at: string): Assessment => {
  const nature = natureOf(isNatureCode(code) ? code : 'other.repair')
  const urgency = urgencyOf(nature, answers, place.delays)
  const liability = liabilityOf(nature, liabilityFacts(place, nature, at))
  // For a danger the contract on call decides.
  const preferred =
    urgency.urgency === 'U0' ? undefined : preferenceFor(place.preferences ?? [], nature, place.building)
  const fitting = fittingContracts(place, nature, preferred)
  const chosen = fitting.find(({ contract }) => contract.refused === 0)
  return {
    nature,
    urgency: urgency.urgency,
    urgencyBecause: urgency.because,
    due: inTheYear(endOfDelay(urgency.delay, at, calendarAt(place.insee)), liability.liability, place),
    liability: liability.liability,
    article: liability.decree ?? liability.article ?? null,
    liabilityBecause: liability.because,
    decency: needsLegalClock(nature, place.kind)?.clock === 'decency' ? (nature.decency ?? null) : null,
    ...(nature.matter && urgency.urgency !== 'U0'
      ? deskFor(nature.matter, place)
      : { ...goesTo(nature, liability.liability, chosen), directorate: null }),
    chosen,
    fitting,
  }
}

/** A defect of the works is due before their year ends: afterwards nobody owes it (Code civil, art. 1792-6). */
export const inTheYear = (due: string, liability: string, place: KnownPlace): string => {
  const last = liability === 'gpa' ? perfectedBy(place.receivedOn ?? undefined) : undefined
  const end = last && endOfDay(officeCalendar, last)
  return end && end < due ? end : due
}

const byLiability = {
  gpa: 'gpa',
  biennial: 'gpa',
  decennial: 'gpa',
  warranty: 'gpa',
  insurance: 'insurance',
  thirdParty: 'third',
} as const satisfies Partial<Record<Liability, RequestHandler>>

type Elsewhere = (typeof byLiability)[keyof typeof byLiability]
const elsewhere = (liability: Liability): Elsewhere | undefined =>
  (byLiability as Partial<Record<Liability, Elsewhere>>)[liability]

/** The desk of what is no repair; one where nobody sits is said, and the agency answers in its place. */
const deskFor = (
  { desk }: MatterTerms,
  { desks }: KnownPlace,
): { to: RequestHandler; toBecause: Because; directorate: string | null } => {
  if (desk === 'agency') return { to: 'desk', toBecause: { key: 'proposal.to.desk' }, directorate: null }
  const isSomebodyThere = desks?.includes(desk) ?? true
  return isSomebodyThere
    ? { to: 'hq', toBecause: { key: `proposal.to.hq.${desk}` }, directorate: desk }
    : { to: 'desk', toBecause: { key: `proposal.to.nobody.${desk}` }, directorate: null }
}

const goesTo = (
  nature: Nature,
  liability: Liability,
  chosen: ContractChoice | undefined,
): { to: RequestHandler; toBecause: Because } => {
  const other = elsewhere(liability)
  if (other) return { to: other, toBecause: { key: `proposal.to.${other}` } }
  if (nature.trade === 'caretaker') return { to: 'caretaker', toBecause: { key: 'proposal.to.caretaker' } }
  if (chosen) return { to: 'firm', toBecause: chosen.because }
  return { to: 'inhouse', toBecause: { key: 'proposal.to.inhouse' } }
}
