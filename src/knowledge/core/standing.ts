import { addMonths, addWorkingDays, localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'

/** Working days in which the directorate says whether it is still true; as many more it is shown with a doubt, then no more. */
export const doubtDays = 5
const reviewMonths = 12
/** Months after its review date for which it is shown with a doubt. */
const lateMonths = 2

/** When a piece is shown as it stands, with a doubt, and no more. Instants (ISO), a day. */
export type Clock = { reviewOn: string; doubtfulAt: string; hidesAt: string }

/** The clock of what was kept, said anew or confirmed at this instant. */
export const freshClock = (at: string): Clock => {
  const doubtfulAt = addMonths(officeCalendar, at, reviewMonths)
  return {
    reviewOn: localDate(officeCalendar, doubtfulAt),
    doubtfulAt,
    hidesAt: addMonths(officeCalendar, doubtfulAt, lateMonths),
  }
}

/** The clock once somebody says that it is true no more; `answerDue`: until when the directorate answers. */
export const doubtedClock = (clock: Clock, at: string): Clock & { answerDue: string } => {
  const answerDue = addWorkingDays(officeCalendar, at, doubtDays)
  return {
    reviewOn: clock.reviewOn,
    answerDue,
    doubtfulAt: earlier(clock.doubtfulAt, answerDue),
    hidesAt: earlier(clock.hidesAt, addWorkingDays(officeCalendar, answerDue, doubtDays)),
  }
}

/** The clock as it was before a doubt that was none: of its review date alone. */
export const restoredClock = (reviewOn: string): Clock => {
  const doubtfulAt = addMonths(officeCalendar, `${reviewOn}T10:00:00.000Z`, 0)
  return { reviewOn, doubtfulAt, hidesAt: addMonths(officeCalendar, doubtfulAt, lateMonths) }
}

const earlier = (a: string, b: string): string => (a < b ? a : b)

/** How a piece stands: true · somebody says it is no more, and the directorate has yet to answer · nobody answered, or its year is over · shown no more · set aside. */
export const standings = [
  'stands',
  'contested',
  'doubtful',
  'hidden',
  'withdrawn',
] as const satisfies readonly CodeUnder<'knowledge.standing'>[]
export type Standing = (typeof standings)[number]

type PieceDays = {
  doubtedAt: string | null
  doubtfulAt: string
  hidesAt: string
  withdrawnAt: string | null
}

export const pieceStanding = (piece: PieceDays, now: string): Standing => {
  if (piece.withdrawnAt) return 'withdrawn'
  if (now >= piece.hidesAt) return 'hidden'
  if (now >= piece.doubtfulAt) return 'doubtful'
  return piece.doubtedAt ? 'contested' : 'stands'
}
