import type { Doors } from '../../setup/doors.ts'

/** Whom a message says it comes from: a tenant as the house knows her, somebody whom it does not know, a machine. */
export type From = 'tenant' | 'stranger' | 'machine'

/** A message as one way carries it, before it is at the door. `name`: what it is called there; the same name is the same message. */
export type Carried = { from: From; name: string; words: string; subject?: string }

/** What a way in brings to the contract that all ways keep (contract.test.ts): docs/how-to/add-a-channel.md. */
export type WayUnderTest = {
  /** settings without which its door does not open */
  set: Record<string, unknown>
  /** hands one over at its own door, as the other end does; the id under which it was kept */
  hand: (town: Doors, message: Carried) => Promise<string>
  /** with another secret, or none: what the door answers */
  intrude?: (town: Doors) => Promise<number>
  /** words of a danger: one of its own, for two of one kind in a building are one alarm */
  danger: string
  /** programs of the machine without which it is skipped at home */
  needs?: readonly string[]
  /** why this way has no machines, where it has none */
  withoutMachines?: string
  /** why a stranger cannot come by this way, where none can */
  withoutStrangers?: string
}
