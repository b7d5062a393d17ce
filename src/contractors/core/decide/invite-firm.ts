import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { touches } from '../papers/paper-reach.ts'

/** `agencies`: those of its contracts that have not ended. */
export type Linking = {
  firm: { email: string; agencies: readonly string[] } | undefined
  live: readonly string[]
}

/** A fresh link for a firm: it leaves by mail, to the address that is known, and nobody here reads it. */
export const invite = (
  { firm }: Linking,
  { subject }: Command<string, Commands['firm.invite']>,
  { actor }: Context,
): Fact[] | Refusal => {
  const no = whyNot(firm, actor)
  if (no) return refuse(no)
  if (!firm?.email) return refuse('firm_unreachable')
  return [{ type: 'firm.invited', subject, data: {}, audience: 'staff', place: { firms: [subject] } }]
}

/** Links that open nothing from now on. */
export const shutLinks = (
  { firm, live }: Linking,
  { subject }: Command<string, Commands['firm.shut']>,
  { actor }: Context,
): Fact[] | Refusal => {
  const no = whyNot(firm, actor)
  if (no) return refuse(no)
  if (!live.length) return refuse('link_over')
  const data = { links: live.length }
  return [{ type: 'firm.shut', subject, data, audience: 'staff', place: { firms: [subject] } }]
}

const whyNot = (firm: Linking['firm'], actor: Context['actor']): 'not_yours' | 'not_found' | undefined => {
  if (!touches('link', actor, firm?.agencies ?? [])) return 'not_yours'
  return firm ? undefined : 'not_found'
}
