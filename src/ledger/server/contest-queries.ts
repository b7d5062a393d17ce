import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { dayNumberOf } from '../../kernel/core/zone.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { answerHolds } from '../core/contest-question.ts'
import { queries as asked } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type KeptContest, questionRow, sortContests, standingOfField } from '../core/question-rows.ts'
import { knownQuestions } from './known-questions.ts'
import { fieldsToday } from './asked-fields.ts'

// An answer stands under its label for a while; later it is read where one asks why.
const standsUnder = (contest: KeptContest | undefined, today: string): boolean =>
  contest !== undefined &&
  (!contest.answeredOn || dayNumberOf(today) - dayNumberOf(contest.answeredOn) < answerHolds)

const mayRead = (actor: Actor): boolean => mayAnywhere(grants, 'readLedger', actor)

/** Questions about questions. They read beyond the wall: a contest is public here, and has no policy, so that nobody reads a mark. */
export const contestQueries: Record<string, Answer> = {
  'ledger.standings': answer({
    ...asked['ledger.standings'],
    // Also of a visitor: what a form no longer asks is seen on the form.
    beyond: true,
    answer: async ({ db, actor, now, slices }) => {
      const isStaff = mayRead(actor)
      const today = dayOf(now)
      const known = await knownQuestions(db)
      const rows = (await fieldsToday(db, slices))
        .filter(({ askedOf }) => isStaff || askedOf.includes(actor.role))
        .map((field) => ({ field, standing: standingOfField(field, known, today) }))
        .map(({ field: { key }, standing: { asks, why, stays } }) => ({
          key,
          asks,
          isDropped: why !== null && stays === null,
          told: isStaff && (why !== null || standsUnder(known.contests.get(key), today)),
        }))
        .filter(({ isDropped, told }) => isDropped || told)
      return { fields: Object.fromEntries(rows.map(({ key, ...standing }) => [key, standing])) }
    },
  }),
  'ledger.questions': answer({
    ...asked['ledger.questions'],
    beyond: true,
    answer: async ({ db, actor, now, slices }) => {
      if (!mayRead(actor)) return refuse('not_yours')
      const known = await knownQuestions(db)
      const meets = ofRole(actor.role).desk === 'none'
      return {
        rows: (await fieldsToday(db, slices))
          // A phone takes along what its person is asked; a desk sees the forms of others.
          .filter(({ askedOf }) => !meets || askedOf.includes(actor.role))
          .map((field) => questionRow(field, known, dayOf(now), actor.lang)),
      }
    },
  }),
  'ledger.waiting': answer({
    ...asked['ledger.waiting'],
    beyond: true,
    answer: async ({ db, actor, slices }) => {
      if (!mayAnywhere(grants, 'answerContest', actor)) return refuse('not_yours')
      // A question that is over owes no answer.
      const keys = (await fieldsToday(db, slices)).map(({ key }) => key)
      return db.row(
        sql`select count(*)::int as n from ledger.contest c where c.answered_on is null and c.field = any (${keys}::text[])`,
      )
    },
  }),
  'ledger.contests': answer({
    ...asked['ledger.contests'],
    beyond: true,
    answer: async ({ db, actor, now, slices }) => {
      if (!mayRead(actor)) return refuse('not_yours')
      const known = await knownQuestions(db)
      return {
        mayAnswer: mayAnywhere(grants, 'answerContest', actor),
        ...sortContests(
          (await fieldsToday(db, slices)).map((field) => questionRow(field, known, dayOf(now), actor.lang)),
        ),
      }
    },
  }),
}
