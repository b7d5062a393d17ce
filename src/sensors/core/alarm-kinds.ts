import { leakKinds } from './leak-rules.ts'

/**
 * What follows from an alarm of a kind. `told`: who hears of it first, and before anybody files anything. `nature`: the request that it
 * becomes. `after`: hours that whoever was told has to see to it; 0: it is filed at once. `gathers`: so many things of one riser or
 * building are one incident. `common`: where nobody lives who could be told it is filed at once; as this nature, in a part for all.
 * `goesOn`: whole days after the end of its request on the last of which it must hold still for that to be taken up again; water of which
 * tenants are told goes on by its own rules.
 */
export type AlarmCourse = {
  told: 'tenant' | 'agency' | 'onCall' | 'tour' | 'note'
  nature?: string
  after?: number
  gathers?: number
  common?: string
  goesOn?: number
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
  'leak.burst': { told: 'onCall', nature: 'plumbing.pipe_leak', after: 0, goesOn: 1 },
  drip: { told: 'note' },
  'leak.building': { told: 'agency', nature: 'plumbing.common_leak', after: 0 },
  mould: { told: 'agency', nature: 'damp.mould', after: 0 },
  // A home takes a day to be warm again once its heating runs.
  cold: { told: 'agency', nature: 'heating.weak', after: 0, gathers: 3, goesOn: 2 },
  boiler: { told: 'agency', nature: 'heating.building', after: 0, gathers: 1, goesOn: 1 },
  ventilation: { told: 'agency', nature: 'ventilation.stopped', after: 0, goesOn: 1 },
  lift: { told: 'agency', nature: 'lift.stopped', after: 0, gathers: 1, goesOn: 1 },
  smoke: { told: 'tenant', nature: 'power.smoke_alarm', after: 336, common: 'fire.equipment', goesOn: 1 },
  silent: { told: 'tour' },
}

/** Kinds of which whoever lives there is told first, and answers. */
export const toldKinds: readonly AlarmKind[] = alarmKinds.filter(
  (kind) => alarmCourses[kind].told === 'tenant',
)

/** Where an alarm stands: where somebody lives, in a home that is let to nobody, in a part for all. */
export type AlarmSpot = 'home' | 'void' | 'common'

/** Whether an alarm is a request as soon as it stands: nobody is told before, or nobody is there to be told. */
export const isFiledAtOnce = (kind: AlarmKind, spot: AlarmSpot): boolean => {
  const { nature, after, common } = alarmCourses[kind]
  return nature !== undefined && (after === 0 || (common !== undefined && spot !== 'home'))
}

/** The nature of the request that an alarm becomes there; nothing where it becomes none. */
export const natureOfAlarm = (kind: AlarmKind, spot: AlarmSpot): string | undefined => {
  const { nature, common } = alarmCourses[kind]
  return spot === 'common' ? (common ?? nature) : nature
}

/** Whether the caretaker, where there is one, sees to what that kind becomes in a part for all. */
export const isOfCaretaker = (kind: AlarmKind, spot: AlarmSpot): boolean =>
  spot === 'common' && alarmCourses[kind].common !== undefined
