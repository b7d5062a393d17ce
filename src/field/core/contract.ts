import * as round from './round/contract.ts'

/** What may be sent from the ground. */
export const commands = { ...round.commands } as const
export type Commands = round.Commands

/** What may be asked. */
export const queries = { ...round.queries } as const
export type Queries = round.Queries
