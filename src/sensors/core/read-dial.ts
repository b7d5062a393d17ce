import { countsLitres } from './device-place.ts'
import { type DeviceKind, deviceKinds } from './device-kinds.ts'
import { type Metric, metrics } from './meter-units.ts'

/** The index of a kind, where it has one: what is read on its dial when it is changed. */
export const dialMetric = (kind: DeviceKind): Metric | undefined =>
  deviceKinds[kind].metrics.find((metric) => metrics[metric].form === 'index')

/**
 * What a hand types from a dial as it is sent: m³ with three digits after the comma become litres, kWh become Wh, an allocator counts
 * as it stands. Nothing where it is no number of a dial.
 */
export const indexOfDial = (typed: string, kind: DeviceKind): number | undefined => {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(plain)) return undefined
  const index = Math.round(Number(plain) * dialFactor(kind))
  return index <= 1_000_000_000 ? index : undefined
}

/** In which unit a dial is read. */
export const dialUnit = (kind: DeviceKind): 'm³' | 'kWh' | '' =>
  countsLitres(kind) ? 'm³' : kind === 'heatMeter' ? 'kWh' : ''

const dialFactor = (kind: DeviceKind): number => (dialUnit(kind) ? 1000 : 1)
