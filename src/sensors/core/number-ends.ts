import { addressOf, asHex, type DeviceLabel, readDeviceLabel, signsOf, tellAddress } from './device-label.ts'
import type { DeviceRow } from './device-shapes.ts'
import { bearerAmong } from './pending-devices.ts'

/** Signs from which the end of a number is looked for: four hexadecimal ones tell 65,536 devices apart. */
export const fewestSigns = 4

/** A device whose number ends as what was typed; `stands`: as it does, where somebody has fitted it. */
export type EndingDevice = { label: DeviceLabel; stands?: DeviceRow }

/** Devices that a phone knows: those that stand, and EUIs of those that do not yet. */
export type KnownDevices = { rows: readonly DeviceRow[]; unpaired: readonly string[] }

/**
 * What was typed as a whole number, and what it may be the end of: those that stand nowhere yet first. Of a whole EUI, and of a number
 * that a device bears, nothing else is looked for. Nothing is chosen here: a number may always be another’s end.
 */
export const readTyped = (
  typed: string,
  { rows, unpaired }: KnownDevices,
): { whole: DeviceLabel | undefined; ends: readonly EndingDevice[] } => {
  const whole = readDeviceLabel(typed)
  const signs = signsOf(typed)
  const isSure = whole && (whole.address.kind === 'eui' || bearerAmong(rows, tellAddress(whole.address)))
  if (isSure || signs.length < fewestSigns) return { whole, ends: [] }
  const free = unpaired.filter((eui) => endsSo({ eui }, signs) && !bearerAmong(rows, { eui }))
  return {
    whole,
    ends: [
      ...free.map((id) => ({ label: { address: { kind: 'eui' as const, id } } })),
      ...rows.flatMap((stands) => {
        const address = endsSo(stands.address, signs) ? addressOf(stands.address) : undefined
        return address ? [{ label: { address }, stands }] : []
      }),
    ],
  }
}

const endsSo = (told: DeviceRow['address'], signs: string): boolean => {
  const [kind, id = ''] = Object.entries(told)[0] ?? []
  return signsOf(id).endsWith(kind === 'eui' ? asHex(signs) : signs)
}
