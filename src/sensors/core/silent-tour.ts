import type { DeviceRow } from './device-shapes.ts'

/** Periods of its own that a device may miss before it is silent, and its period where its readings tell none (seconds). */
export const silentPeriods = 3
export const usualPeriod = 86_400

/** Hours of silence before somebody goes and looks: a network that is away for a night has sent nobody up a stair. */
export const tourHours = 24

/** Days that a silent device rests where nobody could get in. */
export const restDays = 7

/** What is silent behind one door; in common parts each by itself. Who finds it shut says so once for all of them. */
export type SilentDoor = { key: string; isHome: boolean; rows: DeviceRow[] }

/** One stair of a building with its silent devices, from the top down: nobody climbs twice. */
export type SilentStair = { entrance: DeviceRow['entrance']; rows: DeviceRow[]; doors: SilentDoor[] }

/** Those to look at now, stair by stair: silent for a day or more, and not at rest. */
export const silentStairs = (rows: readonly DeviceRow[], now: string): SilentStair[] => {
  const due = rows.filter(
    ({ silentSince, restsUntil }) => isDue(silentSince, now) && !(restsUntil && restsUntil > now),
  )
  const stairs = new Map<string, Omit<SilentStair, 'doors'>>()
  for (const row of [...due].sort(fromTop)) {
    const key = row.entrance?.id ?? ''
    const stair = stairs.get(key) ?? { entrance: row.entrance, rows: [] }
    stair.rows.push(row)
    stairs.set(key, stair)
  }
  return [...stairs.values()]
    .sort((a, b) => byName(a.entrance?.name, b.entrance?.name))
    .map((stair) => ({ ...stair, doors: doorsOf(stair.rows) }))
}

const byName = (a = '', b = ''): number => a.localeCompare(b, 'fr', { numeric: true })

const doorsOf = (rows: readonly DeviceRow[]): SilentDoor[] => {
  const doors = new Map<string, SilentDoor>()
  for (const row of rows) {
    const key = row.unit ?? row.id
    const door = doors.get(key) ?? { key, isHome: row.unit !== null, rows: [] }
    door.rows.push(row)
    doors.set(key, door)
  }
  return [...doors.values()]
}

const isDue = (since: string | null, now: string): boolean =>
  since !== null && Date.parse(now) - Date.parse(since) >= tourHours * 3_600_000

const fromTop = (a: DeviceRow, b: DeviceRow): number =>
  (b.storey ?? -99) - (a.storey ?? -99) || (a.door ?? '').localeCompare(b.door ?? '', 'fr', { numeric: true })
