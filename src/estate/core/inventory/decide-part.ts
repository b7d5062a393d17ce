import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { Joinable } from './decide-join.ts'
import type { SaidCommands } from './statement-commands.ts'
import type { Row } from './take-batch.ts'

/** What must be known before two things that were told to be one are parted; `lent`: what the one that ended had brought. */
export type Parting = {
  agency: string | undefined
  kept: Joinable | undefined
  ended: (Joinable & { lent: readonly string[] | null }) | undefined
}

type Command = { subject: string; data: SaidCommands['asset.part'] }

/** Refused: not_yours, not_found, not_joined, joined_before. */
export const decidePart = (
  { agency, kept, ended }: Parting,
  { subject, data }: Command,
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency, building: subject }
  if (!agency || !can(grants, 'settle', actor, place)) return refuse('not_yours')
  if (ended?.building !== subject) return refuse('not_found')
  if (!ended.joined || !kept) return refuse('not_joined')
  if (!ended.lent) return refuse('joined_before')
  return [
    {
      type: 'estate.parted',
      subject,
      data: { kept: kept['id'], ended: data.ended, unit: (ended['unit'] as string | undefined) ?? null },
      place,
      audience: 'staff',
    },
  ]
}

const texts: ReadonlySet<string> = new Set(['maker', 'model', 'serial'])

/**
 * The one that stayed, without what the other had lent it: where nobody has said since (`said`: the fields of which a line of its
 * own stands) and it is still that.
 */
export const partedOf = (
  kept: Joinable,
  ended: Joinable,
  lent: readonly string[],
  said: ReadonlySet<string>,
): Row => {
  const back = lent.filter((field) => !said.has(field) && isSame(kept[field], ended[field]))
  return { ...kept, ...Object.fromEntries(back.map((field) => [field, texts.has(field) ? '' : null])) }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
