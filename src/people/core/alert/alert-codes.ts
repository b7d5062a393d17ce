import { dayOf } from '../../../kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../../kernel/core/zone.ts'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type Role, rolesWhere } from '../../../kernel/core/roles.ts'

/**
 * What a person must know before she goes there: a code, never a comment, always with an end date.
 * No code says why: « venir à deux » is about the visit, not about somebody's health or past (CNIL, 2012).
 */
type Row = {
  code: CodeUnder<'alert'>
  about: 'place' | 'person'
  /** the longest that it may stand before it is looked at again, in days */
  maxDays: number
  /** what is proposed first, in days: short, so that it is looked at again */
  usualDays: number
  /** who may put it up */
  by: readonly Role[]
  /** who is shown it; a tenant always sees what is said of her (right of access) */
  shownTo: readonly Role[]
}

const deciders = rolesWhere(({ decides }) => decides)
const staff = rolesWhere(({ side, desk }) => side === 'staff' && desk !== 'hq')
const goers = rolesWhere(({ side, desk }) => side === 'firm' || (side === 'staff' && desk !== 'hq'))
// About a person at her door: who knows her lease, who answers for those that go there.
const lessors = rolesWhere(({ leases }) => leases)
const managers = rolesWhere(({ leads, decides }) => leads && decides)

/** Durations are ours, to be confirmed by the landlord's DPO and safety officer. Words: `alert.<code>`. */
export const alerts = [
  { code: 'asbestos', about: 'place', maxDays: 1095, usualDays: 365, by: deciders, shownTo: goers },
  { code: 'lead', about: 'place', maxDays: 1095, usualDays: 365, by: deciders, shownTo: goers },
  { code: 'gas', about: 'place', maxDays: 365, usualDays: 90, by: deciders, shownTo: goers },
  { code: 'electric', about: 'place', maxDays: 90, usualDays: 30, by: staff, shownTo: goers },
  { code: 'fall', about: 'place', maxDays: 180, usualDays: 30, by: staff, shownTo: goers },
  { code: 'lone_worker', about: 'place', maxDays: 365, usualDays: 90, by: deciders, shownTo: goers },
  { code: 'confined', about: 'place', maxDays: 1095, usualDays: 365, by: deciders, shownTo: goers },
  { code: 'no_signal', about: 'place', maxDays: 365, usualDays: 180, by: staff, shownTo: goers },
  { code: 'hard_access', about: 'place', maxDays: 365, usualDays: 90, by: staff, shownTo: goers },
  { code: 'pests', about: 'place', maxDays: 90, usualDays: 30, by: staff, shownTo: goers },
  { code: 'dog', about: 'person', maxDays: 365, usualDays: 90, by: staff, shownTo: goers },
  {
    code: 'two_people',
    about: 'person',
    maxDays: 180,
    usualDays: 30,
    by: lessors,
    shownTo: goers,
  },
  { code: 'visit_risk', about: 'person', maxDays: 180, usualDays: 30, by: managers, shownTo: goers },
  { code: 'call_first', about: 'person', maxDays: 365, usualDays: 90, by: staff, shownTo: goers },
  { code: 'time_to_open', about: 'person', maxDays: 365, usualDays: 90, by: staff, shownTo: goers },
  { code: 'interpreter', about: 'person', maxDays: 730, usualDays: 180, by: staff, shownTo: goers },
] as const satisfies readonly Row[]

export type AlertCode = (typeof alerts)[number]['code']

export const alertCodes: readonly AlertCode[] = alerts.map(({ code }) => code)

export const isAlertCode = (code: string): code is AlertCode =>
  (alertCodes as readonly string[]).includes(code)

export const alertOf = (code: AlertCode): (typeof alerts)[number] =>
  alerts.find((row) => row.code === code) as (typeof alerts)[number]

export const mayRaise = (role: Role): readonly AlertCode[] =>
  alerts.filter(({ by }) => by.includes(role)).map(({ code }) => code)

/** The latest end date allowed (`YYYY-MM-DD`) for an alert that begins on `from`. */
export const latestEnd = (code: AlertCode, from: string): string => dayAfter(from, alertOf(code).maxDays)

const dayAfter = (from: string, days: number): string => dateOf(dayNumberOf(dayOf(from)) + days)

/** In days. Words: `alerts.days_<days>`. */
export const alertEnds = [7, 30, 90, 180, 365, 730, 1095] as const

/** Ends that may be chosen for the code from `from` on, the soonest first; one of them is the usual one: the agency’s own (`proposed`, in days), else the table’s. */
export const endsOf = (
  code: AlertCode,
  from: string,
  proposed?: number,
): { days: (typeof alertEnds)[number]; until: string; usual: boolean }[] => {
  const { maxDays, usualDays } = alertOf(code)
  return alertEnds
    .filter((days) => days <= maxDays)
    .map((days) => ({ days, until: dayAfter(from, days), usual: days === (proposed || usualDays) }))
}

/** Whether the code may stand until that date: an end there must be, after the beginning and not too far. */
export const endIsAllowed = (code: AlertCode, from: string, until: string): boolean =>
  dayOf(until) > dayOf(from) && dayOf(until) <= latestEnd(code, from)
