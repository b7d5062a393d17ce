/**
 * What goes wrong in a year of 25,000 homes. Sources, a line each; all that has none is invented, and said so:
 * - 30,000 requests a year for 25,000 homes: the study’s load table. How they divide among kinds is invented.
 * - 2.3 breakdowns a lift and year: 1.5 million a year in France (CLCV) over about 640,000 lifts (recalled, not looked up).
 * - 27 % of mails begin while an earlier one of the same sender lives, 14 minutes apart: one desk, told in a public issue (fazer-ai 684).
 * - how many of the homes concerned report a breakdown, and how soon: invented.
 */
export type TroubleKind = {
  /** as in year-sentences.tsv */
  name: string
  /** the true nature, and others under which people file it */
  nature: string
  near?: readonly string[]
  /** how many a year in 1,000 homes */
  homes?: number
  /** how many a year in 1,000 stairs, or 1,000 buildings, and where all walk */
  shared?: { of: 'stairs' | 'building'; rate: number; part: string; tellers: number; hours: number }
  /** days until it is mended, on average */
  days: number
  /** told more often from October to April */
  winter?: boolean
}

/** A breakdown for many: who may tell it, which share does, and within how many hours on average. All invented but the lift’s rate. */
export type CollectiveKind = {
  name: string
  nature: string
  near: readonly string[]
  scope: 'stairs' | 'building' | 'riser'
  needs?: 'heating' | 'hotwater' | 'lift'
  /** a year, in 1,000 of its scopes */
  rate: number
  share: number
  hours: number
  /** how long it lasts, on average (hours) */
  lasts: number
  part?: string
  winter?: boolean
}

export const collectiveKinds: readonly CollectiveKind[] = [
  {
    name: 'heat.all',
    nature: 'heating.none',
    near: ['heating.building', 'heating.weak', 'heating.radiator_cold'],
    scope: 'building',
    needs: 'heating',
    rate: 450,
    share: 0.22,
    hours: 2.5,
    lasts: 14,
    winter: true,
  },
  {
    name: 'hot.all',
    nature: 'hotwater.none',
    near: ['hotwater.building', 'hotwater.weak'],
    scope: 'building',
    needs: 'hotwater',
    rate: 350,
    share: 0.18,
    hours: 3,
    lasts: 16,
  },
  {
    name: 'water.cut',
    nature: 'plumbing.no_water',
    near: ['plumbing.low_pressure'],
    scope: 'riser',
    rate: 40,
    share: 0.4,
    hours: 0.6,
    lasts: 5,
  },
  {
    name: 'power.cut',
    nature: 'power.none',
    near: ['power.partial', 'light.common'],
    scope: 'stairs',
    rate: 90,
    share: 0.3,
    hours: 0.2,
    lasts: 3,
  },
  {
    name: 'lift',
    nature: 'lift.stopped',
    near: ['lift.fault'],
    scope: 'stairs',
    needs: 'lift',
    rate: 2300,
    share: 0.14,
    hours: 7,
    lasts: 20,
    part: 'lift',
  },
  {
    name: 'leak.stack',
    nature: 'plumbing.ceiling_leak',
    near: ['plumbing.pipe_leak', 'inside.ceiling'],
    scope: 'riser',
    rate: 25,
    share: 0.6,
    hours: 3,
    lasts: 30,
  },
  {
    name: 'door',
    nature: 'door.entrance',
    near: ['door.inner'],
    scope: 'stairs',
    rate: 500,
    share: 0.12,
    hours: 14,
    lasts: 70,
    part: 'hall',
  },
  {
    name: 'intercom',
    nature: 'intercom.broken',
    near: ['door.entrance', 'intercom.badge'],
    scope: 'stairs',
    rate: 300,
    share: 0.12,
    hours: 16,
    lasts: 90,
    part: 'hall',
  },
  {
    name: 'aerial',
    nature: 'other.antenna',
    near: ['other.repair'],
    scope: 'stairs',
    rate: 120,
    share: 0.2,
    hours: 12,
    lasts: 60,
  },
  {
    name: 'gas',
    nature: 'gas.smell',
    near: [],
    scope: 'stairs',
    rate: 15,
    share: 0.2,
    hours: 0.3,
    lasts: 4,
    part: 'stairs',
  },
]

const common = (
  name: string,
  nature: string,
  part: string,
  rate: number,
  tellers: number,
  days: number,
): TroubleKind => ({
  name,
  nature,
  days,
  shared: { of: 'stairs', rate, part, tellers, hours: 40 },
})

