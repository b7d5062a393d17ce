import type { AskedField } from '../../kernel/core/fields.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { closedAfter } from '../core/ledger.ts'
import { monthsOf, periodsAbove } from '../../kernel/core/periods.ts'
import { ownLeaf, type WeekCell } from '../core/publish/fold-week.ts'
import { keptPlace } from '../core/publish/merge-places.ts'
import { house } from '../core/publish/place-tree.ts'
import type { AnswerRow } from '../core/publish/answer-counts.ts'
import { type PublishedFigure, publishLonger, publishMonth } from '../core/publish/publish-month.ts'
import { roundTo } from '../core/publish/round-figure.ts'
import { closeLongerWaiting, closeWaiting } from './close-waiting.ts'
import { askerIn, mergeIn, parentsOf } from './store.ts'

/** What may be asked of the house, and what may be done there, by name. */
export type ProgramNames = { queries: ReadonlySet<string>; commands: ReadonlySet<string> }

/**
 * Publishes the months that are over for eight days, then the quarters and years that they complete: each once and for all. What was
 * folded of a month, and counted, goes with its publication.
 */
export const closePeriods = async (
  db: Db,
  today: string,
  fields: readonly AskedField[],
  names: ProgramNames,
): Promise<void> => {
  const months = await db.rows<{ month: string }>(sql`
    select to_char(w.month, 'YYYY-MM') as month from ledger.week_cell w
    where (w.month + interval '1 month')::date + ${closedAfter}::integer <= ${today}::date
      and not exists (select from ledger.closed_period c where c.period = to_char(w.month, 'YYYY-MM'))
    group by 1 order by 1`)
  for (const { month } of months) {
    await closeMonth(db, month, fields, names)
    for (const longer of periodsAbove(month)) await closeLonger(db, longer)
  }
  for (const table of ['week_cell', 'act_count', 'dropped_effort', 'read_count', 'answer_count'])
    await db.run(sql`
      delete from ${sql.ref(`ledger.${table}`)} w
      where exists (select from ledger.closed_period c where c.period = to_char(w.month, 'YYYY-MM'))`)
}

type WeekRow = WeekCell & { week: string }

const closeMonth = async (
  db: Db,
  month: string,
  fields: readonly AskedField[],
  names: ProgramNames,
): Promise<void> => {
  const parents = await parentsOf(db)
  const merged = await mergeIn(db, Number(month.slice(0, 4)), [], parents)
  const rows = await db.rows<WeekRow>(sql`
    select w.week::text as week, w.kind, w.item, w.place, w.persons, w.largest::float8 as largest, w.two::float8 as two,
      w.seconds::float8 as seconds, w.times, w.middle::float8 as middle, w.upper::float8 as upper, w.resumed
    from ledger.week_cell w where w.month = ${`${month}-01`}::date`)
  // A place that was merged after its week was folded goes with its parent all the same.
  const kept = rows.map((row) =>
    row.place === house || row.place === ownLeaf(house)
      ? row
      : { ...row, place: ownLeaf(keptPlace(row.place, merged, parents)) },
  )
  await db.run(sql`
    insert into ledger.closed_period (period, acts, measured, dropped)
    select ${month}, coalesce(sum(a.acts), 0), coalesce(sum(a.measured), 0),
      (select coalesce(sum(d.entries), 0) from ledger.dropped_effort d where d.month = ${`${month}-01`}::date)
    from ledger.act_count a where a.month = ${`${month}-01`}::date`)
  const counted = await db.rows<AnswerRow>(sql`
    select c.question, c.place, c.answers, c.skips, c.corrections, c.same, c.again from ledger.answer_count c
    where c.month = ${`${month}-01`}::date`)
  const answers = counted.map((row) => ({ ...row, place: keptPlace(row.place, merged, parents) }))
  await saveFigures(db, month, publishMonth(kept, askerIn(fields), parents, answers))
  await closeWaiting(db, month, merged, parents)
  await saveReads(db, month, fields, names)
}

const saveFigures = (db: Db, period: string, figures: readonly PublishedFigure[]): Promise<number> =>
  db.run(sql`
    insert into ledger.published_figure (period, kind, item, place, seconds, times, middle, upper, resumed, answers, skips, corrections,
      same, again)
    select ${period}, s.kind, s.item, s.place, s.seconds, s.times, s.middle, s.upper, s.resumed, s.answers, s.skips, s.corrections,
      s.same, s.again
    from jsonb_to_recordset(${json(figures)}) as s (kind text, item text, place text, seconds integer, times integer, middle integer,
      upper integer, resumed integer, answers integer, skips integer, corrections integer, same integer, again integer)`)

// Counts are told to five; one or two are not nothing.
const saveReads = async (
  db: Db,
  month: string,
  fields: readonly AskedField[],
  names: ProgramNames,
): Promise<void> => {
  const counted = await db.rows<{ name: string; reads: number }>(
    sql`select r.name, r.reads from ledger.read_count r where r.month = ${`${month}-01`}::date`,
  )
  const readsOf = new Map(counted.map(({ name, reads }) => [name, reads]))
  const told = (names: readonly string[]): number => {
    const reads = names.reduce((n, name) => n + (readsOf.get(name) ?? 0), 0)
    return reads ? Math.max(5, roundTo(reads, 5)) : 0
  }
  const { queries, commands } = names
  // Who reads one question of head office reads another as well by the same name: of none of them it is counted.
  const rows = fields
    .filter((field) => !('until' in field))
    .map(({ key, readBy }) => ({
      field: key,
      people: told(readBy.filter((name) => !commands.has(name))),
      rules: told(readBy.filter((name) => commands.has(name))),
      isCounted: readBy.every((name) => queries.has(name) || commands.has(name)),
    }))
    // A letter or a job is read by no door where it could be counted: nobody says then that nobody read.
    .filter(({ people, rules, isCounted }) => isCounted || people + rules > 0)
  await db.run(sql`
    insert into ledger.published_read (period, field, people, rules)
    select ${month}, s.field, s.people, s.rules
    from jsonb_to_recordset(${json(rows)}) as s (field text, people integer, rules integer)`)
}

const closeLonger = async (db: Db, period: string): Promise<void> => {
  const months = monthsOf(period)
  const closed = await db.rows<{ period: string }>(sql`
    select c.period from ledger.closed_period c
    where c.period = any (${months}::text[]) and c.acts is not null
      and not exists (select from ledger.closed_period done where done.period = ${period})`)
  if (closed.length < months.length) return
  const figures = await db.rows<PublishedFigure & { period: string }>(sql`
    select p.period, p.kind, p.item, p.place, p.seconds, p.times, p.middle, coalesce(p.upper, p.middle) as upper,
      coalesce(p.resumed, 0) as resumed, p.answers, p.skips, p.corrections, p.same, p.again
    from ledger.published_figure p where p.period = any (${months}::text[])`)
  const byMonth = groupRows(figures, (figure) => figure.period)
  await db.run(sql`
    insert into ledger.closed_period (period, acts, measured, dropped)
    select ${period}, sum(c.acts), sum(c.measured), sum(c.dropped) from ledger.closed_period c where c.period = any (${months}::text[])`)
  await saveFigures(db, period, publishLonger(months.map((month) => byMonth.get(month) ?? [])))
  await closeLongerWaiting(db, period)
  await db.run(sql`
    insert into ledger.published_read (period, field, people, rules)
    select ${period}, r.field, sum(r.people), sum(r.rules) from ledger.published_read r
    where r.period = any (${months}::text[]) group by r.field`)
}
