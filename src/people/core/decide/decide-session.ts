import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'

const facts = {
  opened: 'session.opened',
  refused: 'session.refused',
  closed: 'session.closed',
  password: 'account.passwordChanged',
} as const

/** Who came in and who could not, kept in the journal by the house alone. */
export const note = (
  _: unknown,
  { subject, data: { what, how, why } }: Command<string, Commands['session.note']>,
  { actor }: Context,
): Fact[] | Refusal =>
  can(grants, 'note', actor, {})
    ? [
        {
          type: facts[what],
          subject,
          data: { ...(how ? { how } : {}), ...(why ? { why } : {}) },
          audience: 'staff',
        },
      ]
    : refuse('not_yours')

/** A session that ends with the phone that held it. */
export const end = (
  _: unknown,
  { subject }: Command<string, Commands['session.end']>,
  { actor }: Context,
): Fact[] | Refusal =>
  can(grants, 'note', actor, {})
    ? [{ type: 'session.closed', subject, data: {}, audience: 'staff' }]
    : refuse('not_yours')
