import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { linkDays } from '../core/draw-homes.ts'
import { nextMonth } from '../core/periods.ts'

export const countTask: Task = (_, kernel) => countMonths(kernel, new Date().toISOString())

/**
 * Counts each month whose links have all ended (`now`: ISO), in its order and once, then lets go of who was asked: request, person and
 * home stay with no answer. A month in which nobody was asked is closed as well.
 */
export const countMonths = ({ database }: Pick<Kernel, 'database'>, now: string): Promise<void> =>
  database.transact(async (db) => {
    await db.run(sql`lock table satisfaction.counted_month in share row exclusive mode`)
    const ended = dayOf(new Date(Date.parse(now) - linkDays * 86_400_000).toISOString()).slice(0, 7)
    for (let month = await nextToCount(db); month !== undefined && month < ended; month = nextMonth(month))
      await countMonth(db, month, now)
  })

const nextToCount = async (db: Db): Promise<string | undefined> => {
  const last = await db.row<{ closed: string | null; first: string | null }>(sql`
    select (select to_char(max(c.month), 'YYYY-MM') from satisfaction.counted_month c) as closed,
      (select to_char(min(d.drawn_at) at time zone 'Europe/Paris', 'YYYY-MM') from satisfaction.draw d) as first`)
  return last?.closed ? nextMonth(last.closed) : (last?.first ?? undefined)
}

const countMonth = async (db: Db, month: string, now: string): Promise<void> => {
  const first = `${month}-01`
  const drawnThen = sql`to_char(d.drawn_at at time zone 'Europe/Paris', 'YYYY-MM') = ${month}`
  await db.run(
    sql`insert into satisfaction.counted_month (month, counted_at) values (${first}::date, ${now})`,
  )
  // In no order that tells who: a home’s rows are not beside each other.
  await db.run(sql`
    insert into satisfaction.tally (month, agency, family, firm, way, answered_by, face, n, quarter_homes, year_homes)
    select ${first}::date, d.agency, d.family, d.firm, d.way, d.answered_by, d.face, count(*),
      count(*) filter (where d.face is not null
        and date_trunc('quarter', r.answered_month) is distinct from date_trunc('quarter', ${first}::date)),
      count(*) filter (where d.face is not null
        and date_trunc('year', r.answered_month) is distinct from date_trunc('year', ${first}::date))
    from satisfaction.draw d left join satisfaction.rest r on r.household = d.household
    where ${drawnThen}
    group by d.agency, d.family, d.firm, d.way, d.answered_by, d.face order by gen_random_uuid()`)
  await db.run(sql`
    update satisfaction.rest r set answered_month = ${first}::date from satisfaction.draw d
    where d.household = r.household and d.face is not null and ${drawnThen}`)
  await db.run(sql`delete from satisfaction.draw d where ${drawnThen}`)
}
