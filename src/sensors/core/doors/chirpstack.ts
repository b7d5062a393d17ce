import { type DeviceType, isRecord, valuesOf } from '../device-type.ts'
import { gatewayOf } from './carrying-gateway.ts'
import { euiOf, jsonOf, mostValues, type DoorReading, type RawMessage, secondsOf } from '../observation.ts'

/**
 * An uplink of ChirpStack 4 (`application/{id}/device/{devEui}/event/up`, JSON): its decoded `object`, at the network’s `time`.
 * Source: integration/mqtt of the ChirpStack documentation. Other events of the same topic tree (join, ack, status…) are named.
 */
export const observeChirpstack = (
  { topic, text, heard }: RawMessage,
  typeOf: TypeOf = noType,
): DoorReading => {
  if (topic && !topic.endsWith('/up')) return { ok: false, problem: 'other_event' }
  const said = jsonOf(text)
  if (said === undefined) return { ok: false, problem: 'not_json' }
  if (!isRecord(said) || !isRecord(said.deviceInfo)) return { ok: false, problem: 'other_shape' }
  const address = euiOf(said.deviceInfo.devEui)
  if (!address) return { ok: false, problem: 'without_address' }
  const at = secondsOf(said.time) ?? heard
  if (!isRecord(said.object)) return { ok: false, problem: 'without_values', address }
  const values = valuesOf(said.object, { address, at, type: typeOf(address.id), omitsZero: false })
  return withinBounds({ ok: true, address, ...values, ...countOf(said.fCnt), ...gatewayOf(said.rxInfo) })
}

/** The kind of device at an address, where somebody has said it. */
export type TypeOf = (address: string) => DeviceType | undefined
export const noType: TypeOf = () => undefined

/** A counter as it is told; nothing where it is none. */
export const countOf = (said: unknown): { count?: number } =>
  typeof said === 'number' && Number.isSafeInteger(said) && said >= 0 ? { count: said } : {}

/** What was read, where it is something and not too much. */
export const withinBounds = (observed: Extract<DoorReading, { ok: true }>): DoorReading => {
  const { observations, address } = observed
  if (observations.length > mostValues) return { ok: false, problem: 'too_many_values', address }
  return observations.length ? observed : { ok: false, problem: 'without_values', address }
}
