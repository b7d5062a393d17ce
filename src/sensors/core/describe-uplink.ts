import { isRecord } from './device-type.ts'
import { gatewayOf } from './doors/carrying-gateway.ts'
import { type DeviceAddress, euiOf, jsonOf } from './observation.ts'
import type { SensorWay } from './sensor-ways.ts'

/**
 * What is known of an uplink before its values are read: who sent it, the profiles that its network names (small letters, the most precise
 * first), and its bytes where the network decoded nothing.
 */
export type UplinkDescription = {
  address: DeviceAddress
  profiles: readonly string[]
  raw?: { base64: string; fPort: number; recvTime: string }
}

/** Describes an uplink of ChirpStack or The Things Stack; nothing for other ways, and where it is none. */
export const describeUplink = (way: SensorWay, text: string): UplinkDescription | undefined => {
  const said = way === 'chirpstack' || way === 'things' ? jsonOf(text) : undefined
  if (!isRecord(said)) return undefined
  return way === 'chirpstack' ? ofChirpstack(said) : ofThingsStack(said)
}

type UplinkShape = Readonly<Record<string, unknown>>

const ofChirpstack = (said: UplinkShape): UplinkDescription | undefined => {
  const info = isRecord(said.deviceInfo) ? said.deviceInfo : {}
  const address = euiOf(info.devEui)
  if (!address) return undefined
  const raw = isRecord(said.object) ? undefined : rawOf(said.data, said.fPort, said.time)
  return { address, profiles: wordsOf(info.deviceProfileId, info.deviceProfileName), ...raw }
}

const ofThingsStack = (said: UplinkShape): UplinkDescription | undefined => {
  const ids = isRecord(said.end_device_ids) ? said.end_device_ids : {}
  const uplink = isRecord(said.uplink_message) ? said.uplink_message : {}
  const address = euiOf(ids.dev_eui)
  if (!address) return undefined
  const { brand_id: brand, model_id: model } = isRecord(uplink.version_ids) ? uplink.version_ids : {}
  const raw = isRecord(uplink.decoded_payload)
    ? undefined
    : rawOf(uplink.frm_payload, uplink.f_port, uplink.received_at)
  const precise = typeof brand === 'string' && typeof model === 'string' ? `${brand}/${model}` : undefined
  return { address, profiles: wordsOf(precise, brand), ...raw }
}

const wordsOf = (...said: unknown[]): string[] =>
  said.flatMap((word) => (typeof word === 'string' && word ? [word.toLowerCase()] : []))

const rawOf = (base64: unknown, port: unknown, time: unknown): Pick<UplinkDescription, 'raw'> =>
  // LoRaWAN bears 242 bytes.
  typeof base64 === 'string' && /^[A-Za-z0-9+/]{0,340}={0,2}$/.test(base64)
    ? {
        raw: {
          base64,
          fPort: typeof port === 'number' ? port : 0,
          recvTime: typeof time === 'string' ? time : '',
        },
      }
    : {}

/**
 * The uplink with what a decoder told of it, as if its network had decoded it: of what it told, and of the uplink, what is read there, and
 * plain values alone. All else stays behind: what is nested without an end could not be written again.
 */
export const withDecoded = (way: SensorWay, text: string, data: UplinkShape): string => {
  const said = jsonOf(text)
  if (!isRecord(said)) return text
  return JSON.stringify(way === 'chirpstack' ? chirpstackWith(said, data) : thingsStackWith(said, data))
}

const chirpstackWith = (said: UplinkShape, object: UplinkShape): UplinkShape => {
  const { gateway } = gatewayOf(said.rxInfo)
  return {
    time: plain(said.time),
    deviceInfo: { devEui: isRecord(said.deviceInfo) ? plain(said.deviceInfo.devEui) : undefined },
    fCnt: plain(said.fCnt),
    rxInfo: gateway ? [{ gatewayId: gateway }] : undefined,
    object,
  }
}

const thingsStackWith = (said: UplinkShape, decoded: UplinkShape): UplinkShape => {
  const uplink = isRecord(said.uplink_message) ? said.uplink_message : {}
  const { gateway } = gatewayOf(uplink.rx_metadata)
  return {
    end_device_ids: {
      dev_eui: isRecord(said.end_device_ids) ? plain(said.end_device_ids.dev_eui) : undefined,
    },
    received_at: plain(said.received_at),
    uplink_message: {
      f_cnt: plain(uplink.f_cnt),
      received_at: plain(uplink.received_at),
      rx_metadata: gateway ? [{ gateway_ids: { gateway_id: gateway } }] : undefined,
      decoded_payload: decoded,
    },
  }
}

const plain = (value: unknown): string | number | undefined =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined
