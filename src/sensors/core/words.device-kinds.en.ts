import type { fr } from './words.device-kinds.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'deviceKind.waterMeter': 'Cold water meter',
  'deviceKind.hotWaterMeter': 'Hot water meter',
  'deviceKind.generalMeter': 'Water meter of the whole building',
  'deviceKind.heatMeter': 'Heat meter',
  'deviceKind.allocator': 'Heat cost allocator',
  'deviceKind.outsideProbe': 'Outdoor probe',
  'deviceKind.roomProbe': 'Temperature and humidity probe',
  'deviceKind.boilerProbe': 'Boiler room probe',
  'deviceKind.ventilationProbe': 'Ventilation probe',
  'deviceKind.liftProbe': 'Lift probe',
  'deviceKind.smokeAlarm': 'Smoke alarm',
}
