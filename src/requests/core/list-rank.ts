import { officeCalendar } from '../../kernel/core/calendar.ts'
import { dayOf, daysBetween } from '../../kernel/core/dates.ts'
import { legalDueAt, needsLegalClock } from './nature/urgency.ts'
import { natureOf } from './nature/catalogue.ts'
import type { RequestRow } from './request-shapes.ts'

type RankedRow = Pick<RequestRow, 'nature' | 'filedAt' | 'status' | 'due'> & {
  place: Pick<RequestRow['place'], 'unit' | 'part'>
}

const isOver = ({ status }: Pick<RequestRow, 'status'>): boolean =>
  status === 'resolved' || status === 'closed'

/** Days since the delay that the law sets has passed (from 0, the first one); nothing where it runs, or where the law sets none. */
export const daysPastLegal = (row: RankedRow, now: string): number | undefined => {
  const where = row.place.unit && !row.place.part ? 'dwelling' : 'common'
  const clock = isOver(row) ? undefined : needsLegalClock(natureOf(row.nature), where)
  const due = clock && legalDueAt(clock, row.filedAt, officeCalendar)
  return due && due < now ? daysBetween(due, now) : undefined
}

/** Owed today: due before midnight in Paris, and not yet late. */
export const isOwedToday = (row: Pick<RequestRow, 'status' | 'due'>, now: string): boolean =>
  !isOver(row) && row.due >= now && dayOf(row.due) === dayOf(now)
