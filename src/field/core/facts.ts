import type { Commands as DeviceCommands, reasons } from './device/device-contract.ts'
import type { Commands as RoundCommands } from './round/round-contract.ts'
import type { Checkpoint } from './round/round-points.ts'

type NoData = Record<never, never>
/** the id of an act that a withdrawn phone brought, and its type */
type Act = { act: string; type: string }

/** What becomes true on the ground. */
export type FieldFacts = {
  /** the subject is the phone */
  'device.enrolled': NoData
  'device.named': NoData
  'device.revoked': { why: (typeof reasons)[number] }
  'held.kept': Act
  'held.sent': Act
  'held.dropped': Act
  /** what came of an act that was let go */
  'held.settled': { act: string; outcome: DeviceCommands['held.settle']['outcome'] }
  /** a walk; the subject is the building. `minutes` and `kinds` are those of `points`, in their order */
  'round.checked': {
    points: readonly string[]
    kinds: readonly Checkpoint['kind'][]
    minutes: readonly Checkpoint['minutes'][]
    result: RoundCommands['round.check']['result']
    request?: string
  }
  /** a checkpoint is new, or otherwise than it was */
  'round.set': {
    point: string
    kind: Checkpoint['kind'] | undefined
    added: boolean
    rhythm?: RoundCommands['round.set']['rhythm']
    dropped?: boolean
    minutes?: RoundCommands['round.set']['minutes']
  }
}

/** The session that a withdrawn phone had, and whose it is: it ends with it. */
type FieldEnclosures = { 'device.revoked': { session: string; person: string } }

declare module '../../kernel/core/facts.ts' {
  interface Facts extends FieldFacts {}
  interface Enclosures extends FieldEnclosures {}
}
