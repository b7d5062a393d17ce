import type { Facts } from '../../../kernel/core/facts.ts'

type SettledGone = { data: Facts['gone.settled'] }
type FollowUp = { type: string; subject: string; data: unknown }

/** A lease of which its agency says that it ended ends by its own act. */
export const goneReactions = {
  'gone.settled': ({ data: { answer, household, on } }: SettledGone): FollowUp[] =>
    answer === 'ended' && household
      ? [{ type: 'person.moveOut', subject: household, data: { ends: on } }]
      : [],
}
