import { everyAgency, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Delay, leastMinutes } from '../../../kernel/core/delay.ts'
import { minutesToHq } from '../alarm/alarm-rules.ts'
import type { Commands } from '../request-commands.ts'
import { grants } from '../grants.ts'
import { type Urgency, urgencies } from '../nature/nature-types.ts'
import { type MatterKind, matters } from '../nature/no-repair.ts'

/**
 * The delays that a landlord promises: one an urgency, the first three on the clock, the last in working days; and one for each
 * kind of matter that is no repair, in working days.
 */
export type Delays = Record<Urgency | MatterKind, Delay>

/** Within how many working days a desk answers. These are ours, to be corrected by each landlord. */
const answersWithin: Record<MatterKind, Delay> = {
  rent: { workingDays: 5 },
  charges: { workingDays: 10 },
  notice: { workingDays: 5 },
  certificate: { workingDays: 3 },
  transfer: { workingDays: 10 },
  application: { workingDays: 10 },
  appointment: { workingDays: 1 },
  neighbour: { workingDays: 5 },
  parking: { workingDays: 5 },
  complaint: { workingDays: 10 },
  question: { workingDays: 5 },
}

/**
 * What a landlord promises who has written nothing, after the multi-service contract of OPH 31 (oph31.fr, « délais
 * d’intervention »): U1 < 4 h (drain wholly blocked, no electricity, gas leak, big water leak, landing lock out of order), U2 < 24 h
 * (other leak, partial block, partial power cut, water heater), U3 < 5 working days (the rest). U0 is ours: danger to people, one
 * hour for the on-call to be on it. The same values begin the table (db/migrations).
 */
export const firstDelays: Delays = {
  U0: { minutes: 60 },
  U1: { minutes: 4 * 60 },
  U2: { minutes: 24 * 60 },
  U3: { workingDays: 5 },
  ...answersWithin,
}

/**
 * The slowest that may be promised. Of a danger: once nobody has answered its alarm for so long, it rings at head office, and no
 * promise outlasts that. Of an everyday repair: thirty working days stay within the two months after which a tenant whose dwelling
 * is not decent may turn to the conciliators (loi 89-462, art. 20-1), whichever holidays fall into them. The others by their order.
 */
export const slowest = {
  U0: { minutes: minutesToHq },
  U3: { workingDays: 30 },
} as const satisfies Partial<Delays>

/** What is wrong with an urgency's delay: slower than the house allows, or slower than what is less urgent. */
export type DelayProblem = { urgency: keyof Delays; code: 'delay_too_slow' | 'delays_backwards' }

/** The problems of new delays, the most urgent first. */
export const problemsOf = (delays: Delays): DelayProblem[] => [
  ...urgencies.flatMap((urgency, i): DelayProblem[] => {
    const most = (slowest as Partial<Delays>)[urgency]
    const next = urgencies[i + 1]
    if (most && leastMinutes(delays[urgency]) > leastMinutes(most))
      return [{ urgency, code: 'delay_too_slow' }]
    return next && leastMinutes(delays[urgency]) > leastMinutes(delays[next])
      ? [{ urgency, code: 'delays_backwards' }]
      : []
  }),
  ...matters.flatMap((kind): DelayProblem[] =>
    leastMinutes(delays[kind]) > leastMinutes(slowest.U3) ? [{ urgency: kind, code: 'delay_too_slow' }] : [],
  ),
]

/** What the form and the command say, in the unit of each: minutes, hours, hours, working days. */
export type DelaysInput = Commands['urgency.setDelays']

/** `standing`: what is not said stays. */
export const delaysIn = (
  { U0, U1, U2, U3, matters = {} }: DelaysInput,
  standing: Delays = firstDelays,
): Delays => ({
  ...standing,
  ...mapMatters(matters),
  U0: { minutes: U0 },
  U1: { minutes: U1 * 60 },
  U2: { minutes: U2 * 60 },
  U3: { workingDays: U3 },
})

const mapMatters = (said: NonNullable<DelaysInput['matters']>): Partial<Delays> =>
  Object.fromEntries(matters.flatMap((kind) => (said[kind] ? [[kind, { workingDays: said[kind] }]] : [])))

/**
 * What the landlord promises from now on. Open requests keep what they were promised. Refused: not_yours, delay_too_slow,
 * delays_backwards.
 */
export const setDelays = (
  standing: Delays,
  { subject, data }: Command<string, DelaysInput>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayAnywhere(grants, 'setDelays', actor)) return refuse('not_yours')
  const delays = delaysIn(data, standing)
  const [problem] = problemsOf(delays)
  if (problem) return refuse(problem.code, { minutes: slowest.U0.minutes, days: slowest.U3.workingDays })
  return changedIn(standing, delays).length
    ? [
        {
          type: 'urgency.delaysSet',
          subject,
          data: { delays, was: standing },
          audience: 'staff',
          place: { agency: everyAgency },
        },
      ]
    : []
}

/** Every row of the delays. */
export const promises: readonly (keyof Delays)[] = [...urgencies, ...matters]

/** The urgencies and matters whose delay is another one. */
export const changedIn = (before: Delays, after: Delays): (keyof Delays)[] =>
  promises.filter((urgency) => JSON.stringify(before[urgency]) !== JSON.stringify(after[urgency]))
