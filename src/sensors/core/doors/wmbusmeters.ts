import { isRecord } from '../device-type.ts'
import { type Metric, toBase } from '../meter-units.ts'
import {
  type DeviceAddress,
  jsonOf,
  type Observation,
  type DoorReading,
  type RawMessage,
  secondsOf,
} from '../observation.ts'
import { withinBounds } from './chirpstack.ts'

/** Where drivers of wmbusmeters put what: by medium for what is measured in cubic metres. Read in the outputs of its drivers. */
const fields: readonly { name: string; unit: string; metric: Metric | 'by_media' }[] = [
  { name: 'total_m3', unit: 'm3', metric: 'by_media' },
  { name: 'total_volume_m3', unit: 'm3', metric: 'by_media' },
  { name: 'total_kwh', unit: 'kWh', metric: 'heat' },
  { name: 'total_energy_consumption_kwh', unit: 'kWh', metric: 'heat' },
  { name: 'total_heating_kwh', unit: 'kWh', metric: 'heat' },
  { name: 'heat_kwh', unit: 'kWh', metric: 'heat' },
  { name: 'consumption_hca', unit: 'hca', metric: 'allocator' },
  { name: 'current_consumption_hca', unit: 'hca', metric: 'allocator' },
  { name: 'current_hca', unit: 'hca', metric: 'allocator' },
  { name: 'hca', unit: 'hca', metric: 'allocator' },
  { name: 'temperature_c', unit: 'Cel', metric: 'temperature' },
  { name: 'current_temperature_c', unit: 'Cel', metric: 'temperature' },
  { name: 'relative_humidity_rh', unit: '%RH', metric: 'humidity' },
  { name: 'current_relative_humidity_rh', unit: '%RH', metric: 'humidity' },
]

const media: Readonly<Record<string, Metric>> = {
  water: 'water',
  'cold water': 'water',
  'warm water': 'hot_water',
  'hot water': 'hot_water',
  gas: 'gas',
}

/** States in which a meter says of itself that water runs without an end, or that somebody took hold of it. */
const states: readonly { word: RegExp; metric: Metric }[] = [
  { word: /LEAK|BURST/, metric: 'leak_flag' },
  { word: /TAMPER|REMOVED|REVERSE/, metric: 'removed' },
  { word: /DRY|ERROR|HARDWARE/, metric: 'fault' },
]

/**
 * A telegram as wmbusmeters writes it (JSON, `_` is `telegram`). `timestamp` is that of its radio, in UTC; a reading that the meter kept
 * of a day (`target_m3`, `target_date`) stands at the end of that day.
 */
export const observeWmbus = ({ text, heard }: RawMessage): DoorReading => {
  const said = jsonOf(text)
  if (said === undefined) return { ok: false, problem: 'not_json' }
  if (!isRecord(said)) return { ok: false, problem: 'other_shape' }
  if (said._ !== undefined && said._ !== 'telegram') return { ok: false, problem: 'other_event' }
  const address = numberOf(said.id)
  if (!address) return { ok: false, problem: 'without_address' }
  const at = secondsOf(said.timestamp) ?? heard
  const medium = typeof said.media === 'string' ? said.media : ''
  const observations = fields.flatMap(({ name, unit, metric }): Observation[] => {
    const value = typeof said[name] === 'number' ? toBase(said[name], unit) : undefined
    const of = metric === 'by_media' ? media[medium] : metric
    return value === undefined || !of ? [] : [{ address, metric: of, value, at }]
  })
  return withinBounds({
    ok: true,
    address,
    observations: [...observations, ...keptByMeter(said, medium, address), ...statesOf(said, address, at)],
    unread: [],
  })
}

const numberOf = (said: unknown): DeviceAddress | undefined =>
  typeof said === 'string' && /^[0-9A-Fa-f]{8}$/.test(said)
    ? { kind: 'wmbus', id: said.toUpperCase() }
    : undefined

const keptByMeter = (
  said: Readonly<Record<string, unknown>>,
  medium: string,
  address: DeviceAddress,
): Observation[] => {
  const metric = media[medium]
  const { target_m3: kept, target_date: day } = said
  const at =
    typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? secondsOf(`${day}T23:59:59Z`) : undefined
  const value = typeof kept === 'number' ? toBase(kept, 'm3') : undefined
  return metric && at !== undefined && value !== undefined ? [{ address, metric, value, at }] : []
}

const statesOf = (
  said: Readonly<Record<string, unknown>>,
  address: DeviceAddress,
  at: number,
): Observation[] => {
  const status = `${typeof said.status === 'string' ? said.status : ''} ${typeof said.current_status === 'string' ? said.current_status : ''}`
  const told = states.filter(({ word }) => word.test(status.toUpperCase())).map(({ metric }) => metric)
  const { time_leaking: leaking } = said
  const leaks = typeof leaking === 'string' && leaking.trim() !== ''
  const on = new Set<Metric>([...told, ...(leaks ? (['leak_flag'] as const) : [])])
  const off = status.trim() && said.media === 'smoke detector' ? endingStates : []
  return [...new Set<Metric>([...on, ...off])].map((metric) => ({
    address,
    metric,
    value: on.has(metric) ? 1 : 0,
    at,
  }))
}

/** States of a smoke alarm of which a telegram without them says that they are over. */
const endingStates = ['removed', 'fault'] as const satisfies readonly Metric[]
