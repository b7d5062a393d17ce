import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Figures } from '../../core/contract.ts'
import { graceMinutes, openStatuses } from '../../core/order.ts'

/**
 * What follows from the work of the orders that `where` names (o), as far as the reader sees them: nobody types any of it. A
 * visit counts once its time has passed: the firm came (somebody home or not), or it was silent (`order.lapsed`) and told
 * nothing since.
 */
export const figuresOf = async (
  db: Db,
  firm: string,
  where: RawBuilder<unknown>,
  now: string,
): Promise<Figures> => {
  const row = await db.row<Figures>(sql`
    select
      (select count(*)::int from contractors.work_order o where ${where} and o.status = any (${[...openStatuses]})) as open,
      (select count(*)::int from contractors.work_order o
        where ${where} and o.status = any (${[...openStatuses]}) and o.due < ${now}) as late,
      (select count(*)::int from contractors.appointment v join contractors.work_order o on o.id = v.work_order
        where ${where} and v.firm = ${firm} and v.state in ('kept', 'missed')
          and v.starts > ${now}::timestamptz - interval '1 year' and v.starts <= ${now}) as came,
      (select count(distinct f.data ->> 'appointment')::int from kernel.fact f
        join contractors.appointment v on v.id = (f.data ->> 'appointment')::uuid and v.state not in ('kept', 'missed')
        join contractors.work_order o on o.id = v.work_order
        where ${where} and f.type = 'order.lapsed' and f.firm = ${firm}
          and f.at > ${now}::timestamptz - interval '1 year' and f.at <= ${now}) as visits,
      (select count(*)::int from contractors.work_order o where ${where} and o.status = 'refused'
        and o.placed_at > ${now}::timestamptz - interval '1 year' and o.placed_at <= ${now}) as refused,
      (select count(*)::int from contractors.work_order o where ${where}
        and o.placed_at > ${now}::timestamptz - interval '1 year' and o.placed_at <= ${now}) as placed`)
  const { visits: silent, ...rest } = row!
  return { ...rest, visits: rest.came + silent }
}

/** First visits of a contract's orders of the last year that came within its own delays, of those whose urgency has one. */
export const inDelayOf = async (db: Db, contract: string, now: string): Promise<{ n: number; of: number }> =>
  (await db.row<{ n: number; of: number }>(sql`
    select count(*) filter (where first.at <= o.placed_at + make_interval(hours => allowed.hours))::int as n, count(*)::int as of
    from contractors.work_order o
    join contractors.contract c on c.id = o.contract
    cross join lateral (select (c.delays ->> o.urgency)::int as hours) allowed
    left join lateral (
      select min(v.starts) as at from contractors.appointment v where v.work_order = o.id and v.state in ('kept', 'missed')) first on true
    where o.contract = ${contract} and allowed.hours is not null
      and o.placed_at > ${now}::timestamptz - interval '1 year' and o.placed_at <= ${now}
      and (first.at is not null or o.placed_at + make_interval(hours => allowed.hours, mins => ${graceMinutes}) < ${now}::timestamptz)
      and o.status not in ('refused', 'cancelled')`))!
