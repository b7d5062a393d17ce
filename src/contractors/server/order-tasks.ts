import { addWorkingDays, calendarAt } from '../../kernel/core/calendar.ts'
import { houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Jobs, Kernel, Task } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { isDrawn } from '../core/decide/spot-check.ts'
import { graceMinutes, wayHours } from '../core/order.ts'

const house = houseActor(derivedId('loge', 'appointments'))

/**
 * Appointments that passed without a word: said by an act of the house rather than derived when somebody reads, for the
 * ball changes hands, the firm is written to, and the journal must tell how often it happens. Once each: the id of the
 * act derives from the appointment, and a request that no longer stands at its appointment is not looked at.
 */
export const lapseAll = async (kernel: Kernel, now: string): Promise<void> => {
  const found = await kernel.database.owner.rows<PassedVisit>(sql`
    select a.id, a.work_order as "order", a.request, a.ends
    from contractors.appointment a
    join contractors.work_order o on o.id = a.work_order and o.status = 'planned'
    join requests.matter r on r.id = a.request and r.status = 'planned'
    where a.state = 'fixed' and a.ends <= ${now}::timestamptz - make_interval(mins => ${graceMinutes})
    order by a.ends limit 2000`)
  for (const { id, order, request, ends } of found)
    await kernel.send(
      house,
      {
        id: derivedId(id, 'lapse', ends),
        type: 'order.lapse',
        subject: request,
        data: { order, appointment: id },
        at: now,
      },
      now,
    )
}

/** «Sur place ou en route» since this morning: the request waits for news, and its agency asks. Once each time that it set out. */
export const askAfterAll = async (kernel: Kernel, now: string): Promise<void> => {
  const found = await kernel.database.owner.rows<{ order: string; request: string; since: string }>(sql`
    select o.id as "order", o.request, r.moved_at as since
    from contractors.work_order o join requests.matter r on r.id = o.request and r.status = 'underway'
    where o.status = 'underway' and r.moved_at <= ${now}::timestamptz - make_interval(hours => ${wayHours})
    order by r.moved_at limit 2000`)
  for (const { order, request, since } of found)
    await kernel.send(
      house,
      {
        id: derivedId(order, 'unheard', since),
        type: 'order.askAfter',
        subject: request,
        data: { order },
        at: now,
      },
      now,
    )
}

/** Hours before a visit by which its price must be accepted: later, who waits for it is told that nobody comes. */
const acceptedBefore = 2

/** Appointments whose price waits for the agency still: given up in time, and said. Once each. */
export const dropUnpriced = async (kernel: Kernel, now: string): Promise<void> => {
  const found = await kernel.database.owner.rows<Omit<PassedVisit, 'ends'>>(sql`
    select a.id, a.work_order as "order", a.request
    from contractors.appointment a join contractors.work_order o on o.id = a.work_order and o.status = 'approval'
    where a.state = 'fixed' and a.starts <= ${now}::timestamptz + make_interval(hours => ${acceptedBefore})
    order by a.starts limit 2000`)
  for (const { id, order, request } of found)
    await kernel.send(
      house,
      { id: derivedId(id, 'unpriced'), type: 'order.dropSlot', subject: request, data: { order }, at: now },
      now,
    )
}

type EndedOrder = { id: string; request: string; at: string; spot: string | null }

/**
 * Orders that ended lately: some are drawn, to be looked at on the spot (field.md §1.2), and one that came back is looked at
 * again. The act's id derives from the end of the work: drawn once for each. `only`: this one alone.
 */
export const drawAll = async (kernel: Kernel, now: string, only?: string): Promise<void> => {
  const { checkOneIn, checkDays } = kernel.settings
  const ended = await kernel.database.owner.rows<EndedOrder & { insee: string }>(sql`
    select o.id, o.request, o.ended_at as at, o.spot, b.insee
    from contractors.work_order o join estate.site b on b.id = o.building
    where (o.ended_at > ${now}::timestamptz - make_interval(days => ${freshDays}) or o.told_at > ${now}::timestamptz - make_interval(days => ${freshDays}))
      and o.ended_at <= ${now}
      and o.status = 'done' and (o.spot is null or o.spot = 'failing') and (${only ?? null}::uuid is null or o.id = ${only ?? null})
    order by o.ended_at limit 20000`)
  for (const { id, request, at, spot, insee } of ended)
    if (spot === 'failing' || isDrawn(id, checkOneIn))
      await kernel.send(
        house,
        {
          id: derivedId(id, 'draw', at),
          type: 'order.draw',
          subject: request,
          data: { order: id, until: addWorkingDays(calendarAt(insee), now, checkDays) },
          at: now,
        },
        now,
      )
}

/** Checks that nobody made in time: the payment waits no more, and the thread says so. */
export const spareAll = async (kernel: Kernel, now: string): Promise<void> => {
  const late = await kernel.database.owner.rows<EndedOrder>(sql`
    select o.id, o.request, o.spot_due as at, o.spot from contractors.work_order o
    where o.spot = 'due' and o.spot_due <= ${now} order by o.spot_due limit 5000`)
  for (const { id, request, at } of late)
    await kernel.send(
      house,
      { id: derivedId(id, 'spare', at), type: 'order.spare', subject: request, data: { order: id }, at: now },
      now,
    )
}

/** «Fait» asks for the draw in its own commit; what is told of years ago, as seeds do, is not looked at. */
export const orderJobs: Jobs = {
  'order.done': ({ at, data: { order } }) =>
    Date.parse(at) > Date.now() - freshDays * 86_400_000
      ? [{ task: 'contractors.draw', payload: { order }, key: `draw:${order}` }]
      : [],
}

/** Days for which an order that ended may be drawn. */
const freshDays = 2

type PassedVisit = { id: string; order: string; request: string; ends: string }

export const tasks: Record<string, Task> = {
  'contractors.lapse': async (_, kernel) => {
    const now = new Date().toISOString()
    await lapseAll(kernel, now)
    await dropUnpriced(kernel, now)
    await askAfterAll(kernel, now)
  },
  'contractors.draw': ({ order }, kernel) =>
    drawAll(kernel, new Date().toISOString(), order as string | undefined),
  'contractors.spare': (_, kernel) => spareAll(kernel, new Date().toISOString()),
}
