import { mayAnywhere } from '../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayNumberOf, instantOf, isoOf, msOf } from '../../kernel/core/zone.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type FirmOrder, queries as contract, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { isPast, openStatuses, type Order } from '../core/order.ts'
import { fullHours, nextSlots } from '../core/crew-diary.ts'
import { cards } from './order-cards.ts'
import { deskOf, freeFrom } from './read-diary.ts'
import { contractQueries } from './papers/contracts.ts'
import { visitsOfHome } from './home-visits.ts'
import { firmQueries } from './papers/firms.ts'

/** What a firm asks of its orders. Each reads behind the policies of who asks. */
export const queries: Record<string, Answer> = {
  'order.day': answer<Queries['order.day']['input']>({
    ...contract['order.day'],
    answer: async (asking, { day }) => {
      const { db, actor, now } = asking
      const firm = actor.firm ? await firmOf(db, actor.firm) : undefined
      if (!firm) return refuse('not_yours')
      const [from, to] = bounds(day ?? localDate(officeCalendar, now))
      const all = await cards(
        asking,
        sql`o.firm = ${firm.id} and (o.status = any (${[...openStatuses]}) or exists (
          select from contractors.appointment v where v.work_order = o.id and v.state in ('kept', 'missed')
            and v.starts >= ${from} and v.starts < ${to}))
          order by o.due, o.no limit 300`,
      )
      const unheard = day ? [] : all.filter((order) => isUnheard(order, now)).map(({ id }) => id)
      return { firm, ...sortDay(all, [...unheard, ...(await visits(db, firm.id, from, to))]) }
    },
  }),

  'order.finished': answer<Queries['order.finished']['input']>({
    ...contract['order.finished'],
    answer: async (asking) => {
      const { db, actor } = asking
      const firm = actor.firm ? await firmOf(db, actor.firm) : undefined
      if (!firm) return refuse('not_yours')
      const done = await cards(
        asking,
        sql`o.firm = ${firm.id} and o.status in ('done', 'followedUp') and o.invoiced_at is null and o.paid_at is null
          and (o.checked_at is null or o.agreed_amount > 0)
          order by o.checked_at is null, o.ended_at desc, o.no limit 60`,
      )
      const checked = ({ after }: FirmOrder): boolean => after === 'checked'
      return { toInvoice: done.filter(checked), toCheck: done.filter((order) => !checked(order)) }
    },
  }),

  'order.card': answer<Queries['order.card']['input']>({
    ...contract['order.card'],
    answer: async (asking, { id }) => (await cards(asking, sql`o.id = ${id}`))[0] ?? refuse('not_found'),
  }),

  'order.rates': answer<Queries['order.rates']['input']>({
    ...contract['order.rates'],
    answer: async ({ db, actor }, { order }) =>
      // Who keeps the prices, and who reports quantities of them.
      mayAnywhere(grants, 'papers', actor) || mayAnywhere(grants, 'report', actor)
        ? db.rows(sql`
            select i.id as item, i.code, i.label, i.unit, i.price as "unitPrice"
            from contractors.work_order o join contractors.rate_item i on i.contract = o.contract
            where o.id = ${order} and (not i.dropped or exists (
              select from contractors.order_line l where l.work_order = o.id and l.rate_item = i.id))
            order by i.code`)
        : refuse('not_yours'),
  }),

  'order.slots': answer<Queries['order.slots']['input']>({
    ...contract['order.slots'],
    answer: async ({ db, now }, asked) => nextSlots(await deskOf(db, asked, now), { limit: 12 }),
  }),

  'order.times': answer<Queries['order.times']['input']>({
    ...contract['order.times'],
    answer: async ({ db, now }, { order }) => {
      const seen = await db.row<OrderTimes>(sql`
        select contract, building, urgency, status, outcome, ready_on as "readyOn", array(
          select starts from contractors.appointment where work_order = o.id and state = 'fixed') as fixed
        from contractors.work_order o where id = ${order}`)
      if (!seen) return refuse('not_found')
      const desk = await deskOf(db, seen, freeFrom(seen, now))
      // The hour that stands is no other one to move to, though the crew could do a second visit then.
      return nextSlots(desk, { limit: 12 }).filter(
        ({ starts }) => !seen.fixed.some((at) => msOf(at) === msOf(starts)),
      )
    },
  }),

  'order.diary': answer<Queries['order.diary']['input']>({
    ...contract['order.diary'],
    answer: async ({ db, actor, now }, { order }) =>
      mayAnywhere(grants, 'offerSlots', actor) ? diaryOf(db, order, now) : refuse('not_yours'),
  }),
  'visits.ofHome': visitsOfHome,
  ...firmQueries,
  ...contractQueries,
}

type OrderTimes = Pick<Order, 'contract' | 'building' | 'urgency' | 'status' | 'outcome' | 'readyOn'> & {
  fixed: string[]
}

type VisitToMove = Pick<Order, 'contract' | 'request' | 'building' | 'urgency' | 'readyOn'> & {
  fixed: string[]
}

/** The diary of an order's crew without the visit that is to be moved, and what stands against some of its hours. */
const diaryOf = async (db: Db, order: string, now: string) => {
  const seen = await db.row<VisitToMove>(sql`
    select contract, request, building, urgency, ready_on as "readyOn", array(
      select starts from contractors.appointment where work_order = o.id and state = 'fixed') as fixed
    from contractors.work_order o where id = ${order}`)
  if (!seen) return refuse('not_found')
  const desk = await deskOf(db, seen, now)
  const taken = desk.taken.map(({ starts, n }) => ({
    starts,
    n: n - seen.fixed.filter((at) => msOf(at) === msOf(starts)).length,
  }))
  const declined = await db.rows(sql`
    select f.data ->> 'starts' as starts, f.data ->> 'ends' as ends from kernel.fact f
    where f.subject = ${seen.request} and f.type = 'order.slotDropped' and f.role = 'tenant' and f.data ? 'starts'
      and f.data ->> 'ends' > ${now} limit 60`)
  return { full: fullHours({ ...desk, taken }), declined, readyOn: seen.readyOn }
}

const firmOf = (db: Db, id: string): Promise<{ id: string; name: string } | undefined> =>
  db.row(sql`select id, name from contractors.firm where id = ${id}`)

/** Orders with a visit on that day, by hour: to come, made, or made for nothing. */
const visits = async (db: Db, firm: string, from: string, to: string): Promise<string[]> =>
  (
    await db.rows<{ order: string }>(sql`
      select work_order as "order" from contractors.appointment
      where firm = ${firm} and state in ('fixed', 'kept', 'missed') and starts >= ${from} and starts < ${to}
      order by starts, id`)
  ).map(({ order }) => order)

// A visit whose time is over and that the firm has not told: «Et alors ?» comes before anything else.
const isUnheard = ({ slot, status }: FirmOrder, now: string): boolean =>
  status === 'planned' && slot !== null && isPast(slot, now)

// Each order once: on the day, else waiting for an answer, else open.
const sortDay = (all: readonly FirmOrder[], visited: readonly string[]) => {
  const today = [...new Set(visited)].flatMap((id) => all.filter((order) => order.id === id))
  const rest = all.filter((order) => !visited.includes(order.id))
  const waits = (order: FirmOrder): boolean => order.can['accept'] === 'yes'
  return { today, answer: rest.filter(waits), open: rest.filter((order) => !waits(order)) }
}

const bounds = (date: string): [string, string] => {
  const day = dayNumberOf(date)
  const { zone } = officeCalendar
  return [isoOf(instantOf(zone, day, 0)), isoOf(instantOf(zone, day + 1, 0))]
}
