import type { Database } from '../../../kernel/server/database.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { monthBefore } from '../../core/notes/note-days.ts'
import { type GroupSum, sumOfGroup } from '../../core/studies/group-homes.ts'
import type { UsedMetric } from '../../core/use/home-use.ts'
import { runningStudies, type Study } from './study-store.ts'

/** The day of a month from which on the sums of the one before are made: what is heard late counts by then. */
const sumDay = 10

/**
 * Makes the sums of the last month for each study that runs, once: a group that has one is never reckoned again, and one that had none is
 * tried again until the month ends. Told how many were made.
 */
export const publishStudies = async (database: Database, now: string): Promise<number> => {
  const today = localDate(officeCalendar, now)
  if (Number(today.slice(8)) < sumDay) return 0
  const { first } = monthBefore(today)
  let made = 0
  for (const study of await runningStudies(database.owner, today))
    if (study.first <= first)
      for (const metric of study.metrics)
        made += await database.transact((db) => sumStudy(db, study, { metric, month: first, now }))
  return made
}

type Span = { metric: UsedMetric; month: string; now: string }
type HomeOfGroup = { lease: string; total: number; agency: string; building: string | null }

const sumStudy = async (db: Db, study: Study, span: Span): Promise<number> => {
  // Two processes never compare with what the other has not shown yet.
  await db.run(sql`lock table sensors.study_sum in share row exclusive mode`)
  const homes = await homesOfStudy(db, study, span)
  const groups = Map.groupBy(homes, ({ agency, building }) => `${agency} ${building ?? ''}`)
  let made = 0
  for (const group of groups.values()) {
    const sum = sumOfGroup(span.metric, group, await shownSums(db, span))
    if (typeof sum === 'object') made += await saveSum(db, study, { ...span, ...group[0]!, ...sum })
  }
  return made
}

// Homes whose yes stood through the month, of whose days nine in ten are whole, in a group that was not shown before.
const homesOfStudy = (db: Db, { id, level }: Study, { metric, month }: Span): Promise<HomeOfGroup[]> =>
  db.rows(sql`
    select l.id as lease, m.total::float8 as total, h.agency, g.building
    from sensors.consent k
    join people.lease l on l.household = k.household and l.unit = k.unit and l.starts <= ${month}::date and l.ends is null
    join people.home h on h.id = k.household
    cross join lateral (select case when ${level === 'building'} then h.building end as building) g
    join sensors.month m on m.lease = l.id and m.metric = ${metric} and m.month = ${month}::date and m.known >= m.hours * 0.9
    where k.study = ${id} and k.at < ${month}::date + interval '1 month'
      and not exists (select from sensors.study_sum s where s.study = ${id} and s.metric = ${metric} and s.month = ${month}::date
        and s.agency = h.agency and s.building is not distinct from g.building)
    order by h.agency, g.building, l.id`)

const shownSums = async (db: Db, { metric, month }: Span): Promise<string[][]> =>
  (
    await db.rows<{ members: string[] }>(sql`
      select array_agg(w.lease) as members from sensors.study_sum s join sensors.study_member w on w.sum = s.id
      where s.metric = ${metric} and s.month = ${month}::date group by s.id`)
  ).map(({ members }) => members)

type NewSum = Span & GroupSum & Pick<HomeOfGroup, 'agency' | 'building'>

const saveSum = (
  db: Db,
  { id: study }: Study,
  { metric, month, now, agency, building, homes, total, members }: NewSum,
): Promise<number> =>
  db.run(sql`
    with saved as (
      insert into sensors.study_sum (id, study, metric, month, agency, building, homes, total, made_at)
      values (${derivedId('study', study, metric, month, agency, building ?? '')}, ${study}, ${metric}, ${month}, ${agency}, ${building},
        ${homes}, ${total}, ${now}) returning id),
    told as (insert into sensors.study_member (sum, lease) select s.id, unnest(${members}::uuid[]) from saved s)
    select id from saved`)
