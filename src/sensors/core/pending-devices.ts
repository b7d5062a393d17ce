import type { Commands } from './contract.ts'
import type { DeviceRow } from './device-shapes.ts'
import type { DeviceAddress } from './observation.ts'
import { addressOf, type ToldAddress } from './device-label.ts'
import { restDays } from './silent-tour.ts'

/** An act of this phone that the house has not answered yet. */
export type PendingAct = { type: string; subject: string; at: string; data: unknown }

type PairedPlace = Pick<DeviceRow, 'building' | 'entrance' | 'storey' | 'door' | 'unit'>

/** The devices as they stand once what waits on this phone is done, in its order. */
export const withPendingDevices = (rows: readonly DeviceRow[], acts: readonly PendingAct[]): DeviceRow[] =>
  acts.reduce<DeviceRow[]>((standing, act) => effectOf(act, standing) ?? standing, [...rows])

const effectOf = ({ type, subject, at, data }: PendingAct, rows: DeviceRow[]): DeviceRow[] | undefined => {
  if (type === 'device.retire') return rows.filter(({ id }) => id !== subject)
  if (type === 'device.rest') {
    const restsUntil = new Date(Date.parse(at) + restDays * 86_400_000).toISOString()
    return rows.map((row) => (row.id === subject ? { ...row, restsUntil } : row))
  }
  if (type === 'device.replace') {
    const { device, address } = data as Commands['device.replace']
    const old = rows.find(({ id }) => id === subject)
    const others = rows.filter((row) => row.id !== subject && row.id !== device && !bears(row, address))
    return old && [...others, { ...old, ...anew(device, address, at) }]
  }
  if (type !== 'device.pair') return undefined
  const pair = data as Commands['device.pair']
  const place = placeOf(rows, pair)
  const others = rows.filter((row) => row.id !== subject && !bears(row, pair.address))
  if (!place) return others
  const { kind, asset = null, litresPerPulse = 1, profile = null } = pair
  return [...others, { ...place, kind, asset, litresPerPulse, profile, ...anew(subject, pair.address, at) }]
}

// Where another device stands in the same dwelling the place is known by name; else its ids say enough until the house has told it.
const placeOf = (
  rows: readonly DeviceRow[],
  { unit, building }: Commands['device.pair'],
): PairedPlace | undefined => {
  const beside = rows.find((row) =>
    unit ? row.unit === unit : row.unit === null && row.building.id === building,
  )
  if (beside) return placeAlone(beside)
  if (!building) return undefined
  const name = rows.find((row) => row.building.id === building)?.building.name ?? ''
  return { building: { id: building, name }, entrance: null, storey: null, door: null, unit: unit ?? null }
}

const placeAlone = ({ building, entrance, storey, door, unit }: PairedPlace): PairedPlace => ({
  building,
  entrance,
  storey,
  door,
  unit,
})

const anew = (id: string, address: ToldAddress, at: string) => ({
  id,
  address,
  since: at,
  heard: null,
  silentSince: null,
  restsUntil: null,
})

const keyOf = ({ kind, id }: DeviceAddress): string => `${kind} ${id}`

const bears = ({ address }: DeviceRow, told: ToldAddress): boolean => {
  const [own, other] = [addressOf(address), addressOf(told)]
  return own !== undefined && other !== undefined && keyOf(own) === keyOf(other)
}

/** The device of this phone’s buildings that bears an address now. */
export const bearerAmong = (rows: readonly DeviceRow[], told: ToldAddress): DeviceRow | undefined =>
  rows.find((row) => bears(row, told))
