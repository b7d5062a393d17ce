import { type Db, sql } from '../../kernel/server/sql.ts'

/** Readings of a device that are looked at: three days by the hour. */
const lastReadings = 72

/** Devices that are learnt of in one go, so that a night’s work holds no table for long. */
const atOnce = 20_000

/**
 * Learns how often each device speaks, from when its last readings were heard: the middle of the gaps between its messages, a quarter of
 * an hour at least and a week at most (seconds). Once a week each; one of which too little was heard keeps what it had. Told how many.
 */
export const learnPeriods = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    with asked as (
      select d.id from sensors.device d
      where d.until is null and (d.period_on is null or d.period_on <= ${now}::date - 7) order by d.id limit ${atOnce}),
    learnt as (
      select a.id, (
        select percentile_cont(0.5) within group (order by extract(epoch from g.gap)) from (
          select h.heard - lag(h.heard) over (order by h.heard) as gap from (
            select distinct date_trunc('minute', r.heard) as heard from (
              select r.heard from sensors.channel c join sensors.reading r on r.channel = c.id
              where c.device = a.id order by r.at desc limit ${lastReadings}) r) h) g
        where g.gap is not null having count(*) >= 3) as seconds
      from asked a)
    update sensors.device d
    set period = coalesce(greatest(900, least(604800, l.seconds::int)), d.period), silent_from = null,
      period_on = case when l.seconds is null and d.period_on is null then null else ${now}::date end
    from learnt l where l.id = d.id and (l.seconds is not null or d.period_on is not null)`)
