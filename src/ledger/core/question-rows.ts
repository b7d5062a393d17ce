import type { Lang } from '../../kernel/core/access.ts'
import { isWorkingDay, officeCalendar } from '../../kernel/core/calendar.ts'
import {
  dueOf,
  type FieldEvidence,
  type FieldStanding,
  fieldStanding,
} from '../../kernel/core/field-standing.ts'
import { answerDays, hideDays } from '../../kernel/core/standing-days.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import type { QuestionRow, ToldContest } from './contract.ts'
import { askedRow } from './ledger.ts'
import { atLeast } from './publish/at-least.ts'
import { roundTo } from './publish/round-figure.ts'
import { type MonthReads, recentReads, unreadMonths } from './unread-months.ts'

/** A contest as it is kept: the latest of its question, open or answered. */
export type KeptContest = {
  id: string
  field: string
  week: string
  words: string | null
  askers: number
  reply: string | null
  answeredOn: string | null
}

export type KeptVotes = { quarter: string; useful: number; useless: number; known: number }

/** What the house knows of its questions: by key, contests, reads by month, votes, and what they cost in the last closed month. */
export type KnownQuestions = {
  contests: ReadonlyMap<string, KeptContest>
  reads: ReadonlyMap<string, readonly MonthReads[]>
  votes: ReadonlyMap<string, KeptVotes>
  costs: ReadonlyMap<string, QuestionRow['cost']>
}

/** What speaks for or against a question on a day. */
export const evidenceOf = (
  key: string,
  { contests, reads }: KnownQuestions,
  today: string,
): FieldEvidence => {
  const contest = contests.get(key)
  return {
    contestedIn: contest && !contest.answeredOn ? contest.week : undefined,
    unread: unreadMonths(reads.get(key) ?? [], today),
  }
}

export const standingOfField = (field: AskedField, known: KnownQuestions, today: string): FieldStanding =>
  fieldStanding(field, today, evidenceOf(field.key, known, today))

/** A question with all that is known of it, in a language. */
export const questionRow = (
  field: AskedField,
  known: KnownQuestions,
  today: string,
  lang: Lang,
): QuestionRow => {
  const contest = known.contests.get(field.key)
  return {
    field: askedRow(field, today, lang, evidenceOf(field.key, known, today)),
    standing: standingOfField(field, known, today),
    contest: contest ? tellContest(contest, today) : null,
    reads: recentReads(known.reads.get(field.key) ?? [], today),
    cost: known.costs.get(field.key) ?? null,
    votes: known.votes.get(field.key) ?? null,
  }
}

const tellContest = ({ field: _, askers, week, ...contest }: KeptContest, today: string): ToldContest => {
  const due = dueOf(week, answerDays)
  return {
    ...contest,
    week,
    askers: askers >= atLeast ? roundTo(askers, 5) : null,
    due,
    hidesAfter: dueOf(week, hideDays),
    left: workingDaysLeft(today, due),
  }
}

/** Working days from one to another, both counted. */
const workingDaysLeft = (from: string, to: string): number => {
  let left = 0
  for (let day = dayNumberOf(from); day <= dayNumberOf(to); day++)
    if (isWorkingDay(officeCalendar, dateOf(day))) left++
  return left
}

/** Questions that wait for an answer, the nearest deadline first; those that forms ask no more, or less; those that were answered. */
export const sortContests = (
  rows: readonly QuestionRow[],
): Record<'waiting' | 'dropped' | 'answered', QuestionRow[]> => ({
  waiting: rows
    .filter(({ contest }) => contest !== null && !contest.answeredOn)
    .toSorted((a, b) => order(a.contest!.due, b.contest!.due) || order(a.field.key, b.field.key)),
  dropped: rows
    .filter(({ standing: { why, stays } }) => why !== null && stays === null)
    .toSorted(
      (a, b) =>
        Number(b.standing.asks === 'hidden') - Number(a.standing.asks === 'hidden') ||
        order(b.standing.since ?? '', a.standing.since ?? '') ||
        order(a.field.key, b.field.key),
    ),
  answered: rows
    .filter(({ contest }) => contest?.answeredOn)
    .toSorted((a, b) => order(b.contest!.answeredOn ?? '', a.contest!.answeredOn ?? '')),
})

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