export const troubleKinds: readonly TroubleKind[] = [
  {
    name: 'heat.home',
    nature: 'heating.none',
    near: ['heating.radiator_cold', 'heating.boiler', 'heating.weak'],
    homes: 80,
    days: 4,
    winter: true,
  },
  {
    name: 'hot.home',
    nature: 'hotwater.none',
    near: ['hotwater.weak', 'hotwater.tank_leak'],
    homes: 35,
    days: 4,
  },
  { name: 'power.home', nature: 'power.trips', near: ['power.none', 'power.partial'], homes: 30, days: 3 },
  { name: 'socket', nature: 'power.socket', near: ['power.light'], homes: 25, days: 15 },
  {
    name: 'water.home',
    nature: 'plumbing.low_pressure',
    near: ['plumbing.stopcock', 'plumbing.no_water'],
    homes: 14,
    days: 8,
  },
  {
    name: 'tap.kitchen',
    nature: 'plumbing.tap_leak',
    near: ['plumbing.tap_broken', 'plumbing.pipe_leak'],
    homes: 40,
    days: 12,
  },
  {
    name: 'tap.bath',
    nature: 'plumbing.tap_leak',
    near: ['plumbing.tap_broken', 'plumbing.shower_hose', 'plumbing.pipe_leak'],
    homes: 40,
    days: 12,
  },
  { name: 'toilet', nature: 'toilet.blocked', near: ['drain.stack_blocked'], homes: 25, days: 3 },
  { name: 'flush', nature: 'toilet.flush_leak', near: ['toilet.flush_broken'], homes: 35, days: 10 },
  { name: 'sink', nature: 'drain.sink_blocked', homes: 25, days: 7 },
  { name: 'bath', nature: 'drain.bath_blocked', homes: 20, days: 7 },
  { name: 'shutter.living', nature: 'window.shutter', homes: 30, days: 30 },
  { name: 'shutter.bedroom', nature: 'window.shutter', homes: 25, days: 30 },
  {
    name: 'window',
    nature: 'window.handle',
    near: ['window.draught', 'window.broken_glass'],
    homes: 30,
    days: 25,
  },
  {
    name: 'mould.bedroom',
    nature: 'damp.mould',
    near: ['damp.condensation'],
    homes: 25,
    days: 60,
    winter: true,
  },
  {
    name: 'mould.bath',
    nature: 'damp.mould',
    near: ['damp.condensation'],
    homes: 15,
    days: 60,
    winter: true,
  },
  { name: 'lock', nature: 'lock.stiff', near: ['lock.landing_door', 'lock.lost_keys'], homes: 30, days: 7 },
  { name: 'roach', nature: 'pest.cockroach', homes: 25, days: 25 },
  { name: 'bedbug', nature: 'pest.bedbug', homes: 14, days: 30 },
  { name: 'rat', nature: 'pest.rodent', homes: 12, days: 20 },
  { name: 'vent', nature: 'ventilation.stopped', near: ['ventilation.noise'], homes: 15, days: 20 },
  { name: 'floor', nature: 'inside.floor', homes: 12, days: 40 },
  { name: 'smoke', nature: 'power.smoke_alarm', homes: 12, days: 10 },
  { name: 'damp.wall', nature: 'damp.wall', near: ['window.draught'], homes: 10, days: 60, winter: true },
  { name: 'noise', nature: 'noise.neighbour', homes: 30, days: 30 },
  {
    name: 'desk',
    nature: 'matter.question',
    near: ['matter.rent', 'matter.certificate', 'matter.charges'],
    homes: 120,
    days: 10,
  },
  common('lift.noise', 'lift.cabin', 'lift', 250, 0.04, 10),
  common('light.stairs', 'light.common', 'stairs', 900, 0.07, 8),
  common('light.cellar', 'light.common', 'cellar', 250, 0.05, 12),
  common('dirty', 'stairs.dirty', 'stairs', 700, 0.07, 5),
  common('bulky', 'bins.bulky', 'bins', 500, 0.06, 8),
  common('bins', 'bins.full', 'bins', 300, 0.06, 5),
  common('graffiti', 'stairs.graffiti', 'stairs', 150, 0.05, 15),
  common('garage', 'door.garage', 'parking', 300, 0.09, 8),
  common('gathering', 'noise.gathering', 'hall', 200, 0.08, 30),
  common('wreck', 'outside.wreck', 'outside', 100, 0.04, 40),
  common('green', 'green.upkeep', 'outside', 150, 0.04, 30),
  { name: 'mailbox', nature: 'letterbox.broken', homes: 18, days: 15 },
]
