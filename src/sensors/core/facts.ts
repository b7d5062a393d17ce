/** What becomes true of devices: codes and ids. The subject is the device. */
export type SensorFacts = {
  'device.paired': { building: string; kind: string }
  /** another took its place */
  'device.replaced': { building: string; by: string }
  /** what a new one of a kind costs, in cents */
  'renewal.priced': { kind: string; cents: number; source: string }
  /** nobody could get in to a silent one: until when it rests (ISO) */
  'device.rested': { building: string; until: string }
  'device.retired': { building: string; why: 'absent' | 'broken' | 'taken' | 'moved' }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends SensorFacts {}
}
