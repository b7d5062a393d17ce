import { type Metric, toBase } from './meter-units.ts'
import { type DeviceAddress, mostValues, type Observation } from './observation.ts'

/**
 * What a kind of device says under which name: `path` by dots. `past`: a list of values before this one, newest first, so many seconds
 * apart. `isAbsentZero`: networks that leave out a 0 (The Things Stack) are believed where the kind declares the field.
 */
export type TypeField = {
  path: string
  metric: Metric
  unit: string
  past?: { path: string; seconds: number; are: 'values' | 'steps' }
}
export type DeviceType = { id: string; fields: readonly TypeField[] }

/** Names that decoders of the trade give their values, when nobody has described the device. Upper and lower case are one. */
const usualNames: readonly TypeField[] = [
  { path: 'temperature', metric: 'temperature', unit: 'Cel' },
  { path: 'tempc_sht', metric: 'temperature', unit: 'Cel' },
  { path: 'airtemperature', metric: 'temperature', unit: 'Cel' },
  { path: 'humidity', metric: 'humidity', unit: '%RH' },
  { path: 'hum_sht', metric: 'humidity', unit: '%RH' },
  { path: 'relativehumidity', metric: 'humidity', unit: '%RH' },
  { path: 'battery_mv', metric: 'battery', unit: 'mV' },
  { path: 'batv', metric: 'battery', unit: 'V' },
  { path: 'volume_l', metric: 'water', unit: 'L' },
  { path: 'index_l', metric: 'water', unit: 'L' },
  { path: 'total_m3', metric: 'water', unit: 'm3' },
  { path: 'volume_m3', metric: 'water', unit: 'm3' },
]

/**
 * The values of a decoded message. With a type, its fields alone; without one, the names that the trade uses. `omitsZero`: what the
 * type declares and the message lacks is 0.
 */
export const valuesOf = (
  decoded: Readonly<Record<string, unknown>>,
  {
    address,
    at,
    type,
    omitsZero,
  }: { address: DeviceAddress; at: number; type?: DeviceType; omitsZero: boolean },
): { observations: Observation[]; unread: string[] } => {
  const plain = leavesOf(decoded)
  const observations: Observation[] = []
  const read = new Set<string>()
  for (const field of type?.fields ?? usualNames) {
    const said = plain.get(field.path.toLowerCase())
    const value = said ?? (omitsZero && type ? 0 : undefined)
    if (said !== undefined) read.add(field.path.toLowerCase())
    const base =
      typeof value === 'number'
        ? toBase(value, field.unit)
        : typeof value === 'boolean'
          ? Number(value)
          : undefined
    if (base === undefined) continue
    observations.push({ address, metric: field.metric, value: base, at })
    observations.push(...pastOf(decoded, field, base, { address, at }))
    if (field.past) read.add(field.past.path.toLowerCase())
  }
  return { observations, unread: [...plain.keys()].filter((path) => !read.has(path)).slice(0, mostUnread) }
}

const mostUnread = 20

const pastOf = (
  decoded: Readonly<Record<string, unknown>>,
  { past, metric, unit }: TypeField,
  now: number,
  { address, at }: { address: DeviceAddress; at: number },
): Observation[] => {
  const list = past ? valueAt(decoded, past.path) : undefined
  if (!past || !Array.isArray(list)) return []
  let value = now
  // One more than is taken, so that it is told as too many.
  return list.slice(0, mostValues + 1).flatMap((said, i) => {
    const base = typeof said === 'number' ? toBase(said, unit) : undefined
    if (base === undefined) return []
    value = past.are === 'steps' ? value - base : base
    return [{ address, metric, value, at: at - (i + 1) * past.seconds }]
  })
}

const valueAt = (decoded: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), decoded)

/** Whether a value is a record of named values. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Two levels are enough for what decoders write, and a message nested a thousand deep costs nothing.
const leavesOf = (decoded: Readonly<Record<string, unknown>>): Map<string, number | boolean> => {
  const leaves = new Map<string, number | boolean>()
  const add = (path: string, value: unknown, depth: number): void => {
    if (leaves.size >= mostLeaves) return
    if (typeof value === 'number' || typeof value === 'boolean') leaves.set(path.toLowerCase(), value)
    else if (isRecord(value) && depth < 3)
      for (const [name, inner] of Object.entries(value))
        add(path ? `${path}.${name}` : name, inner, depth + 1)
  }
  add('', decoded, 0)
  return leaves
}

const mostLeaves = 200
