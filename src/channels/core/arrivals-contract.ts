import { z } from 'zod/mini'
import { gatewayFaults } from '../../kernel/core/gateway-faults.ts'
import { ways } from './message-shape.ts'

const way = z.enum(ways)

/** A way in or out of the house, as its page tells it. `name`: `mail.in`, `mail.out`, `sms.kannel`. Times: ISO instants. */
const gateway = z.object({
  name: z.string(),
  lastSuccessAt: z.nullable(z.string()),
  failingSince: z.nullable(z.string()),
  fault: z.nullable(z.enum(gatewayFaults)),
  /** how many messages wait for it */
  waiting: z.number(),
})
export type Gateway = z.infer<typeof gateway>

/** Messages that have not found their thread, of one agency and one reason. */
const stuck = z.object({
  /** `received`: kept, and not read five minutes later */
  state: z.enum(['received', 'failed', 'held', 'intake']),
  agency: z.nullable(z.string()),
  n: z.number(),
  dangers: z.number(),
  /** the oldest of them */
  since: z.string(),
})
export type StuckMessages = z.infer<typeof stuck>

/** What came by one way in the last seven days, and what became of it. */
const week = z.object({
  way,
  people: z.number(),
  /** placed by the house, without a hand */
  alone: z.number(),
  byHand: z.number(),
  machines: z.number(),
})
export type WeekOfWay = z.infer<typeof week>

export const arrivalQueries = {
  /** How each way in and out stands, what is stuck, and the last seven days. No person stands in it. Refused: not_yours. */
  'arrivals.board': {
    input: z.object({}),
    output: z.object({ gateways: z.array(gateway), stuck: z.array(stuck), weeks: z.array(week) }),
  },
} as const
export type ArrivalsBoard = z.infer<(typeof arrivalQueries)['arrivals.board']['output']>
