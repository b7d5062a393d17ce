import { z } from 'zod/mini'
import { gatewayFaults } from '../../../kernel/core/gateway-faults.ts'
import { observeProblems } from '../observation.ts'
import { tallyWays } from '../taking-report.ts'

const line = z.object({
  /** `sensors.broker`, `sensors.wmbus` */
  name: z.string(),
  lastSuccessAt: z.nullable(z.string()),
  failingSince: z.nullable(z.string()),
  fault: z.nullable(z.enum(gatewayFaults)),
})
export type SensorLine = z.infer<typeof line>

const observeProblem = z.enum(observeProblems)
const unread = z.object({
  way: z.enum(tallyWays),
  /** nothing where the message does not say who sent it */
  address: z.nullable(z.string()),
  day: z.iso.date(),
  problem: observeProblem,
  messages: z.int(),
  /** as it came, its first five hundred signs */
  sample: z.string(),
})
export type UnreadSample = z.infer<typeof unread>

const stranger = z.object({
  addressKind: z.enum(['eui', 'wmbus', 'serial']),
  address: z.string(),
  messages: z.int(),
  since: z.string(),
  heard: z.string(),
})
export type Stranger = z.infer<typeof stranger>

const gateway = z.object({
  gateway: z.string(),
  since: z.iso.date(),
  devices: z.int(),
  building: z.object({ id: z.uuid(), name: z.string() }),
})
export type SilentGateway = z.infer<typeof gateway>

const skewedClock = z.object({
  device: z.uuid(),
  address: z.string(),
  building: z.object({ id: z.uuid(), name: z.string() }),
  /** seconds by which what it says is heard late; below zero: its clock is ahead */
  seconds: z.int(),
})
export type SkewedClock = z.infer<typeof skewedClock>

const faults = z.object({
  lines: z.array(line),
  gateways: z.array(gateway),
  clocks: z.array(skewedClock),
  unread: z.array(unread),
  strangers: z.array(stranger),
  strangersInAll: z.int(),
})
export type SensorFaults = z.infer<typeof faults>

export const heardQueries = {
  /**
   * What hinders sensors from being heard: ways in and how they stand, those that fail first; gateways of which many are silent; clocks that
   * are more than ten minutes off; what could not be read in a week, a sample a day, device and reason; who speaks and was never paired
   * (fifty, the latest first; `strangersInAll` of them), and no value. Of the reader’s buildings. Refused: not_yours.
   */
  'sensors.faults': {
    input: z.object({}),
    output: faults,
  },
} as const
