import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { ToldApplicant } from './applicant-shapes.ts'
import { cleanNumber } from './unique-number.ts'

/**
 * What a rule about applicants must know: who is held under which number, among those that are told; whether this one is held already,
 * was made anonymous, or stands before a commission.
 */
export type ApplicantNow = {
  held: { id: string; isForgotten: boolean; isCandidate: boolean } | undefined
  byNumber: ReadonlyMap<string, string>
}

/** An applicant is told, or told anew. One number is of one application. */
export const recordApplicant = (
  { held, byNumber }: ApplicantNow,
  { subject, data }: Command<string, Commands['applicant.record']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  if (held?.isForgotten) return refuse('not_found')
  const no = wrongNumber(data, dayOf(at))
  if (no) return no
  const number = cleanNumber(data.uniqueNumber ?? '')
  if (number && (byNumber.get(number) ?? subject) !== subject) return refuse('number_known')
  return [{ type: 'applicant.recorded', subject, data: { isNew: held === undefined }, audience: 'staff' }]
}

const wrongNumber = ({ uniqueNumber, numberOn }: ToldApplicant, today: string): Refusal | undefined => {
  if (uniqueNumber && !cleanNumber(uniqueNumber)) return refuse('number_wrong')
  return numberOn !== undefined && numberOn > today ? refuse('held_ahead') : undefined
}

/** Applicants of a file: whoever is held under the same number is told anew, the others are new. */
export const importApplicants = (
  _: ApplicantNow,
  { subject, data }: Command<string, Commands['applicants.import']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  const no = data.rows.flatMap((row) => wrongNumber(row, dayOf(at)) ?? [])[0]
  if (no) return no
  if (hasTwice(data.rows.map(({ applicant }) => applicant))) return refuse('candidate_twice')
  if (hasTwice(data.rows.flatMap(({ uniqueNumber }) => cleanNumber(uniqueNumber ?? '') ?? [])))
    return refuse('number_known')
  return [{ type: 'applicants.imported', subject, data: { n: data.rows.length }, audience: 'staff' }]
}

const hasTwice = (said: readonly string[]): boolean => new Set(said).size < said.length

/** Somebody asked to be forgotten: name, number and all that is hers go at once. */
export const forgetApplicant = (
  { held }: ApplicantNow,
  { subject }: Command<string, Commands['applicant.forget']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'allocate', actor, {})) return refuse('not_yours')
  if (!held) return refuse('not_found')
  if (held.isForgotten) return []
  if (held.isCandidate) return refuse('stands_as_candidate')
  return [{ type: 'applicant.forgotten', subject, data: { asked: true }, audience: 'staff' }]
}
