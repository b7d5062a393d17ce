import { can } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { askedFields } from './asked-values.ts'

/** The dwelling that is told of, where it stands in that building. */
export type AskedDwelling = { agency: string | undefined }

/** One value of a dwelling, seen or read by whoever is there, or passed over. Refused: not_yours, not_found, one_value. */
export const answerValue = (
  { agency }: AskedDwelling,
  { subject, data }: { subject: string; data: Commands['register.answer'] },
  { actor, at }: Context,
): Fact<'register.answered'>[] | Refusal => {
  const place = { agency, building: subject }
  if (!agency) return refuse('not_found')
  if (!can(grants, 'answerValue', actor, place)) return refuse('not_yours')
  const told = askedFields.filter((field) => data[field] !== undefined)
  const [field = data.passed] = told
  if (!field || told.length + (data.passed ? 1 : 0) !== 1) return refuse('one_value')
  const value = data[field] ?? null
  return [
    {
      type: 'register.answered',
      subject,
      data: { unit: data.unit, field, value, on: dayOf(at) },
      place,
      audience: 'staff',
    },
  ]
}
