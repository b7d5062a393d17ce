import type { Key } from '../../../kernel/core/words.ts'
import { addMonths, type Calendar } from '../../../kernel/core/calendar.ts'
import { type Delay, endOfDelay } from '../../../kernel/core/delay.ts'
import type { Delays } from '../delays/delays.ts'
import { natureOf } from './catalogue.ts'
import type { Answer, Answers, Because, Nature, Urgency } from './nature-types.ts'

/** The row of the delays that is promised: that of the urgency; of what is no repair and no danger, its own. */
export const promiseOf = (nature: string, urgency: Urgency): keyof Delays =>
  urgency === 'U0' ? urgency : (natureOf(nature).matter?.kind ?? urgency)

export type UrgencyProposal = { urgency: Urgency; because: Because; delay: Delay }

/** Dangers to people: true for any nature, they make it U0. They are the emergency gate's questions too. */
export const dangers = [
  'gas_smell',
  'fire',
  'live_wire',
  'stuck',
  'flood',
  'falling',
  'no_exit',
] as const satisfies readonly Answer[]

/** The questions worth asking for a nature, beyond the emergency gate. */
export const asks = (nature: Nature): readonly Answer[] => Object.keys(nature.when ?? {}) as Answer[]

/** How urgent it is: the most urgent true answer wins; without one, the nature's own. */
export const urgencyIn = (nature: Nature, answers: Answers = {}): Urgency =>
  rankUrgency(nature, answers).urgency

/** How urgent, with the landlord's delay and the reason. */
export const urgencyOf = (nature: Nature, answers: Answers, delays: Delays): UrgencyProposal => {
  const { urgency, key } = rankUrgency(nature, answers)
  const delay = delays[promiseOf(nature.code, urgency)]
  const params: Record<string, number> =
    'minutes' in delay ? { hours: delay.minutes / 60 } : { n: delay.workingDays }
  return { urgency, because: { key, params }, delay }
}

/** When it is due (ISO), by the landlord's delays. */
export const dueAt = (urgency: Urgency, at: string, delays: Delays, calendar: Calendar): string =>
  endOfDelay(delays[urgency], at, calendar)

/** Two delays that the law sets: we start them ourselves. */
export type LegalClock = {
  clock: 'decency' | 'adaptation'
  months: number
  source: string
  /** what happens at the end when the landlord has said nothing: a word key */
  silence: Because
}

/**
 * `decency`: a dwelling lacks what a decent dwelling requires: 2 months to answer, then conciliation or the judge.
 * `adaptation`: the tenant asks to adapt the dwelling at her cost: 2 months of silence are a yes.
 */
export const needsLegalClock = (nature: Nature, where: 'dwelling' | 'common'): LegalClock | undefined => {
  if (nature.code === 'other.adaptation')
    return {
      clock: 'adaptation',
      months: 2,
      source: 'loi 89-462, art. 7 f',
      silence: { key: 'clock.adaptation.silence' },
    }
  if (where === 'dwelling' && nature.decency)
    return {
      clock: 'decency',
      months: 2,
      source: 'loi 89-462, art. 20-1',
      silence: { key: 'clock.decency.silence', params: { article: nature.decency } },
    }
  return undefined
}

/** The end of a legal clock (ISO). */
export const legalDueAt = (clock: LegalClock, at: string, calendar: Calendar): string =>
  addMonths(calendar, at, clock.months)

const rankUrgency = (nature: Nature, answers: Answers): { urgency: Urgency; key: Key } => {
  const danger = dangers.find((answer) => answers[answer])
  if (danger) return { urgency: 'U0', key: `urgency.because.${danger}` }
  const [answer, urgency] = mostUrgent(nature, answers)
  if (answer && urgency) return { urgency, key: `urgency.because.${answer}` }
  return {
    urgency: nature.urgency,
    key: nature.matter ? 'urgency.because.matter' : `urgency.because.${nature.urgency}`,
  }
}

const mostUrgent = (nature: Nature, answers: Answers): [Answer?, Urgency?] => {
  const said = Object.entries(nature.when ?? {}).filter(([answer]) => answers[answer as Answer])
  return (said.sort(([, a], [, b]) => a.localeCompare(b))[0] ?? []) as [Answer?, Urgency?]
}
