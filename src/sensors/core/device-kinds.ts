import type { Dial } from './index-steps.ts'
import type { Metric } from './meter-units.ts'

/** Kinds of devices that are paired, each with what it may tell; and of a meter, what its dial bears (MID, ISO 4064: Q3 of 2.5 m³/h). */
export const deviceKinds = {
  waterMeter: { metrics: ['water', 'leak_flag', 'removed', 'battery', 'fault'], greatestHour: 2500 },
  hotWaterMeter: { metrics: ['hot_water', 'leak_flag', 'removed', 'battery', 'fault'], greatestHour: 2500 },
  generalMeter: { metrics: ['water', 'leak_flag', 'battery', 'fault'], greatestHour: 25_000 },
  heatMeter: { metrics: ['heat', 'supply_temperature', 'battery', 'fault'], greatestHour: 50_000 },
  allocator: { metrics: ['allocator', 'removed', 'battery', 'fault'], greatestHour: 100 },
  outsideProbe: { metrics: ['temperature', 'humidity', 'battery'], greatestHour: 0 },
  roomProbe: { metrics: ['temperature', 'humidity', 'wall_temperature', 'battery'], greatestHour: 0 },
  boilerProbe: { metrics: ['supply_temperature', 'battery', 'fault'], greatestHour: 0 },
  ventilationProbe: { metrics: ['current', 'battery', 'fault'], greatestHour: 0 },
  liftProbe: { metrics: ['open', 'trips', 'battery', 'fault'], greatestHour: 2000 },
  smokeAlarm: { metrics: ['battery', 'removed', 'fault'], greatestHour: 0 },
} as const satisfies Record<string, { metrics: readonly Metric[]; greatestHour: number }>

export type DeviceKind = keyof typeof deviceKinds

/** Where dials of water start again, in litres: 9,999, 99,999 or 999,999 m³ (ISO 4064-1:2014, 6.7.2, table 6). */
const waterRegisters = [10_000_000, 100_000_000, 1_000_000_000]
const registers: { readonly [kind in DeviceKind]?: readonly number[] } = {
  waterMeter: waterRegisters,
  hotWaterMeter: waterRegisters,
  generalMeter: waterRegisters,
}

/** What the dial of a device bears. */
export const dialOf = (kind: DeviceKind, pulse: number): Dial => ({
  ...(registers[kind] ? { registers: registers[kind] } : {}),
  pulse,
  greatestHour: deviceKinds[kind].greatestHour || Number.MAX_SAFE_INTEGER,
})
