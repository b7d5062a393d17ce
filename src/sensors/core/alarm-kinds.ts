import { leakKinds } from './leak-rules.ts'

/**
 * What follows from an alarm of a kind. `told`: who hears of it first, and before anybody files anything. `nature`: the request that it
 * becomes. `after`: hours that whoever was told has to see to it; 0: it is filed at once. `gathers`: so many things of one riser or
 * building are one incident.
 */
export type AlarmCourse = {
  told: 'tenant' | 'agency' | 'onCall' | 'tour' | 'note'
  nature?: string
  after?: number
  gathers?: number
  /** a day that says that it holds no more files nothing */
  measured?: true
}

/** Kinds of alarms. */
export const alarmKinds = [
  ...leakKinds,
  'leak.burst',
  'drip',
  'leak.building',
  'mould',
  'cold',
  'boiler',
  'ventilation',
  'lift',
  'smoke',
  'silent',
] as const
export type AlarmKind = (typeof alarmKinds)[number]

const tenantFirst = { told: 'tenant', after: 48, measured: true } as const

/** The course of each kind. A flush runs on far oftener than a pipe: what a leak is called is what it most likely is. */
export const alarmCourses: Readonly<Record<AlarmKind, AlarmCourse>> = {
  'leak.steady': { ...tenantFirst, nature: 'toilet.flush_leak' },
  'leak.frequent': { ...tenantFirst, nature: 'toilet.flush_leak' },
  'leak.habit': { ...tenantFirst, nature: 'toilet.flush_leak' },
  'leak.burst': { told: 'onCall', nature: 'plumbing.pipe_leak', after: 0 },
  drip: { told: 'note' },
  'leak.building': { told: 'agency', nature: 'plumbing.common_leak' },
  mould: { told: 'agency', nature: 'damp.mould' },
  cold: { told: 'agency', nature: 'heating.weak', after: 0, gathers: 3 },
  boiler: { told: 'agency', nature: 'heating.building', after: 0, gathers: 1 },
  ventilation: { told: 'agency', nature: 'ventilation.stopped', after: 0 },
  lift: { told: 'agency', nature: 'lift.stopped', after: 0, gathers: 1 },
  smoke: { told: 'tenant', nature: 'power.smoke_alarm', after: 336 },
  silent: { told: 'tour' },
}

/** Kinds of which whoever lives there is told first, and answers. */
export const toldKinds: readonly AlarmKind[] = alarmKinds.filter(
  (kind) => alarmCourses[kind].told === 'tenant',
)
