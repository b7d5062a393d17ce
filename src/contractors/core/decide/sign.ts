import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { can } from '../../../kernel/core/access.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'

/** Whether what stands already says the same: then nothing is written, and nothing is told. */
export type Standing = { same: boolean }
export type Signing = Standing & { firmKnown: boolean; refTaken: boolean }

export const know = (
  { same }: Standing,
  { subject }: Command<string, Commands['firm.know']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'know', actor, {})) return refuse('not_yours')
  return same
    ? []
    : [{ type: 'firm.known', subject, data: {}, audience: 'staff', place: { firms: [subject] } }]
}

export const sign = (
  { same, firmKnown, refTaken }: Signing,
  { subject, data }: Command<string, Commands['contract.sign']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'sign', actor, {})) return refuse('not_yours')
  if (!firmKnown) return refuse('firm_unknown')
  if (refTaken) return refuse('ref_taken')
  if (data.ends < data.starts) return refuse('dates_backwards')
  const { firm, kind } = data
  const fact = { subject, data: { firm, kind }, audience: 'staff', place: { firms: [firm] } } as const
  return same ? [] : [{ type: 'contract.signed', ...fact }]
}
