import type { Delay } from '../../../kernel/core/delay.ts'
import { ownProblemsOf } from '../../core/delays/agency-delays.ts'
import type { Delays } from '../../core/delays/delays.ts'
import { type OwnPromise, type OwnPromises, ownPromises } from '../../core/delays/own-promises.ts'

/** An agency’s own delays as they are typed, in the unit of each; an empty one is the landlord’s. */
export type AgencyDraft = Record<OwnPromise, string>

export const agencyDraftOf = (own: OwnPromises): AgencyDraft =>
  Object.fromEntries(ownPromises.map((promise) => [promise, String(own[promise] ?? '')])) as AgencyDraft

const numberIn = (typed: string): number | undefined =>
  /^\s*\d{1,4}\s*$/.test(typed) && Number(typed) > 0 ? Number(typed) : undefined

/** What the command says: what is empty is not said. Nothing where one of them is no whole number. */
export const saidByAgency = (draft: AgencyDraft): OwnPromises | undefined => {
  const typed = ownPromises.filter((promise) => draft[promise].trim() !== '')
  if (typed.some((promise) => numberIn(draft[promise]) === undefined)) return undefined
  return Object.fromEntries(typed.map((promise) => [promise, numberIn(draft[promise])]))
}

/** What is wrong with a delay as it is typed; `most`: what the landlord promises. */
export type AgencyProblem =
  | { key: 'delays.number' | 'delays.delays_backwards' }
  | { key: 'delays.delay_beyond_landlord'; most: Delay }

/** What is wrong with each: no number first, since nothing can be compared with it. */
export const agencyProblems = (
  landlord: Delays,
  draft: AgencyDraft,
): Partial<Record<keyof Delays, AgencyProblem>> => {
  const said = saidByAgency(draft)
  if (!said)
    return Object.fromEntries(
      ownPromises
        .filter((promise) => draft[promise].trim() !== '' && numberIn(draft[promise]) === undefined)
        .map((promise) => [promise, { key: 'delays.number' }]),
    )
  return Object.fromEntries(
    ownProblemsOf(landlord, said).map(({ urgency, code }): [keyof Delays, AgencyProblem] => [
      urgency,
      code === 'delay_beyond_landlord'
        ? { key: 'delays.delay_beyond_landlord', most: landlord[urgency] }
        : { key: 'delays.delays_backwards' },
    ]),
  )
}
