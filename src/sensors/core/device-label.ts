import type { DeviceAddress } from './observation.ts'
import { euiOf, serialOf } from './observation.ts'

/** What a label of a device says: who it is, and where it is a code of the LoRa Alliance, its maker’s profile and its serial number. */
export type DeviceLabel = { address: DeviceAddress; profile?: string; serial?: string }

/**
 * The label of a device as a camera reads it or a hand types it. TR005 of the LoRa Alliance
 * (`LW:D0:JoinEUI:DevEUI:VendorID+ProfileID[:O token][:S serial][:P…][:C…]`, 16, 16 and 8 hex digits), an EUI alone, a number of
 * wireless M-Bus (8 digits), or the number that stands on a meter, with or without «n°» before it. The token of ownership is dropped: it is a secret of the device.
 */
export const readDeviceLabel = (said: string): DeviceLabel | undefined => {
  const text = bareNumber(said)
  if (/^LW:/i.test(text)) return alliance(text)
  const eui = euiOf(text) ?? euiOf(asHex(text))
  if (eui) return { address: eui }
  const serial = serialOf(text)
  if (!serial || !/^(?=.*\d)[0-9A-Z/]{4,24}$/.test(serial.id)) return undefined
  return { address: /^[0-9]{8}$/.test(serial.id) ? { kind: 'wmbus', id: serial.id } : serial }
}

const bareNumber = (said: string): string => said.replace(blanks, '').replace(/^(?:n[°º]|s\/?n:)/i, '')
const blanks = /[\s\u00a0\u202f]/g
/** The signs of what was typed as they are compared: capitals alone, without what stands between them. */
export const signsOf = (said: string): string =>
  bareNumber(said)
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()

/** On a worn label, and under a tired thumb, an O is a nought and an I or a small L a one: no such letter is a hex digit. */
export const asHex = (text: string): string => text.replace(/o/gi, '0').replace(/[il]/gi, '1')

/** An address as an act tells it. */
export type ToldAddress = { eui: string } | { wmbus: string } | { serial: string }

/** An address as it is kept; nothing where it is none of its kind. */
export const addressOf = (told: ToldAddress): DeviceAddress | undefined => {
  const [kind, said] = Object.entries(told)[0] ?? []
  const read = said === undefined ? undefined : readDeviceLabel(said)?.address
  if (kind !== 'serial') return read?.kind === kind ? read : undefined
  // What stands on a meter may look like any other number: eight digits, sixteen of them.
  return read && { kind: 'serial', id: read.id.toUpperCase() }
}

/** The same, to be sent. */
export const tellAddress = ({ kind, id }: DeviceAddress): ToldAddress =>
  kind === 'eui' ? { eui: id } : kind === 'wmbus' ? { wmbus: id } : { serial: id }

const alliance = (text: string): DeviceLabel | undefined => {
  const [, version, join, device, profile, ...more] = text.split(':')
  const address = euiOf(device)
  if (version?.toUpperCase() !== 'D0' || !euiOf(join) || !address || !/^[0-9a-f]{8}$/i.test(profile ?? ''))
    return undefined
  const serial = more.find((part) => /^s/i.test(part))?.slice(1)
  return { address, profile: profile?.toUpperCase(), ...(serial ? { serial: serial.slice(0, 40) } : {}) }
}
