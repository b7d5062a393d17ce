import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { leakKinds } from '../../core/leak-rules.ts'
import { type OrderAtPlace, orderOfFirm } from './order-at-place.ts'

type OfOrder = Queries['device.ofOrder']['output']

/** What is asked of whoever was sent, as the work ends. */
export const orderMeterAnswers: Record<string, Answer> = {
  'device.ofOrder': answer<Queries['device.ofOrder']['input']>({
    ...asked['device.ofOrder'],
    // A firm sees no device and no alarm: those of where it was sent are told, and its order is looked at first.
    beyond: true,
    answer: async ({ db, actor, now }, { order: id }) => {
      const order = await orderOfFirm(db, id, actor, now)
      if (!order) return refuse('not_yours')
      const place = { ...order, firms: [order.firm], matter: order.request }
      if (!can(grants, 'exchange', actor, place)) return refuse('not_yours')
      return { alarm: await alarmOf(db, order), devices: await metersOf(db, order) }
    },
  }),
}

const alarmOf = async (db: Db, { request }: OrderAtPlace): Promise<OfOrder['alarm']> =>
  (await db.row<NonNullable<OfOrder['alarm']>>(sql`
    select a.id, a.kind, a.outcome from sensors.alarm a
    where a.request = ${request} and a.kind = any (${[...leakKinds, 'leak.burst']}::text[]) order by a.opened_on limit 1`)) ??
  null

// What counts in that dwelling. A common part has meters that no repair there concerns.
const metersOf = (db: Db, { unit, placedAt }: OrderAtPlace): Promise<OfOrder['devices']> =>
  db.rows(sql`
    select d.id, d.kind, jsonb_build_object(d.address_kind, d.address) as address,
      d.replaces is not null and d.since >= ${placedAt}::timestamptz as "isNew"
    from sensors.device d
    where d.unit = ${unit}::uuid and d.until is null and d.kind in ('waterMeter', 'hotWaterMeter', 'heatMeter', 'allocator')
    order by array_position(array['waterMeter', 'hotWaterMeter', 'heatMeter', 'allocator'], d.kind), d.address limit 20`)
