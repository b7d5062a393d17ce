import { sampleSize } from '../../kernel/core/sample-size.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { answeredAlike, middleOfMedians, reckonedSeconds } from '../core/answer-cost.ts'
import type { Price } from '../core/contract.ts'
import { costOfAll, costOfSample } from '../core/price-question.ts'
import type { AnswerKind, Target } from '../core/targets.ts'
import { placesOf } from './target-things.ts'

/** Seconds that such an answer takes: the median that the ledger measured in its last closed month, else reckoned (≈). */
export const secondsEach = async (
  db: Db,
  kind: AnswerKind,
): Promise<{ secondsEach: number; isMeasured: boolean }> => {
  const { kinds, fields } = answeredAlike[kind]
  const rows = await db.rows<{ middle: number }>(sql`
    select f.middle::float8 as middle from ledger.told_figure f
    where f.kind = 'question' and f.place = 'house' and f.middle > 0
      and f.item = any (${[...fields]}::text[] || array(
        select 'ask.' || q.id from ask.question q where q.launched_at is not null and q.answer = any (${[...kinds]}::text[])))
      and f.period = (select max(l.period) from ledger.told_figure l where l.period ~ '^\\d{4}-\\d\\d$')`)
  const measured = middleOfMedians(rows.map(({ middle }) => middle))
  return measured === undefined
    ? { secondsEach: reckonedSeconds(kind), isMeasured: false }
    : { secondsEach: measured, isMeasured: true }
}

type PricedQuestion = {
  target: Target
  answer: AnswerKind
  agencies: readonly string[]
  margin: number
  today: string
}

/** What it costs before it is sent: all of them, and the sample beside it. */
export const priceOf = async (db: Db, asked: PricedQuestion): Promise<Omit<Price, 'tariff' | 'budget'>> => {
  const places = await placesOf(db, asked)
  const each = await secondsEach(db, asked.answer)
  const all = costOfAll(places, each.secondsEach)
  const sample = costOfSample(all, sampleSize(all.points, asked.margin), each.secondsEach)
  return {
    ...each,
    all,
    sample,
    places: places.map(({ agency, name, points }) => ({
      agency,
      name,
      points,
      seconds: Math.round(points * each.secondsEach),
    })),
  }
}
