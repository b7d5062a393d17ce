import { mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Answer, type Asking } from '../../../kernel/server/slice.ts'
import { type LostWay, wayTo } from '../../../people/core/contract.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { notedMetrics } from '../../core/notes/note-content.ts'
import { leavingDay, monthBefore, monthsFrom } from '../../core/notes/note-days.ts'
import { usedMetrics } from '../../core/use/home-use.ts'
import { hasNotedMeter } from './note-store.ts'

type Preview = Queries['note.preview']['output']

/** What the office asks of notes, and a tenant of hers. The office sees who gets one and what it lacks, and no quantity. */
export const noteQueries: Record<string, Answer> = {
  'note.buildings': answer({
    ...asked['note.buildings'],
    beyond: true,
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'planNotes', actor)) return refuse('not_yours')
      const { first } = monthBefore(localDate(officeCalendar, now))
      const rows = await db.rows(sql`
        select jsonb_build_object('id', b.id, 'name', b.name) as building,
          (select count(distinct d.unit)::int from sensors.device d where d.building = b.id and d.unit is not null and d.until is null) as homes,
          (select n.since::text from sensors.noted_building n where n.building = b.id) as since,
          (select count(*)::int from sensors.note n where n.building = b.id and n.kind = 'monthly' and n.first_day = ${first}::date) as left
        from estate.site b where b.agency = any (${[...actor.agencies]}::text[]) and ${hasNotedMeter}
        order by b.name, b.id limit 500`)
      return { month: first, rows }
    },
  }),
  'note.preview': answer({
    ...asked['note.preview'],
    beyond: true,
    answer: async ({ db, actor, now }, { building: id }) => {
      if (!mayAnywhere(grants, 'planNotes', actor)) return refuse('not_yours')
      const building = await db.row<{ id: string; name: string }>(
        sql`select b.id, b.name from estate.site b where b.id = ${id} and b.agency = any (${[...actor.agencies]}::text[])`,
      )
      if (!building) return refuse('unknown_place')
      const today = localDate(officeCalendar, now)
      const { first, last } = monthBefore(today)
      const plan = await db.row<{ since: string }>(
        sql`select n.since::text from sensors.noted_building n where n.building = ${id}`,
      )
      return {
        building,
        month: first,
        leavesOn: leavingDay(first, today),
        since: plan?.since ?? null,
        homes: await homesOf(db, id, { first, last }),
        years: await yearsOf(db, id),
      }
    },
  }),
  'note.own': answer({
    ...asked['note.own'],
    answer: async ({ db, actor }: Asking) => {
      if (!mayAnywhere(grants, 'readOwnUse', actor)) return refuse('not_yours')
      return {
        notes: await db.rows(sql`
          select n.id, n.kind, n.first_day::text as first, n.last_day::text as last, app.iso(n.issued_at) as at from sensors.note n
          where n.household = any (${[...actor.households]}::uuid[]) order by n.first_day desc, n.kind limit 60`),
      }
    },
  }),
}

type HomeRow = Omit<Preview['homes'][number], 'way'> & { reach: Reach | null }
type Reach = { toldBy: 'mail' | 'sms' | 'paper'; email: string; phone: string; lost: LostWay[] }

const homesOf = async (
  db: Db,
  building: string,
  { first, last }: { first: string; last: string },
): Promise<Preview['homes']> => {
  const rows = await db.rows<HomeRow>(sql`
    select l.unit, coalesce(u.door, '') as door, e.name as stairs, s.metrics, span.days::int as days, greatest(0, span.days - s.known)::int as missing,
      (select jsonb_build_object('toldBy', p.told_by, 'email', p.email, 'phone', p.phone, 'lost', p.lost) from people.reachable p
        where p.household = l.household and p.kind = 'tenant' and p.erased_at is null order by p.id limit 1) as reach,
      case when exists (select from sensors.note n where n.lease = l.id and n.kind = 'monthly' and n.first_day = ${first}::date) then 'left'
        when s.told then 'next' else 'unknown' end as state
    from people.home h join people.lease l on l.household = h.id join estate.place u on u.id = l.unit
    left join estate.staircase e on e.id = u.entrance
    cross join lateral (select ${last}::date - greatest(l.starts, ${first}::date) + 1 as days) span
    cross join lateral (
      select array_agg(m.metric order by array_position(${[...usedMetrics]}::text[], m.metric)) as metrics, min(round(m.known / 24.0)) as known,
        bool_or(m.known > 0 and m.metric = any (${[...notedMetrics]}::text[])) as told
      from sensors.month m where m.lease = l.id and m.month = ${first}::date) s
    where h.building = ${building} and l.starts <= ${last}::date and (l.ends is null or l.ends > ${last}::date) and s.metrics is not null
    order by length(e.name), e.name, length(u.door), u.door, l.id limit 1000`)
  return rows.map(({ reach, ...home }) => ({ ...home, way: wayOfNote(reach) }))
}

// A note is too long for a text message: whoever is told by those has a mail, or a letter.
const wayOfNote = (reach: Reach | null): 'mail' | 'paper' =>
  reach && wayTo({ ...reach, texts: false, housed: true }) === 'mail' ? 'mail' : 'paper'

const yearsOf = async (db: Db, building: string): Promise<Preview['years']> => {
  const rows = await db.rows<Omit<Preview['years'][number], 'leavesOn'>>(sql`
    select y.first_day::text as first, y.last_day::text as last, y.regularised_on::text as "regularisedOn",
      (select count(*)::int from sensors.note n where n.building = y.building and n.kind = 'yearly' and n.first_day = y.first_day) as left
    from sensors.charge_year y where y.building = ${building} order by y.first_day desc limit 10`)
  return rows.map((year) => ({ ...year, leavesOn: monthsFrom(year.regularisedOn, -1) }))
}
