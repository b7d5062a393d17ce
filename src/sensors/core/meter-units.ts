/**
 * What devices tell, and in what unit it is kept: whole numbers of a small unit, so that no index loses a litre in a fraction. `index`:
 * only grows. `level`: a state of the moment. `event`: how often something happened, or 1 while it is so.
 */
export const metrics = {
  water: { form: 'index', unit: 'L' },
  hot_water: { form: 'index', unit: 'L' },
  heat: { form: 'index', unit: 'Wh' },
  allocator: { form: 'index', unit: 'HCA' },
  electricity: { form: 'index', unit: 'Wh' },
  gas: { form: 'index', unit: 'L' },
  temperature: { form: 'level', unit: '0.01 °C' },
  humidity: { form: 'level', unit: '0.01 %RH' },
  wall_temperature: { form: 'level', unit: '0.01 °C' },
  supply_temperature: { form: 'level', unit: '0.01 °C' },
  current: { form: 'level', unit: 'mA' },
  battery: { form: 'level', unit: 'mV' },
  open: { form: 'event', unit: '1' },
  trips: { form: 'index', unit: '1' },
  leak_flag: { form: 'event', unit: '1' },
  removed: { form: 'event', unit: '1' },
  fault: { form: 'event', unit: '1' },
} as const satisfies Record<string, { form: 'index' | 'level' | 'event'; unit: string }>

export type Metric = keyof typeof metrics

/** Units in which devices speak, each with what one of it is in the unit that is kept. */
const units: Readonly<Record<string, number>> = {
  m3: 1000,
  l: 1,
  L: 1,
  kWh: 1000,
  Wh: 1,
  MWh: 1_000_000,
  MJ: 1_000_000 / 3600,
  GJ: 1_000_000_000 / 3600,
  Cel: 100,
  '%RH': 100,
  hca: 1,
  mA: 1,
  A: 1000,
  mV: 1,
  V: 1000,
  count: 1,
  '/': 1,
}

/** Units by the names that devices give them. */
export const unitNames: readonly string[] = Object.keys(units)

/** A value as it is kept; nothing where its unit is none of ours, or where it is no number that a base unit can hold. */
export const toBase = (value: number, unit: string): number | undefined => {
  const factor = units[unit]
  if (factor === undefined || !Number.isFinite(value)) return undefined
  const base = Math.round(value * factor)
  return Number.isSafeInteger(base) ? base : undefined
}
