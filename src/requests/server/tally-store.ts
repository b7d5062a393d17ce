import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'

/** What is kept of the requests of one holder and one urgency. */
export type KeptCount = {
  ball: string
  urgency: string
  open: number
  late: number
  stuck: number
  atRest: number
  /** closed, and written to since */
  unanswered: number
}

const sums = sql`sum(t.open)::int as open, sum(t.late)::int as late, sum(t.stuck)::int as stuck,
  sum(t.at_rest)::int as at_rest, sum(t.unanswered)::int as unanswered`
const holdsAny = sql`sum(t.open) <> 0 or sum(t.late) <> 0 or sum(t.stuck) <> 0 or sum(t.at_rest) <> 0 or sum(t.unanswered) <> 0`

/**
 * What is kept (`requests.tally`) of the requests behind the reader's wall, at an instant; nothing where that one lies before what
 * was already added up. `where` narrows it by the columns of `t`. `sleepers`: whether the reader set any request aside.
 */
export const keptCounts = async (
  db: Db,
  where: RawBuilder<unknown>,
  { now, person }: { now: string; person: string },
): Promise<{ counts: KeptCount[]; sleepers: boolean } | undefined> => {
  const rows = await db.rows<KeptCount & { holds: boolean; sleepers: boolean }>(sql`
    select f.upto <= ${now}::timestamptz as holds, exists (select from requests.snooze z where z.person = ${person}) as sleepers,
      k.ball, k.urgency, k.open, k.late, k.stuck, k.at_rest as "atRest", k.unanswered
    from requests.tally_folded f left join (
      select t.ball, t.urgency, ${sums} from requests.tally t
      where t.starts < ${now}::timestamptz and ${where} group by t.ball, t.urgency having ${holdsAny}) k on true`)
  return rows[0]?.holds
    ? { counts: rows.filter(({ ball }) => ball !== null), sleepers: rows[0].sleepers }
    : undefined
}

/** Adds up the rows that have started, and those that start together: as many are left as there are holders and urgencies, and instants to come. */
export const foldTally = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    with mark as (
      update requests.tally_folded f set upto = greatest(f.upto, ${now}::timestamptz) returning f.upto),
    several as materialized (
      select t.agency, t.ball, t.urgency, s.starts from requests.tally t ${sinceOf}
      group by t.agency, t.ball, t.urgency, s.starts
      having count(*) > 1 or max(t.starts) <> s.starts or not (${holdsAny})),
    gone as (
      delete from requests.tally t using several s, mark m
      where (t.agency, t.ball, t.urgency) = (s.agency, s.ball, s.urgency)
        and (t.starts = s.starts or (s.starts = '-infinity' and t.starts < m.upto))
      returning t.agency, t.ball, t.urgency, s.starts, t.open, t.late, t.stuck, t.at_rest, t.unanswered)
    insert into requests.tally select t.agency, t.ball, t.urgency, t.starts, ${sums} from gone t
      group by t.agency, t.ball, t.urgency, t.starts having ${holdsAny}`)

const sinceOf = sql`cross join mark m
  cross join lateral (select case when t.starts < m.upto then '-infinity'::timestamptz else t.starts end as starts) s`

const rowsToKeep = sql`select t.agency, t.ball, t.urgency, t.starts, t.open, t.late, t.stuck, t.at_rest, t.unanswered from requests.request r cross join lateral requests.tally_of(r, 1) t
  where r.closed_at is null or r.unanswered_since is not null`

/** Counts all anew: after rows came in by another way than the house's own. Nobody writes meanwhile. */
export const fillTally = async (db: Db): Promise<void> => {
  await db.run(sql`lock table requests.request in share mode`)
  await db.run(sql`delete from requests.tally`)
  await db.run(sql`update requests.tally_folded set upto = '-infinity'`)
  await db.run(sql`insert into requests.tally select t.agency, t.ball, t.urgency, t.starts, ${sums} from (${rowsToKeep}) t
    group by t.agency, t.ball, t.urgency, t.starts`)
}

/** Where what is kept is not what there is, in words for the log. One reading of both: an act that is under way is in neither. */
export const differencesInTally = async (db: Db, now: string): Promise<string[]> => {
  const found = await db.rows<Record<'agency' | 'ball' | 'urgency' | 'kept' | 'counted', string>>(sql`
    with at as (select greatest(f.upto, ${now}::timestamptz) as at from requests.tally_folded f),
    kept as (select t.agency, t.ball, t.urgency, ${sums} from requests.tally t join at on t.starts < at.at group by 1, 2, 3 having ${holdsAny}),
    there as (select t.agency, t.ball, t.urgency, ${sums} from (${rowsToKeep}) t join at on t.starts < at.at group by 1, 2, 3 having ${holdsAny})
    select agency, ball, urgency, to_jsonb(k) - array['agency', 'ball', 'urgency'] as kept, to_jsonb(c) - array['agency', 'ball', 'urgency'] as counted
    from kept k full join there c using (agency, ball, urgency)
    where (k.open, k.late, k.stuck, k.at_rest, k.unanswered) is distinct from (c.open, c.late, c.stuck, c.at_rest, c.unanswered)
    order by 1, 2, 3`)
  return found.map(
    ({ agency, ball, urgency, kept, counted: there }) =>
      `${agency} ${ball} ${urgency}: kept ${JSON.stringify(kept)}, counted ${JSON.stringify(there)}`,
  )
}
