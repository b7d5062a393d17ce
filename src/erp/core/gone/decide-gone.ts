import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { mayAnswer } from './gone-answers.ts'

/** What is missing, as it stands; `times`: in how many full extracts in a row. */
export type GoneNow =
  | {
      source: string
      entity: 'unit' | 'lease'
      entityId: string | null
      agency: string | null
      building: string | null
      times: number
      answer: string | null
    }
  | undefined

/** Somebody says why it is missing. Once is not enough to be asked: an extract may have been cut short. */
export const settleGone = (
  gone: GoneNow,
  { subject, data: { answer, on } }: { subject: string; data: Commands['gone.settle'] },
  { actor }: Context,
): Fact<'gone.settled'>[] | Refusal => {
  const act = gone?.entity === 'lease' ? 'endLease' : 'connect'
  if (!mayAnywhere(grants, act, actor)) return refuse('not_yours')
  if (!gone || gone.times < 2) return refuse('not_found')
  const { source, entity, entityId, agency, building } = gone
  const place = { agency, building }
  if (!can(grants, act, actor, place)) return refuse('not_yours')
  if (gone.answer !== null) return refuse('gone_over')
  if (!mayAnswer(entity, answer)) return refuse('answer_unfit')
  const household = answer === 'ended' && entityId ? { household: entityId } : {}
  return [
    {
      type: 'gone.settled',
      subject,
      data: { source, entity, answer, on, ...household },
      audience: 'staff',
      place,
    },
  ]
}
