import { dayOf } from '../../../kernel/core/dates.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'

type Input = Queries['place.stack']['input']
type Dwelling = Queries['place.stack']['output']['dwellings'][number]

/** The dwellings of a building as they stand one above the other: who lives there, what is open, what is to be known; behind the reader's wall. */
export const placeStack = answer<Input>({
  ...queries['place.stack'],
  answer: async ({ db, actor, now }, { building }) => {
    if (ofRole(actor.role).side !== 'staff') return refuse('not_yours')
    const found = await db.row(sql`select 1 as is from estate.site where id = ${building}`)
    return found ? { dwellings: await dwellingsOf(db, building, dayOf(now)) } : refuse('not_found')
  },
})

// Whose name the wall hides lives there all the same: a lease without a name is a box without one.
const dwellingsOf = (db: Db, building: string, today: string): Promise<Dwelling[]> =>
  db.rows<Dwelling>(sql`
    with units as materialized (
      select u.id, u.entrance, u.ref, u.door, u.storey, u.rooms from estate.place u where u.building = ${building} and u.kind = 'dwelling'),
    leases as (
      select t.unit, t.household, t.starts, coalesce(t.ends, 'infinity'::date) as ends from people.lease t where t.unit in (select id from units)),
    lived as (
      select l.unit, string_agg(p.name, ', ' order by p.last_name, p.id) as names
      from leases l left join people.reachable p on p.household = l.household and p.erased_at is null
      where ${today}::date between l.starts and l.ends group by l.unit),
    empty as (
      select l.unit, (max(l.ends) + 1)::text as since from leases l where l.starts <= ${today}::date
      group by l.unit having max(l.ends) < ${today}::date),
    open as (
      select r.unit, count(*)::int as n, bool_or(r.urgency = 'U0') as danger from requests.request r
      where r.building = ${building} and r.unit is not null and r.closed_at is null group by r.unit),
    alerts as (
      select x.unit, array_agg(distinct x.code order by x.code) as codes from (
        select a.unit, a.code from people.caution a where a.until >= ${today}::date and a.unit in (select id from units)
        union all
        select l.unit, a.code from leases l join people.reachable p on p.household = l.household
        join people.caution a on a.person = p.id and a.until >= ${today}::date
        where ${today}::date between l.starts and l.ends) x
      group by x.unit),
    boilers as (
      select a.unit, max(a.installed_on)::text as day from estate.equipment a
      where a.building = ${building} and a.kind = 'boiler' and a.gone_on is null and a.joined_into is null group by a.unit)
    select u.id, u.ref, u.door, u.storey, u.rooms, e.name as entrance, coalesce(lived.names, '') as names, lived.unit is not null as lived,
      empty.since as "vacantSince", coalesce(open.n, 0) as open, coalesce(open.danger, false) as danger,
      coalesce(to_jsonb(alerts.codes), '[]') as alerts, boilers.day as boiler
    from units u
    left join estate.staircase e on e.id = u.entrance
    left join lived on lived.unit = u.id
    left join empty on empty.unit = u.id
    left join open on open.unit = u.id
    left join alerts on alerts.unit = u.id
    left join boilers on boilers.unit = u.id
    order by length(e.name), e.name, u.storey desc nulls last, length(u.door), u.door, u.ref`)
