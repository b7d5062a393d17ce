import * as device from './device/device-contract.ts'
import * as pack from './pack/pack-contract.ts'
import * as round from './round/round-contract.ts'

export type { HoursTable, Stop, StopPoint } from './round/round-contract.ts'

/** What may be sent from the ground. */
export const commands = { ...device.commands, ...round.commands } as const
export type Commands = device.Commands & round.Commands

/** What may be asked. */
export const queries = { ...device.queries, ...round.queries, ...pack.queries } as const
export type Queries = device.Queries & round.Queries & pack.Queries

declare module '../../kernel/core/doors.ts' {
  interface Questions extends Pick<Queries, 'held.waiting'> {}
}
