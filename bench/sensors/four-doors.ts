import type { MeterReading } from '../../src/sensors/core/index-steps.ts'
import { sensorWays, type SensorWay } from '../../src/sensors/core/sensor-ways.ts'
import type { RawMessage } from '../../src/sensors/core/observation.ts'

/** A meter’s words, as its network says them: at the instant (seconds of Unix time) so many litres. */
type Door = { kind: 'eui' | 'wmbus'; say: (address: string, reading: MeterReading) => string }

const iso = (at: number): string => new Date(at * 1000).toISOString()

const doors: Readonly<Record<SensorWay, Door>> = {
  chirpstack: {
    kind: 'eui',
    say: (devEui, { at, value }) =>
      JSON.stringify({ time: iso(at), deviceInfo: { devEui }, fPort: 1, object: { index_l: value } }),
  },
  things: {
    kind: 'eui',
    say: (dev_eui, { at, value }) =>
      JSON.stringify({
        end_device_ids: { dev_eui },
        uplink_message: { f_port: 1, decoded_payload: { index_l: value }, received_at: iso(at) },
      }),
  },
  wmbus: {
    kind: 'wmbus',
    say: (id, { at, value }) =>
      JSON.stringify({
        _: 'telegram',
        media: 'water',
        meter: 'multical21',
        id,
        total_m3: value / 1000,
        timestamp: iso(at),
      }),
  },
  senml: {
    kind: 'eui',
    say: (eui, { at, value }) =>
      JSON.stringify([{ bn: `urn:dev:mac:${eui}:`, bt: at, n: 'water', u: 'm3', v: value / 1000 }]),
  },
}

const ways = Object.keys(doors) as SensorWay[]

/** The door of the home at that place in a list: each fourth has the same. */
export const doorOf = (place: number): { way: SensorWay; kind: Door['kind']; address: string } => {
  const way = ways[place % ways.length]!
  const { kind } = doors[way]
  return {
    way,
    kind,
    address: place
      .toString(16)
      .padStart(kind === 'eui' ? 16 : 8, '0')
      .toUpperCase(),
  }
}

/** A reading as a message at its door. */
export const sayAtDoor = (place: number, reading: MeterReading): RawMessage & { way: SensorWay } => {
  const { way, kind, address } = doorOf(place)
  const said = kind === 'eui' ? address.toLowerCase() : address
  return { way, text: doors[way].say(said, reading), heard: reading.at + 2 }
}

/** Readings as their door reads them. */
export const passDoor =
  (place: number) =>
  (readings: readonly MeterReading[]): MeterReading[] =>
    readings.flatMap((reading) => {
      const { way, ...message } = sayAtDoor(place, reading)
      const read = sensorWays[way](message)
      if (!read.ok) throw new Error(`${way} did not read ${message.text}: ${read.problem}`)
      return read.observations.map(({ at, value }) => ({ at, value }))
    })
