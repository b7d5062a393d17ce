import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  averageBySurface,
  type LeaseSpan,
  type MonthlyNote,
  type NoteContent,
  type NotedDrip,
  sumWithin,
  type UsedSum,
  type YearlyNote,
} from '../../core/notes/note-content.ts'
import { dripNights } from '../../core/rules/drip-rule.ts'
import { monthsFrom } from '../../core/notes/note-days.ts'
import { type UsedMetric, type UsedMonth, usedMetrics } from '../../core/use/home-use.ts'

/** The months of a lease by kind of meter, the oldest first, each with the days that it lacks. */
export const monthsOfLease = async (db: Db, lease: string): Promise<Map<UsedMetric, UsedMonth[]>> => {
  const rows = await db.rows<{ metric: UsedMetric } & UsedMonth>(sql`
    select m.metric, m.month::text as month, m.total::float8 as total, s.days, greatest(0, s.days - round(m.known / 24.0))::int as missing
    from sensors.month m join people.lease l on l.id = m.lease
    cross join lateral (select least(coalesce(l.ends, 'infinity'), m.month + interval '1 month')::date - greatest(l.starts, m.month) as days) s
    where m.lease = ${lease}
    order by array_position(${[...usedMetrics]}::text[], m.metric), m.month`)
  const months = new Map<UsedMetric, UsedMonth[]>()
  for (const { metric, ...month } of rows) months.set(metric, [...(months.get(metric) ?? []), month])
  return months
}

/**
 * Drips of a lease that stood at the end of a month, by the home's meters, and the first of the nights that told of each: it is known
 * after fourteen. What people said was none is none.
 */
export const dripsOfLease = (db: Db, lease: string, last: string): Promise<NotedDrip[]> =>
  db.rows(sql`
    select c.metric, greatest((a.spells -> -1 ->> 'from')::date - ${dripNights - 1}::int, l.starts)::text as since
    from people.lease l join sensors.alarm a on a.unit = l.unit and a.kind = 'drip' and a.outcome is distinct from 'false'
    join sensors.channel c on c.device = a.device and c.metric in ('water', 'hot_water')
    where l.id = ${lease} and a.spells <> '[]' and (a.spells -> -1 ->> 'from')::date <= ${last}::date
      and (a.closed_on is null or a.closed_on > ${last}::date)
    order by array_position(${[...usedMetrics]}::text[], c.metric)`)

export const monthlyNote = (
  months: ReadonlyMap<UsedMetric, readonly UsedMonth[]>,
  { first, last, starts }: LeaseSpan,
): MonthlyNote => ({
  kind: 'monthly',
  meters: [...months]
    .map(([metric, list]) => ({
      metric,
      month: sumWithin(list, { first, last, starts }),
      year: sumWithin(list, { first: `${first.slice(0, 4)}-01-01`, last, starts }),
    }))
    .filter(({ year }) => year.missing < year.days),
})

/** What a year of charges says to each home of its building. */
export type ChargeYear = {
  building: string
  first: string
  last: string
  regularisedOn: string
  prices: Partial<Record<UsedMetric, number>>
  commonShare: number
}

export const yearlyNote = async (
  db: Db,
  { building, first, last, regularisedOn, prices, commonShare }: ChargeYear,
  {
    unit,
    starts,
    months,
  }: { unit: string; starts: string; months: ReadonlyMap<UsedMetric, readonly UsedMonth[]> },
): Promise<YearlyNote> => {
  const [firstBefore, lastBefore] = [monthsFrom(first, -12), monthsFrom(last, -12)]
  const home = await db.row<{ surface: number | null }>(
    sql`select h.surface::float8 as surface from estate.home h where h.id = ${unit}`,
  )
  const meters: YearlyNote['meters'] = []
  for (const [metric, list] of months) {
    const before = sumWithin(list, { first: firstBefore, last: lastBefore, starts })
    meters.push({
      metric,
      sum: sumWithin(list, { first, last, starts }),
      before: before.missing < before.days ? before : null,
      price: prices[metric] ?? null,
      average: await averageOfBuilding(db, building, { metric, first, last }),
      months: withinSpan(list, first, last),
      monthsBefore: withinSpan(list, firstBefore, lastBefore),
    })
  }
  return {
    kind: 'yearly',
    surface: home?.surface ?? null,
    commonShare,
    regularisedOn,
    meters: meters.filter(({ sum }) => sum.missing < sum.days),
  }
}

const withinSpan = (months: readonly UsedMonth[], first: string, last: string): UsedMonth[] =>
  months.filter(({ month }) => month >= first && month <= last)

// Homes that were let to the same people in nine days of ten: others tell of another year.
const averageOfBuilding = async (
  db: Db,
  building: string,
  { metric, first, last }: { metric: UsedMetric; first: string; last: string },
): Promise<number | null> =>
  averageBySurface(
    await db.rows<UsedSum & { surface: number | null }>(sql`
      select h.surface::float8 as surface, sum(m.total)::float8 as total, (sum(m.hours) / 24)::int as days,
        round((sum(m.hours) - sum(m.known)) / 24.0)::int as missing
      from people.lease l join estate.home h on h.id = l.unit and h.building = ${building}
      join sensors.month m on m.lease = l.id and m.metric = ${metric} and m.month between ${first}::date and ${last}::date
      group by l.id, h.surface having sum(m.hours) / 24 >= (${last}::date - ${first}::date + 1) * 0.9`),
  )

/** Whether a note says anything: one of the meters of the law told of one of its days. */
export const sumsOf = (content: NoteContent): { metric: UsedMetric; sum: UsedSum }[] =>
  content.kind === 'monthly'
    ? content.meters.map(({ metric, month }) => ({ metric, sum: month }))
    : content.meters.map(({ metric, sum }) => ({ metric, sum }))
