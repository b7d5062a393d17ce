import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'

const id = z.uuid()

const lostWay = z.object({
  kind: z.enum(['mail', 'sms']),
  /** dead: nothing arrives there; stopped: whoever has the number said so */
  state: z.enum(['dead', 'stopped']),
  since: z.string(),
  why: codeUnder<'way.why'>(),
})
export type LostWayCard = z.infer<typeof lostWay>

/** A dead address that stands at a person or a firm. Never the address itself: it stands on the page that the row leads to. */
const deadWay = z.object({
  ...lostWay.shape,
  party: id,
  side: z.enum(['person', 'firm']),
  name: z.string(),
  /** where the person lives; empty: a firm, or nobody knows */
  place: z.string(),
})
export type DeadWay = z.infer<typeof deadWay>

export const wayQueries = {
  /** By which ways a person or a firm is reached no more, at the address and the number that stand. Refused: not_yours. */
  'way.of': { input: z.object({ party: id }), output: z.object({ ways: z.array(lostWay) }) },
  /**
   * Dead addresses that somebody should ask for again: of who lives there or has something open, and of firms with a contract; the oldest
   * first, two hundred at most. Refused: not_yours.
   */
  'way.dead': { input: z.object({}), output: z.object({ rows: z.array(deadWay), n: z.number() }) },
  /** How many there are. Refused: not_yours. */
  'way.count': { input: z.object({}), output: z.object({ n: z.number() }) },
} as const
