import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, json, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { GivenCode } from '../core/given-back.ts'
import { closedMonth } from './count-box.ts'

/** Months that are counted at first, and in one night at most. */
const monthsBack = 12

type GivenRow = { agency: string; n: number }
type Counting = (from: string, to: string) => RawBuilder<GivenRow>

/** Each rule as a question over the journal, by agency: what was done without anybody typing it at a desk. */
const countings: Record<Exclude<GivenCode, 'questionsSpared'>, Counting> = {
  filedAlone: (from, to) => sql`
    select f.agency, count(*)::int as n from kernel.fact f
    where f.type = 'request.filed' and f.at >= ${from} and f.at < ${to} and f.agency is not null
      and f.data ->> 'channel' in ('portal', 'open311', 'state', 'sensor')
    group by f.agency`,
  filedOnSpot: (from, to) => sql`
    select f.agency, count(*)::int as n from kernel.fact f
    where f.type = 'request.filed' and f.at >= ${from} and f.at < ${to} and f.agency is not null
      and f.data ->> 'channel' = 'field'
    group by f.agency`,
  correctedOnSpot: (from, to) => sql`
    select b.agency, count(distinct k.object)::int as n from estate.known_value k join estate.site b on b.id = k.building
    where k.source = 'field' and k.at >= ${from} and k.at < ${to} group by b.agency`,
  lettersRead: (from, to) => sql`
    select f.agency, count(*)::int as n from kernel.fact f
    where f.type = 'request.filed' and f.at >= ${from} and f.at < ${to} and f.agency is not null
      and f.data ->> 'channel' in ('mail', 'sms', 'letter')
    group by f.agency`,
}

/** Counts what was given back in each month that has closed, once. */
export const countGiven = (
  { database, slices }: Pick<Kernel, 'database' | 'slices'>,
  now: string,
): Promise<void> =>
  database.transact(async (db) => {
    await db.run(sql`lock table bond.given_month in share row exclusive mode`)
    const last = closedMonth(dayOf(now))
    const months = await db.rows<{ month: string; next: string }>(sql`
      select to_char(m, 'YYYY-MM') as month, to_char(m + interval '1 month', 'YYYY-MM') as next
      from generate_series(${`${last}-01`}::date - make_interval(months => ${monthsBack - 1}), ${`${last}-01`}::date, interval '1 month') m
      where not exists (select from bond.given_month g where g.month = m::date) order by m`)
    for (const { month, next } of months) await countMonth(db, slices, month, next)
  })

const countMonth = async (db: Db, slices: Kernel['slices'], month: string, next: string): Promise<void> => {
  const [from, to] = [`${month}-01T00:00:00.000Z`, `${next}-01T00:00:00.000Z`]
  const told: (GivenRow & { code: GivenCode })[] = []
  for (const [code, count] of Object.entries(countings) as [keyof typeof countings, Counting][])
    for (const row of await db.rows(count(from, to))) told.push({ ...row, code })
  // Whoever owns the answers counts them.
  const spared = slices.flatMap(({ figures = [] }) => figures).find(({ name }) => name === 'questionsSpared')
  const offices = await db.rows<{ id: string }>(sql`select a.id from estate.office a`)
  for (const { id } of spared ? offices : []) {
    const row = await db.row(spared!.count({ agencies: [id], from, to, now: to }))
    if (row?.n) told.push({ agency: id, n: row.n, code: 'questionsSpared' })
  }
  await db.run(sql`insert into bond.given_month (month) values (${`${month}-01`}::date)`)
  await db.run(sql`
    insert into bond.given (month, code, agency, n)
    select ${`${month}-01`}::date, s.code, s.agency, s.n from jsonb_to_recordset(${json(told)}) as s (code text, agency text, n integer)`)
}
