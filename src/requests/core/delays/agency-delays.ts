import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Delay, leastMinutes } from '../../../kernel/core/delay.ts'
import type { Commands } from '../request-commands.ts'
import { grants } from '../grants.ts'
import { type Delays, type DelayProblem, problemsOf } from './delays.ts'
import { type OwnPromise, type OwnPromises, ownPromises } from './own-promises.ts'

/** A number in the unit of its promise: hours of the first two urgencies, working days of all else. */
const delayOf = (promise: OwnPromise, n: number): Delay =>
  promise === 'U1' || promise === 'U2' ? { minutes: n * 60 } : { workingDays: n }

/** What an agency would promise with these of its own, the landlord’s elsewhere. */
export const delaysWith = (landlord: Delays, own: OwnPromises): Delays => ({
  ...landlord,
  ...Object.fromEntries(
    ownPromises.flatMap((promise) => (own[promise] ? [[promise, delayOf(promise, own[promise])]] : [])),
  ),
})

/** What is wrong with a promise of an agency: later than the landlord’s, or than that of what is less urgent. */
export type OwnDelayProblem = DelayProblem | { urgency: OwnPromise; code: 'delay_beyond_landlord' }

/** The problems of an agency’s promises, those beyond the landlord’s first. */
export const ownProblemsOf = (landlord: Delays, own: OwnPromises): OwnDelayProblem[] => {
  const delays = delaysWith(landlord, own)
  const beyond = ownPromises.filter(
    (promise) => leastMinutes(delays[promise]) > leastMinutes(landlord[promise]),
  )
  return [
    ...beyond.map((urgency) => ({ urgency, code: 'delay_beyond_landlord' as const })),
    ...problemsOf(delays).filter(({ urgency }) => !(beyond as readonly string[]).includes(urgency)),
  ]
}

/** The promises of an agency that another set of them changes. */
export const changedPromises = (before: OwnPromises, after: OwnPromises): OwnPromise[] =>
  ownPromises.filter((promise) => before[promise] !== after[promise])

/** `fits`: the subject is the matter of that agency, which there is; `version`: how often it changed, `by` whom at last. */
export type AgencyDelayState = {
  fits: boolean
  landlord: Delays
  own: OwnPromises
  version: number
  by: string | null
}

/**
 * What an agency promises from now on; what it does not say is the landlord’s. Open requests keep what they were promised. Refused:
 * not_yours, not_found, delays_moved, delay_beyond_landlord, delays_backwards.
 */
export const setAgencyDelays = (
  { fits, landlord, own, version, by }: AgencyDelayState,
  { subject, data }: Command<string, Commands['urgency.setAgencyDelays']>,
  { actor }: Context,
): Fact[] | Refusal => {
  const { agency, promises } = data
  if (!can(grants, 'setAgencyDelays', actor, { agency })) return refuse('not_yours')
  if (!fits) return refuse('not_found')
  if (changedPromises(own, promises).length === 0) return []
  if (data.version !== version) return refuse('delays_moved', { name: by ?? '—' })
  const [problem] = ownProblemsOf(landlord, promises)
  if (problem) return refuse(problem.code)
  return [
    {
      type: 'urgency.agencyDelaysSet',
      subject,
      data: { agency, promises, was: own },
      audience: 'staff',
      place: { agency },
    },
  ]
}
