import type { Metric } from './meter-units.ts'

/** By what a device says who it is: its EUI (16 hex digits), its wireless M-Bus number with its maker’s zeros, or what stands on it. */
export type DeviceAddress = { kind: 'eui' | 'wmbus' | 'serial'; id: string }

/** One value that a device told. `at`: when it was so, in seconds of Unix time, by its clock or the network’s. Value in base units. */
export type Observation = { address: DeviceAddress; metric: Metric; value: number; at: number }

/** Why nothing was read of a message. */
export const observeProblems = [
  'not_json',
  'other_shape',
  'without_address',
  'without_time',
  'without_values',
  'other_event',
  'too_many_values',
  'codec_failed',
  'codec_slow',
  'codec_too_much',
] as const
export type ObserveProblem = (typeof observeProblems)[number]

/**
 * What a door read of one message. `count`: the counter that the device gave its message, where it has one: gaps tell of what was
 * lost. `gateway`: who carried it, where its network tells that. `unread`: names of values that nobody has said the meaning of.
 */
export type DoorReading =
  | {
      ok: true
      address: DeviceAddress
      observations: Observation[]
      count?: number
      gateway?: string
      unread: string[]
    }
  | { ok: false; problem: ObserveProblem; address?: DeviceAddress }

/** Values in one message at most: a day by the quarter of an hour, of four metrics. */
export const mostValues = 400

/** A message as it came: its words, and when the house heard it (seconds). */
export type RawMessage = { topic?: string; text: string; heard: number }

/** The JSON of a message; nothing where it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Seconds of an instant as machines write it (RFC 3339); nothing where it is none, or bears no zone. */
export const secondsOf = (iso: unknown): number | undefined => {
  if (typeof iso !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(iso))
    return undefined
  const ms = Date.parse(iso)
  return Number.isFinite(ms) ? Math.floor(ms / 1000) : undefined
}

/** An EUI as it is kept: sixteen small hex digits; nothing where it is none. */
export const euiOf = (said: unknown): DeviceAddress | undefined => {
  const id = typeof said === 'string' ? said.toLowerCase().replace(/[\s:-]/g, '') : ''
  return /^[0-9a-f]{16}$/.test(id) ? { kind: 'eui', id } : undefined
}

/**
 * What stands on a device as it is kept: capitals, without the blanks, dots and dashes that a hand or a message puts between its signs.
 * Nothing where it bears anything else than signs of a number, or more than eighty of them.
 */
export const serialOf = (said: unknown): DeviceAddress | undefined => {
  const id = typeof said === 'string' ? said.toUpperCase().replace(/[\s\u00a0\u202f._-]/g, '') : ''
  return /^[\x21-\x7e]{1,80}$/.test(id) ? { kind: 'serial', id } : undefined
}
