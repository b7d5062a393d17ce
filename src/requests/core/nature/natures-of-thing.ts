import type { NatureCode } from './catalogue.ts'
import type { PlaceKind } from './nature-types.ts'

/** What breaks of each kind of thing, most often first; a danger last. */
const breaks: Record<string, readonly NatureCode[]> = {
  radiator: ['heating.radiator_cold', 'heating.radiator_leak', 'heating.too_hot'],
  boiler: ['heating.boiler', 'hotwater.none', 'noise.equipment', 'gas.smell'],
  thermostat: ['heating.thermostat', 'heating.too_hot'],
  pump: ['heating.none', 'noise.equipment'],
  waterHeater: ['hotwater.none', 'hotwater.weak', 'hotwater.tank_leak'],
  toilet: ['toilet.flush_leak', 'toilet.blocked', 'toilet.flush_broken', 'toilet.bowl'],
  bath: ['drain.bath_blocked', 'plumbing.tap_leak', 'inside.sealant'],
  shower: ['drain.bath_blocked', 'plumbing.shower_hose', 'plumbing.tap_leak', 'inside.sealant'],
  sink: ['plumbing.tap_leak', 'drain.sink_blocked', 'plumbing.tap_broken'],
  washbasin: ['plumbing.tap_leak', 'drain.sink_blocked', 'inside.basin'],
  bidet: ['plumbing.tap_leak', 'drain.sink_blocked'],
  valve: ['plumbing.stopcock', 'plumbing.pipe_leak'],
  meter: ['plumbing.pipe_leak', 'plumbing.no_water'],
  vent: ['ventilation.stopped', 'ventilation.noise'],
  fan: ['ventilation.stopped', 'ventilation.noise'],
  electricalPanel: ['power.trips', 'power.partial', 'power.none', 'power.danger'],
  socket: ['power.socket', 'power.danger'],
  switch: ['power.light', 'power.danger'],
  smokeDetector: ['power.smoke_alarm'],
  intercom: ['intercom.broken'],
  extinguisher: ['fire.equipment'],
  lift: ['lift.stopped', 'lift.fault', 'lift.cabin', 'lift.stuck_person'],
}
const lights: Record<PlaceKind, readonly NatureCode[]> = {
  dwelling: ['power.light', 'power.danger'],
  common: ['light.common', 'light.emergency', 'power.danger'],
}

/** What may be wrong with a thing of this kind, the likeliest first; of a kind that is not known, something else. */
export const naturesOf = (kind: string, where: PlaceKind): readonly NatureCode[] =>
  kind === 'light' ? lights[where] : Object.hasOwn(breaks, kind) ? breaks[kind]! : ['other.repair']
