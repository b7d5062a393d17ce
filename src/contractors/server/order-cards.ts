import { dayOf } from '../../kernel/core/dates.ts'
import type { Actor } from '../../kernel/core/access.ts'
import type { Delay } from '../../kernel/core/delay.ts'
import type { Cents, Parts } from '../../kernel/core/money.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { type LostWay, type NoticeWay, wayTo } from '../../people/core/contract.ts'
import type { FirmOrder } from '../core/contract.ts'
import { afterOf, canOf, fixedOf, isOpen, offeredOf, type Order } from '../core/order.ts'
import { orderColumns, wholeOrders } from './store.ts'

type Row = Omit<Order, 'appointments' | 'lines' | 'proposed' | 'nature' | 'urgency' | 'outcome'> &
  Pick<FirmOrder, 'nature' | 'urgency' | 'outcome'> & {
    no: number
    requestNo: number | null
    insee: string
    buildingName: string
    address: string
    access: string
    entrance: string | null
    storey: number | null
    door: string | null
    part: FirmOrder['place']['part']
    ref: string | null
    where: string | null
    asset: string | null
    agencyName: string
    agencyPhone: string
    delay: Delay | null
  }

/**
 * Orders as a firm sees them, for the orders that `where` names: what the work needs and no more. Who lives there and how to
 * get in are shown while the order is open; words and photos stop at its end. Reads behind the actor's policies: of what a firm
 * refused, its own order alone is left.
 */
export const cards = async (
  { db, actor, now, settings }: Pick<Asking, 'db' | 'actor' | 'now' | 'settings'>,
  where: RawBuilder<unknown>,
): Promise<FirmOrder[]> => {
  const rows = await db.rows<Row>(sql`
    select ${orderColumns}, o.no, r.no as "requestNo", b.name as "buildingName", b.address, b.insee,
      concat_ws(' · ', nullif(b.access, ''), r.extra ->> 'access') as access,
      e.name as entrance, coalesce(u.storey, (r.extra ->> 'storey')::integer) as storey, coalesce(u.door, r.extra ->> 'door') as door, u.part, u.ref, u.id as "where", r.asset, a.name as "agencyName", a.phone as "agencyPhone",
      requests.delay_promised(r.urgency, r.delay) as delay
    from contractors.work_order o
    left join requests.matter r on r.id = o.request
    join estate.site b on b.id = o.building
    join estate.office a on a.id = o.agency
    left join estate.place u on u.id = o.unit
    left join estate.staircase e on e.id = coalesce(r.entrance, u.entrance)
    where ${where}`)
  const orders = await wholeOrders(db, rows)
  const around = await aroundOf(db, rows, now, settings.textGateway !== undefined)
  return rows.map((row, i) => card(row, orders[i] as Order, around, actor))
}

// The tenant's address stays in the house: a firm reads how she is told, and her telephone.
type Contact = {
  order: string
  name: string
  phone: string
  email: string
  toldBy: string
  housed: boolean
  lost: LostWay[]
}

type OrderContext = {
  words: ({ order: string } & FirmOrder['words'][number])[]
  photos: { order: string; sha256: string }[]
  sounds: ({ order: string } & FirmOrder['sounds'][number])[]
  papers: ({ order: string } & NonNullable<FirmOrder['papers']>[number])[]
  alerts: ({ order: string } & FirmOrder['alerts'][number])[]
  contacts: { order: string; name: string; phone: string; told: NoticeWay }[]
  lines: CardLine[]
  proposed: CardLine[]
}

type CardLine = {
  order: string
  item: string
  label: string
  unit: string
  unitPrice: Cents
  parts: Parts
}

