import { can, everyAgency } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'

/** A topic as it stands, and which of those who are named work at head office. */
export type Naming = {
  topic: { directorate: string; person: string | null; deputy: string | null } | undefined
  atHeadOffice: readonly string[]
}

/** Says who answers for what head office holds, and who in her absence. */
export const setAnswerer = (
  { topic, atHeadOffice }: Naming,
  { subject, data: { person, deputy, before } }: Command<string, Commands['bond.setAnswerer']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'setAnswerer', actor, {})) return refuse('not_yours')
  if (!topic) return refuse('not_found')
  if (deputy !== null && (person === null || deputy === person)) return refuse('bond_deputy')
  if ([person, deputy].some((one) => one !== null && !atHeadOffice.includes(one)))
    return refuse('bond_not_here')
  if (topic.person === person && topic.deputy === deputy) return []
  if (before !== undefined && before !== topic.person) return refuse('answerer_moved')
  const told = { directorate: topic.directorate }
  return [
    { type: 'bond.answererSet', subject, data: told, audience: 'staff', place: { agency: everyAgency } },
  ]
}
