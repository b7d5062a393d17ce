import { type Refusal, refuse } from '../core/command.ts'

/** What a handler `demands` where one part of its data has no answer: `{ reason }` of the asked field `order.refusal`. */
export const demandAnswer = (
  part: Readonly<Record<string, unknown>>,
  field: string,
): readonly { field: string; no: Refusal }[] =>
  Object.entries(part)
    .filter(([, value]) => value === undefined)
    .map(([key]) => ({ field, no: refuse('malformed', { field: key }) }))
