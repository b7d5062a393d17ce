import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { id, noData, row } from '../request-shapes.ts'

/** Breakdowns of many that the house notices by itself. */
export const outageCommands = {
  /**
   * The house itself, as soon as a request is filed: whether it joins an incident that is known, or several homes tell one breakdown.
   * Subject: the breakdowns of its building. `apart`: whoever filed it said already what becomes of it. Nothing is refused.
   */
  'outage.notice': z.object({ request: id, apart: z.boolean() }),
  /** Not one breakdown: what is proposed goes, and its requests count no more. Subject: what was noticed. Refused: not_found, not_yours. */
  'outage.dismiss': noData,
  /**
   * An incident that was none after all: who follows it goes on by itself, and so does the request that it was made of, at its own home.
   * Orders that were ended stay so. Refused: not_an_outage (it was filed as one), wrong_moment.
   */
  'request.scatter': noData,
} as const

const noticedOutage = z.object({
  id,
  kind: codeUnder<'outage.kind'>(),
  /** how many homes tell it, and since when the first of them does */
  homes: z.number(),
  since: z.string(),
  /** each rings by itself, and nothing is gathered */
  danger: z.boolean(),
  /** what one incident would gather, the first one first; of a danger, those that ring */
  requests: z.array(row),
  /** the incident into which the house gathered them by itself */
  outage: z.nullable(row),
})
export type NoticedOutageRow = z.infer<typeof noticedOutage>

export const outageQueries = {
  /** What the house proposes to gather, and what it gathered by itself within twelve hours; the newest first. Refused: not_yours. */
  'outage.noticed': { input: z.object({}), output: z.object({ outages: z.array(noticedOutage) }) },
} as const
