import type { ToldAddress } from './device-label.ts'
import type { DeviceRow } from './device-shapes.ts'
import { usualPulses } from './device-place.ts'

/** Signs at the beginning of a number that one batch has in common: maker and block of an EUI, the first half of what a meter bears. */
const batchSigns: Readonly<Record<string, number>> = { eui: 10, wmbus: 4, serial: 4 }

/** Devices of the same code of maker and profile; where the label tells none, those whose numbers begin alike. */
export const alikeAmong = (
  rows: readonly DeviceRow[],
  told: ToldAddress,
  profile: string | undefined,
): readonly DeviceRow[] => {
  const batch = batchOf(told)
  const known = profile ? rows.filter((row) => row.profile === profile) : []
  return known.length
    ? known
    : rows.filter(({ address }) => batch !== undefined && batchOf(address) === batch)
}

const batchOf = (told: ToldAddress): string | undefined => {
  const [kind = '', said = ''] = Object.entries(told)[0] ?? []
  const signs = batchSigns[kind] ?? 0
  return said.length > signs ? `${kind} ${said.slice(0, signs).toLowerCase()}` : undefined
}

/** What most of these are. */
export const kindAlike = (alike: readonly DeviceRow[]): DeviceRow['kind'] | undefined =>
  mostOften(alike.map(({ kind }) => kind))

/** Litres that a pulse is of most of these, of one kind; one where nobody knows. */
export const pulseAlike = (alike: readonly DeviceRow[], kind: DeviceRow['kind']): number =>
  mostOften(alike.flatMap((row) => (row.kind === kind ? [row.litresPerPulse] : []))) ?? usualPulses[0]

const mostOften = <Value>(values: readonly Value[]): Value | undefined => {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
