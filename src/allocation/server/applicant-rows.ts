import { sql } from '../../kernel/server/sql.ts'
import { monthsLater } from '../../kernel/core/law-days.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { keepingDelays } from '../core/keeping-delays.ts'
import { holdsNumber, lastDayOfNumber } from '../core/applicants/unique-number.ts'
import type { ApplicantRow } from '../core/applicants/applicant-queries.ts'
import { isCandidateNow } from './applicant-handlers.ts'

/** An applicant as a table holds one (`a`), before its days are reckoned. */
export type FoundApplicant = Omit<ApplicantRow, 'numberUntil' | 'holds' | 'keptUntil'> & { movedAt: string }

/** As one object, wherever `a` is the applicant. */
export const applicantJson = sql`jsonb_build_object('id', a.id, 'name', a.name, 'uniqueNumber', a.unique_number, 'numberOn', a.number_on,
  'email', a.email, 'phone', a.phone, 'address', a.address, 'size', a.size, 'ceiling', a.ceiling, 'papers', a.papers,
  'priorities', a.priorities, 'isTenant', a.is_tenant, 'score', a.score, 'meanWait', a.mean_wait, 'place', a.place,
  'movedAt', app.iso(a.moved_at), 'isCandidate', ${isCandidateNow})`

/** With what follows from its days: until when the number holds, and until when anything is kept. `today`: `YYYY-MM-DD`. */
export const applicantRowOf = ({ movedAt, ...row }: FoundApplicant, today: string): ApplicantRow => ({
  ...row,
  numberUntil: row.numberOn === null ? null : lastDayOfNumber(row.numberOn),
  holds: holdsNumber(row, today),
  keptUntil: monthsLater(dayOf(movedAt), keepingDelays.applicant.months),
})
