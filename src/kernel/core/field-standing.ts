import { addWorkingDays, localDate, officeCalendar } from './calendar.ts'
import type { AskedField } from './fields.ts'
import { answerDays, hideDays, unreadDays } from './standing-days.ts'
import { dateOf, dayNumberOf } from './zone.ts'

/** Whether a form demands it, only offers it, or no longer shows it. */
export type FieldDemand = 'required' | 'optional' | 'hidden'
export type DropReason = 'unanswered' | 'unread' | 'review'

/** What is known of a question beside its row: a week in which somebody asked why, and how long nobody has read what is answered. */
export type FieldEvidence = {
  /** the Monday (`yyyy-mm-dd`) of the week since which an answer is awaited */
  contestedIn?: string | undefined
  /** whole closed months in which nothing read it, one after the other up to the latest: the days in them, and when each closed */
  unread?: readonly UnreadMonth[]
}
export type UnreadMonth = { days: number; closedOn: string }

/** What becomes of a question: what forms ask, why it is no longer what its row says, since which day; or on what ground it stays. */
export type FieldStanding = {
  asks: FieldDemand
  why: DropReason | null
  since: string | null
  stays: 'law' | 'essential' | null
}

type DropRule = {
  why: DropReason
  to: 'optional' | 'hidden'
  /** the first day on which it is so; nothing where it never comes to that */
  from: (field: AskedField, evidence: FieldEvidence) => string | undefined
}

/** One table: the strongest that has come true counts, and of equals the first that came. */
const drops: readonly DropRule[] = [
  { why: 'unanswered', to: 'hidden', from: (_, { contestedIn }) => dayAfter(dueOf(contestedIn, hideDays)) },
  { why: 'unread', to: 'hidden', from: (_, { unread }) => unreadSince(unread, unreadDays.hidden) },
  {
    why: 'unanswered',
    to: 'optional',
    from: (_, { contestedIn }) => dayAfter(dueOf(contestedIn, answerDays)),
  },
  { why: 'unread', to: 'optional', from: (_, { unread }) => unreadSince(unread, unreadDays.optional) },
  { why: 'review', to: 'optional', from: ({ reviewOn }) => dayAfter(reviewOn) },
]

/** What forms ask of a field on a day `yyyy-mm-dd`, and why. What the law requires, and what an act is about, stays and says so. */
export const fieldStanding = (
  field: AskedField,
  today: string,
  evidence: FieldEvidence = {},
): FieldStanding => {
  const asked = field.required ? 'required' : 'optional'
  const came = drops
    .map(({ why, to, from }) => ({ why, to, since: from(field, evidence) }))
    .filter(({ since }) => since !== undefined && since <= today)
  const strongest = came.filter(({ to }) => to === came[0]?.to).sort((a, b) => order(a.since!, b.since!))[0]
  if (!strongest) return { asks: asked, why: null, since: null, stays: null }
  const told = { why: strongest.why, since: strongest.since ?? null }
  const stays = field.essential ? 'essential' : field.required && field.legalBasis ? 'law' : null
  return stays ? { asks: asked, ...told, stays } : { asks: strongest.to, ...told, stays }
}

/** The last day for an answer (`yyyy-mm-dd`): so many working days after the end of the week (its Monday) in which somebody asked. */
export const dueOf = <Week extends string | undefined>(week: Week, days: number): Week =>
  (week === undefined
    ? undefined
    : localDate(
        officeCalendar,
        addWorkingDays(officeCalendar, `${dateOf(dayNumberOf(week) + 6)}T11:00:00.000Z`, days),
      )) as Week

const dayAfter = (day: string | undefined): string | undefined =>
  day === undefined ? undefined : dateOf(dayNumberOf(day) + 1)

// Months come the latest first: the day on which as many were over is the one on which the last that was needed closed.
const unreadSince = (months: readonly UnreadMonth[] = [], days: number): string | undefined => {
  let sum = 0
  for (const { days: length, closedOn } of months.toReversed()) {
    sum += length
    if (sum >= days) return closedOn
  }
  return undefined
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
