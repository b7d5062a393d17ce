import { isRecord, valuesOf } from '../device-type.ts'
import { euiOf, jsonOf, type DoorReading, type RawMessage, secondsOf } from '../observation.ts'
import { gatewayOf } from './carrying-gateway.ts'
import { countOf, noType, type TypeOf, withinBounds } from './chirpstack.ts'

/**
 * An uplink of The Things Stack 3 (MQTT `v3/{application}/devices/{id}/up`, or its webhook): `decoded_payload` at `received_at`. It
 * writes neither 0 nor false: a first `f_cnt` is absent, and so is an index of 0, which is believed where the type declares it.
 */
export const observeThingsStack = (
  { topic, text, heard }: RawMessage,
  typeOf: TypeOf = noType,
): DoorReading => {
  if (topic && !topic.endsWith('/up')) return { ok: false, problem: 'other_event' }
  const said = jsonOf(text)
  if (said === undefined) return { ok: false, problem: 'not_json' }
  if (!isRecord(said) || !isRecord(said.end_device_ids)) return { ok: false, problem: 'other_shape' }
  const address = euiOf(said.end_device_ids.dev_eui)
  if (!address) return { ok: false, problem: 'without_address' }
  const { uplink_message: uplink } = said
  if (!isRecord(uplink)) return { ok: false, problem: 'other_event', address }
  const type = typeOf(address.id)
  if (!isRecord(uplink.decoded_payload) && !type) return { ok: false, problem: 'without_values', address }
  const decoded = isRecord(uplink.decoded_payload) ? uplink.decoded_payload : {}
  const at = secondsOf(uplink.received_at) ?? secondsOf(said.received_at) ?? heard
  return withinBounds({
    ok: true,
    address,
    ...valuesOf(decoded, { address, at, type, omitsZero: true }),
    ...countOf(uplink.f_cnt ?? 0),
    ...gatewayOf(uplink.rx_metadata),
  })
}
