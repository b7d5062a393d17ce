import { isRecord } from '../device-type.ts'
import { type Metric, toBase } from '../meter-units.ts'
import {
  type DeviceAddress,
  euiOf,
  jsonOf,
  mostValues,
  type Observation,
  type DoorReading,
  type RawMessage,
  serialOf,
} from '../observation.ts'

/** What a record of SenML measures, by its unit and, where that says too little, by the end of its name. */
const byName: readonly { name: RegExp; unit: string; metric: Metric }[] = [
  { name: /(hot|ecs)/i, unit: 'm3', metric: 'hot_water' },
  { name: /gas/i, unit: 'm3', metric: 'gas' },
  { name: /./, unit: 'm3', metric: 'water' },
  { name: /(elec|power)/i, unit: 'kWh', metric: 'electricity' },
  { name: /./, unit: 'kWh', metric: 'heat' },
  { name: /wall/i, unit: 'Cel', metric: 'wall_temperature' },
  { name: /(supply|depart)/i, unit: 'Cel', metric: 'supply_temperature' },
  { name: /./, unit: 'Cel', metric: 'temperature' },
  { name: /./, unit: '%RH', metric: 'humidity' },
  { name: /./, unit: 'A', metric: 'current' },
  { name: /bat/i, unit: 'V', metric: 'battery' },
]

/** Below this a time of SenML counts from now (RFC 8428, 4.5.3). */
const leastAbsolute = 2 ** 28

type Bases = { name: string; time: number; unit?: string; value: number }

/**
 * A pack of SenML (RFC 8428, JSON): bases hold from their record on and are added to it; a time below 2²⁸ is relative to when the house
 * heard it. The device is the name without what it measures: `urn:dev:mac:0004a30b001c0530:water`; of a number under somebody’s own
 * (`urn:dev:os:32473-D21-102372`) what stands on the device alone (RFC 9039).
 */
export const observeSenml = ({ text, heard }: RawMessage): DoorReading => {
  const said = jsonOf(text)
  if (said === undefined) return { ok: false, problem: 'not_json' }
  if (!Array.isArray(said)) return { ok: false, problem: 'other_shape' }
  if (said.length > mostValues) return { ok: false, problem: 'too_many_values' }
  let bases: Bases = { name: '', time: 0, value: 0 }
  const observations: Observation[] = []
  const unread: string[] = []
  for (const record of said) {
    if (!isRecord(record)) return { ok: false, problem: 'other_shape' }
    // A version that is newer than ours, or a field that must be understood, changes what all means (4.4).
    if (Object.keys(record).some((key) => key.endsWith('_'))) return { ok: false, problem: 'other_shape' }
    bases = basesOf(record, bases)
    const read = recordOf(record, bases, heard)
    if (read) observations.push(read)
    else if (typeof record.n === 'string') unread.push(record.n.slice(0, 60))
  }
  const address = observations[0]?.address
  if (!address) return { ok: false, problem: bases.name ? 'without_values' : 'without_address' }
  return { ok: true, address, observations, unread: unread.slice(0, 20) }
}

const basesOf = (record: Readonly<Record<string, unknown>>, bases: Bases): Bases => ({
  name: typeof record.bn === 'string' ? record.bn : bases.name,
  time: typeof record.bt === 'number' ? record.bt : bases.time,
  unit: typeof record.bu === 'string' ? record.bu : bases.unit,
  value: typeof record.bv === 'number' ? record.bv : bases.value,
})

const recordOf = (
  record: Readonly<Record<string, unknown>>,
  bases: Bases,
  heard: number,
): Observation | undefined => {
  const name = bases.name + (typeof record.n === 'string' ? record.n : '')
  const unit = typeof record.u === 'string' ? record.u : bases.unit
  const address = addressOf(name, bases.name)
  const metric = unit && byName.find((row) => row.unit === unit && row.name.test(name))?.metric
  if (!address || !metric || !unit || typeof record.v !== 'number') return undefined
  const value = toBase(record.v + bases.value, unit)
  const time = bases.time + (typeof record.t === 'number' ? record.t : 0)
  const at = Math.floor(time < leastAbsolute ? heard + time : time)
  return value === undefined || !Number.isSafeInteger(at) ? undefined : { address, metric, value, at }
}

/** Signs of a name that is looked at: a long one would be looked through again from each of its signs. */
const mostName = 200

const addressOf = (name: string, base: string): DeviceAddress | undefined => {
  if (name.length > mostName) return undefined
  const eui = /^urn:dev:mac:([0-9a-f]{16})/i.exec(name)?.[1]
  if (eui) return euiOf(eui)
  const serial = (base || name).replace(/[:/_.-]+$/, '')
  return serialOf(/^urn:dev:(?:os|ops|org|ow):(?:\d+-)?(.+)$/i.exec(serial)?.[1] ?? serial)
}