// One read a kind, whatever the number of orders.
const aroundOf = async (db: Db, rows: readonly Row[], now: string, texts: boolean): Promise<OrderContext> => {
  const ids = rows.map(({ id }) => id)
  const open = rows.filter(isOpen).map(({ id }) => id)
  const shown = rows
    .filter(({ status }) => status !== 'refused' && status !== 'cancelled')
    .map(({ id }) => id)
  return {
    words: await db.rows(sql`
      select o.id as "order", w.body, w.at, w.author_role as role
      from contractors.work_order o join requests.message w on w.request = o.request
      where o.id = any (${shown}::uuid[]) and w.audience in ('everyone', 'firm') and w.erased_at is null and w.body <> ''
        and (o.ended_at is null or w.at <= o.ended_at)
      order by w.at, w.id`),
    // Those of what became one with it show the same trouble.
    photos: await db.rows(sql`
      select o.id as "order", p.sha256 from contractors.work_order o
      join requests.photo p on p.request = o.request or p.request in (select requests.doubles_of(o.request))
      where o.id = any (${shown}::uuid[]) and (o.ended_at is null or p.at <= o.ended_at)
      order by p.at, p.sha256`),
    sounds: await db.rows(sql`
      select o.id as "order", s.sha256, f.seconds, s.at, s.by_role as role
      from contractors.work_order o join requests.sound s on s.request = o.request
      left join kernel.file f on f.sha256 = s.sha256
      where o.id = any (${shown}::uuid[]) and (o.ended_at is null or s.at <= o.ended_at)
      order by s.at, s.sha256`),
    papers: await db.rows(sql`
      select o.id as "order", p.sha256, p.name, p.bytes, p.media
      from contractors.work_order o join requests.shown_paper p on p.request = o.request
      where o.id = any (${shown}::uuid[]) and p.audience in ('everyone', 'firm')
        and (o.ended_at is null or p.at <= o.ended_at)
      order by p.at, p.name`),
    alerts: await db.rows(sql`
      select distinct o.id as "order", a.code, a.until
      from contractors.work_order o join people.caution a on a.unit = o.unit or (a.building = o.building and a.unit is null)
      where o.id = any (${open}::uuid[]) and a.until >= ${dayOf(now)}::date
      order by a.code`),
    contacts: (
      await db.rows<Contact>(sql`
      select o.id as "order", p.name as name, p.phone, p.email, p.told_by as "toldBy",
        coalesce(p.household, p.building) is not null as housed, p.lost
      from contractors.work_order o join requests.matter r on r.id = o.request join people.reachable p on p.id = r.requester
      where o.id = any (${open}::uuid[]) and p.erased_at is null`)
    ).map(({ email, toldBy, housed, lost, ...her }) => ({
      ...her,
      told: wayTo({ email, phone: her.phone, toldBy, housed, lost, texts }),
    })),
    lines: await db.rows(sql`
      select l.work_order as "order", l.rate_item as item, i.label, i.unit, l.price as "unitPrice", l.quantity as parts
      from contractors.order_line l join contractors.rate_item i on i.id = l.rate_item
      where l.work_order = any (${ids}::uuid[]) order by i.code`),
    proposed: await db.rows(sql`
      select l.work_order as "order", l.rate_item as item, i.label, i.unit, l.price as "unitPrice", l.quantity as parts
      from contractors.proposed_line l join contractors.rate_item i on i.id = l.rate_item
      where l.work_order = any (${ids}::uuid[]) order by i.code`),
  }
}

const card = (row: Row, order: Order, around: OrderContext, actor: Actor): FirmOrder => {
  const slot = fixedOf(order)
  const after = afterOf(order)
  const mine = <T extends { order: string }>(things: readonly T[]): Omit<T, 'order'>[] =>
    things.filter((thing) => thing.order === row.id).map(({ order: _, ...thing }) => thing)
  return {
    id: row.id,
    no: row.no,
    request: row.request,
    requestNo: row.requestNo,
    status: row.status,
    nature: row.nature,
    urgency: row.urgency,
    delay: row.delay ?? undefined,
    due: row.due,
    placedAt: row.placedAt,
    place: {
      building: row.buildingName,
      address: row.address,
      insee: row.insee,
      entrance: row.entrance,
      storey: row.storey,
      door: row.door ?? '',
      part: row.part,
      ref: row.ref,
      unit: row.where,
    },
    asset: row.asset,
    access: isOpen(order) ? row.access : '',
    contact: (mine(around.contacts)[0] as FirmOrder['contact'] | undefined) ?? null,
    alerts: mine(around.alerts),
    words: mine(around.words),
    photos: mine(around.photos).map(({ sha256 }) => sha256),
    sounds: mine(around.sounds),
    papers: mine(around.papers),
    slot: slot ? { starts: slot.starts, ends: slot.ends } : null,
    offered: offeredOf(order).map(({ id, starts, ends }) => ({ id, starts, ends })),
    money: { spendLimit: row.spendLimit, asked: row.asked, agreed: row.agreed },
    lines: mine(around.lines),
    proposed: mine(around.proposed),
    wanted: row.wanted,
    outcome: row.outcome,
    readyOn: row.readyOn,
    after: after === 'nothing' ? null : after,
    agency: { name: row.agencyName, phone: row.agencyPhone },
    can: canOf(order, actor),
  }
}
