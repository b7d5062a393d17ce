import type { DeviceKind } from './device-kinds.ts'

/** What of a thing of the plan says what a device on it measures: its kind, and of a meter, what it counts. */
export type BearingThing = { kind: string; meterKind?: string | undefined }

/** Kinds of devices that each kind of thing bears, the likeliest first (`meter` with what it counts after a dot). */
const kindsOnThing: Readonly<Record<string, readonly DeviceKind[]>> = {
  radiator: ['allocator', 'roomProbe'],
  thermostat: ['roomProbe'],
  boiler: ['boilerProbe', 'heatMeter'],
  waterHeater: ['hotWaterMeter', 'boilerProbe'],
  vent: ['ventilationProbe', 'roomProbe'],
  fan: ['ventilationProbe'],
  pump: ['boilerProbe', 'heatMeter'],
  smokeDetector: ['smokeAlarm'],
  lift: ['liftProbe'],
  meter: ['waterMeter', 'hotWaterMeter', 'heatMeter', 'generalMeter'],
  'meter.coldWater': ['waterMeter', 'generalMeter'],
  'meter.hotWater': ['hotWaterMeter'],
  'meter.heat': ['heatMeter'],
  valve: ['waterMeter', 'allocator'],
}

/** What is paired with a dwelling and no thing of it, the likeliest first; and in common parts. */
const inDwelling: readonly DeviceKind[] = [
  'waterMeter',
  'hotWaterMeter',
  'roomProbe',
  'heatMeter',
  'allocator',
  'smokeAlarm',
]
const inCommon: readonly DeviceKind[] = [
  'generalMeter',
  'boilerProbe',
  'heatMeter',
  'ventilationProbe',
  'liftProbe',
  'roomProbe',
  'smokeAlarm',
]

/**
 * What a device here most likely is, and what else it may be, in that order. A meter on the main of a building counts all of it. What
 * others with the same code of maker and profile are comes first, where it may stand here.
 */
export const kindsHere = (
  { thing, isDwelling }: { thing?: BearingThing | undefined; isDwelling: boolean },
  alike?: DeviceKind,
): readonly DeviceKind[] => {
  const usual = isDwelling ? inDwelling : inCommon
  const onThing =
    thing && (kindsOnThing[`${thing.kind}.${thing.meterKind ?? ''}`] ?? kindsOnThing[thing.kind])
  const fitting = onThing?.filter((kind) => !isDwelling || kind !== 'generalMeter') ?? usual
  const first = alike && [...fitting, ...usual].includes(alike) ? [alike] : []
  const common = !isDwelling && fitting.includes('generalMeter') ? (['generalMeter'] as const) : []
  return [...new Set([...first, ...common, ...fitting])]
}

/** What one pulse of a meter is where nobody says otherwise, and what else is sold, in litres. */
export const usualPulses = [1, 10, 100, 1000] as const

/** Whether pulses of a kind are litres, and an index of it is read on a dial. */
export const countsLitres = (kind: DeviceKind): boolean => litreKinds.has(kind)
const litreKinds: ReadonlySet<DeviceKind> = new Set(['waterMeter', 'hotWaterMeter', 'generalMeter'])
