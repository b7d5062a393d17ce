import { dateAct } from '../../../kernel/core/act-time.ts'
import type { Command } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import type { Signature } from '../record/record-shapes.ts'

type Signing = Pick<Command<string, Commands['inspection.sign']>, 'data' | 'skew' | 'compared'>

/**
 * Signatures with the hours that count (ADR 24): set right by as much as the device’s clock is wrong, no later than the reception `now`, no
 * earlier than the inspection began (`since`). ISO instants.
 */
export const dateSignatures = (
  { data: { signatures }, skew = 0, compared }: Signing,
  { now, since }: { now: string; since: string | null },
): Signature[] =>
  signatures.map((signature) => {
    const at = new Date(Date.parse(signature.at) + skew).toISOString()
    return { ...signature, at: dateAct({ at, ...(compared ? { compared } : {}) }, now, since).at }
  })
