import type { Key } from '../../../kernel/core/words.ts'
import { addHours, addMonths, addWorkingDays, type Calendar } from '../../../kernel/core/calendar.ts'
import type { Answer, Answers, Because, Nature, Urgency } from './types.ts'

/**
 * Delays after the multi-service contract of OPH 31 (oph31.fr, « délais d’intervention »):
 * U1 < 4 h (drain wholly blocked, no electricity, gas leak, big water leak, landing lock out of order),
 * U2 < 24 h (other leak, partial block, partial power cut, water heater), U3 < 5 working days (the rest).
 * U1 and U2 run at weekends. U0 is ours: danger to people, one hour on the clock for the on-call to be on it.
 */
export const delays: Record<Urgency, { dueMinutes: number } | { workingDays: number }> = {
  U0: { dueMinutes: 60 },
  U1: { dueMinutes: 4 * 60 },
  U2: { dueMinutes: 24 * 60 },
  U3: { workingDays: 5 },
}

export type UrgencyProposal = {
  urgency: Urgency
  because: Because
} & ({ dueMinutes: number } | { workingDays: number })

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

/** How urgent, with its delay and its reason. The most urgent true answer wins; without one, the nature's own. */
export const urgencyOf = (nature: Nature, answers: Answers = {}): UrgencyProposal => {
  const danger = dangers.find((answer) => answers[answer])
  if (danger) return proposal('U0', `urgency.because.${danger}`)
  const [answer, urgency] = mostUrgent(nature, answers)
  return answer && urgency
    ? proposal(urgency, `urgency.because.${answer}`)
    : proposal(nature.urgency, `urgency.because.${nature.urgency}`)
}

/** When it is due (ISO). Clock hours for U0 to U2, weekends included; working days for U3. */
export const dueAt = (urgency: Urgency, at: string, calendar: Calendar): string => {
  const delay = delays[urgency]
  return 'dueMinutes' in delay
    ? addHours(at, delay.dueMinutes / 60)
    : addWorkingDays(calendar, at, delay.workingDays)
}

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

const proposal = (urgency: Urgency, key: Key): UrgencyProposal => {
  const delay = delays[urgency]
  const params: Record<string, number> =
    'dueMinutes' in delay ? { hours: delay.dueMinutes / 60 } : { days: delay.workingDays }
  return { urgency, because: { key, params }, ...delay }
}

const mostUrgent = (nature: Nature, answers: Answers): [Answer?, Urgency?] => {
  const said = Object.entries(nature.when ?? {}).filter(([answer]) => answers[answer as Answer])
  return (said.sort(([, a], [, b]) => a.localeCompare(b))[0] ?? []) as [Answer?, Urgency?]
}
