import { omitUndefined } from '../../kernel/core/omit-undefined.ts'
import type { DeviceRow } from './device-shapes.ts'
import type { PackedDevices } from './packed-shapes.ts'

/** Devices with each place told once: a caretaker has fifteen hundred of them in his pocket. */
export const foldDevices = (rows: readonly DeviceRow[]): PackedDevices => {
  const places = new Map<string, number>()
  const told: PackedDevices['places'] = []
  const placeOf = ({ building: b, entrance, unit, storey, door }: DeviceRow): number => {
    const key = `${b.id} ${unit ?? ''}`
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, told.length)
    told.push({
      b,
      ...omitUndefined({
        e: entrance ?? undefined,
        u: unit ?? undefined,
        storey: storey ?? undefined,
        door: door ?? undefined,
      }),
    })
    return told.length - 1
  }
  const folded = rows.map((row) => ({
    id: row.id,
    address: row.address,
    kind: row.kind,
    p: placeOf(row),
    since: row.since,
    ...omitUndefined({
      asset: row.asset ?? undefined,
      litresPerPulse: row.litresPerPulse === 1 ? undefined : row.litresPerPulse,
      profile: row.profile ?? undefined,
      heard: row.heard ?? undefined,
      silentSince: row.silentSince ?? undefined,
      restsUntil: row.restsUntil ?? undefined,
    }),
  }))
  return { places: told, rows: folded }
}

/** The same devices as the house lists them. */
export const unfoldDevices = ({ places, rows }: PackedDevices): DeviceRow[] =>
  rows.flatMap(({ p, ...row }) => {
    const place = places[p]
    if (!place) return []
    return [
      {
        id: row.id,
        address: row.address,
        kind: row.kind,
        building: place.b,
        entrance: place.e ?? null,
        storey: place.storey ?? null,
        door: place.door ?? null,
        unit: place.u ?? null,
        asset: row.asset ?? null,
        litresPerPulse: row.litresPerPulse ?? 1,
        profile: row.profile ?? null,
        since: row.since,
        heard: row.heard ?? null,
        silentSince: row.silentSince ?? null,
        restsUntil: row.restsUntil ?? null,
      },
    ]
  })
