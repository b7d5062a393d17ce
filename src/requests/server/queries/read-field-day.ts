import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer, type Asking } from '../../../kernel/server/slice.ts'
import { limitRows, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries, type RequestRow } from '../../core/contract.ts'
import { livesHere } from '../place-card.ts'
import { rowsById, rowsOf } from '../request-rows.ts'
import { mostOpen } from '../../core/most-open.ts'
import { danger } from './list-conditions.ts'

type Output = Queries['day.today']['output']

/** A day in one's buildings: who comes, what waits for the caretaker, what is open. */
export const today = answer<Queries['day.today']['input']>({
  input: queries['day.today'].input,
  output: queries['day.today'].output,
  answer: async (asking, { day = dayOf(asking.now) }): Promise<Output> => {
    const { db, actor } = asking
    const page = (where: RawBuilder<unknown>) =>
      rowsOf(
        db,
        sql`select p.id, row_number() over (order by p.calm, p.due, p.id) as n from (select r.id, r.due, not ${danger} as calm from requests.request r
          where ${inBuildings(actor, sql`r.building`, sql`r.agency`)} and r.closed_at is null and ${where} order by calm, r.due, r.id limit ${limitRows(mostOpen)}) p`,
      )
    return {
      visits: await visitsOf(asking, day, day),
      mine: await page(sql`r.ball = 'caretaker'`),
      open: await page(sql`r.ball <> 'caretaker'`),
      buildings: await db.rows(sql`
        select b.id, b.name, b.address, (select count(*)::int from estate.place u where u.building = b.id and u.kind = 'dwelling') as dwellings
        from estate.site b where ${inBuildings(actor, sql`b.id`, sql`b.agency`)} order by b.name, b.address, b.id`),
    }
  },
})

/** Who comes from one day to another. */
export const visits = answer<Queries['day.visits']['input']>({
  input: queries['day.visits'].input,
  output: queries['day.visits'].output,
  answer: async (asking, { from, until }) => ({ visits: await comingIn(asking, from, until) }),
})

// A caretaker walks through his buildings, the office's people through their agency's.
const inBuildings = (
  { role, buildings, agencies }: Actor,
  building: RawBuilder<unknown>,
  agency: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  ofRole(role).reach === 'agency'
    ? sql`${agency} = any (${agencies}::text[])`
    : sql`${building} = any (${buildings}::uuid[])`

type Visit = Queries['day.visits']['output']['visits'][number]

const comingIn = async ({ db, actor }: Asking, from: string, until: string): Promise<Visit[]> => {
  const found = await db.rows<Omit<Visit, 'slot'> & Visit['slot']>(sql`
    select a.id as appointment, a.work_order as order, a.request, a.firm_name as firm, a.firm_phone as "firmPhone", a.starts, a.ends, a.state,
      (select case when (w.data ->> 'done')::boolean then 'done' else 'not' end from kernel.fact w
        where w.subject = a.request and w.type = 'order.witnessed' and w.data ->> 'order' = a.work_order::text
          and w.at >= date_trunc('day', a.starts at time zone 'Europe/Paris') at time zone 'Europe/Paris'
        order by w.seq desc limit 1) as witnessed
    from contractors.visit a join requests.request r on r.id = a.request
    where ${inBuildings(actor, sql`a.building`, sql`a.agency`)} and a.state in ('fixed', 'kept', 'missed')
      and a.starts >= ${from}::timestamp at time zone 'Europe/Paris'
      and a.starts < (${until}::date + 1)::timestamp at time zone 'Europe/Paris'
    order by a.starts, a.id limit ${limitRows(mostOpen)}`)
  return found.map(({ starts, ends, ...v }) => ({ ...v, slot: { starts, ends } }))
}

const visitsOf = async (asking: Asking, from: string, until: string): Promise<Output['visits']> => {
  const coming = await comingIn(asking, from, until)
  const found = await rowsById(
    asking.db,
    coming.map((v) => v.request),
  )
  const rows = new Map<string, RequestRow>(found.map((r) => [r.id, r]))
  return coming.flatMap((visit) => {
    const request = rows.get(visit.request)
    return request ? [{ ...visit, request }] : []
  })
}

type Check = Queries['day.checks']['output']['checks'][number]

/** What waits for a check on the spot. The firm's words of its «fait» bear the instant at which the work ended. */
export const checks = answer<Queries['day.checks']['input']>({
  input: queries['day.checks'].input,
  output: queries['day.checks'].output,
  answer: async ({ db, actor }): Promise<Queries['day.checks']['output']> => {
    const drawn = await db.rows<Omit<Check, 'request'> & { id: string }>(sql`
      select o.id as order, o.request as id, o.firm_name as firm, o.ended_at as done, o.spot_due as until,
        (select w.body from requests.message w where w.request = o.request and w.at = o.ended_at and w.author_role = 'firm'
          order by w.id limit 1) as said
      from contractors.current_order o
      where o.spot = 'due' and ${inBuildings(actor, sql`o.building`, sql`o.agency`)}
      order by o.spot_due, o.id limit ${limitRows(mostOpen)}`)
    const found = await rowsById(
      db,
      drawn.map(({ id }) => id),
    )
    const rows = new Map(found.map((r) => [r.id, r]))
    return {
      checks: drawn.flatMap(({ id, ...check }) => {
        const request = rows.get(id)
        return request ? [{ ...check, request }] : []
      }),
    }
  },
})

/** Behind the reader's walls: a caretaker sees the names of his own buildings, a visitor nobody's. */
export const door = answer<Queries['day.door']['input']>({
  input: queries['day.door'].input,
  output: queries['day.door'].output,
  answer: async ({ db, now }, { unit }): Promise<Queries['day.door']['output']> => ({
    people: await db.rows(sql`
      select p.id, p.name as name
      from people.home h
      join people.reachable p on p.household = h.id and p.kind = 'tenant' and p.erased_at is null
      where h.unit = ${unit} and ${livesHere(sql`h.id`, now)}
      order by p.last_name, p.first_name, p.id limit 20`),
  }),
})

/** The same for all doors of these buildings. */
export const doors = answer<Queries['day.doors']['input']>({
  input: queries['day.doors'].input,
  output: queries['day.doors'].output,
  answer: async ({ db, now }, { buildings }): Promise<Queries['day.doors']['output']> => ({
    people: await db.rows(sql`
      select h.unit, p.id, p.name as name
      from people.home h
      join people.reachable p on p.household = h.id and p.kind = 'tenant' and p.erased_at is null
      where h.building = any (${buildings}::uuid[]) and ${livesHere(sql`h.id`, now)}
      order by p.last_name, p.first_name, p.id`),
  }),
})
