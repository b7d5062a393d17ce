import { type Context, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Matter } from '../request-matter.ts'
import { apartNo } from '../merge/merge-rules.ts'
import type { Decision, Rule } from './request-rule.ts'

/** A request, and the one that it is said to be the double of. */
export type Pair = { m: Matter | undefined; twin: Matter | undefined }

type Closing = { reason: string; duplicateOf?: string | undefined }

/** Closing that names the other request when this one is its double: whoever reads it must find where it is followed. */
export const withTwin =
  <Data extends Closing>(rule: Rule<Data>) =>
  ({ m, twin }: Pair, command: { id: string; data: Data }, context: Context): Decision => {
    const decided = rule(m, command, context)
    return isRefusal(decided) ? decided : (twinNo(m, twin, command.data, context) ?? decided)
  }

const twinNo = (
  m: Matter | undefined,
  twin: Matter | undefined,
  { reason, duplicateOf }: Closing,
  { actor }: Context,
): Refusal | undefined => {
  // What closes with its incident closes as it does.
  if (reason !== 'duplicate' || actor.role === 'system') return undefined
  if (!duplicateOf) return refuse('twin_needed')
  if (!m || !twin || twin.id === m.id || twin.building !== m.building || twin.status === 'closed')
    return refuse('twin_unknown')
  // A danger that ends in a calm thread would be forgotten there: merged, that thread takes it over.
  return m.urgency === 'U0' && twin.urgency !== 'U0' && m.status !== 'resolved'
    ? refuse('twin_calmer', { no: twin.no })
    : wallNo(m, twin)
}

// What not everybody may read does not end in what all may, nor in another home's.
const wallNo = (m: Matter, twin: Matter): Refusal | undefined => {
  const no = apartNo(m, twin)
  return no?.refused === 'merge_walled' ? no : undefined
}
