import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { BuildingPlans, PlacePlan, PlannedAsset, Queries } from '../../core/contract.ts'
import type { OrderPlace } from '../../core/inventory/order-place.ts'

type PlanInput = Queries['place.plan']['input']

/** Where a plan is asked of: a unit, a landing or a storey. */
export type PlanSpot = {
  building: string
  unit?: string
  entrance?: string
  storey?: string | null
  of: string
  /** what an order is about: shown wherever all walk */
  about?: string | null
}

export const storeysOf = (db: Db, building: string): Promise<PlacePlan['storeys']> =>
  db.rows(sql`
    select id, name, storey from estate.storey where building = ${building} and gone_on is null order by z nulls last, storey, name, id`)

export const spotOf = async (
  db: Db,
  asked: PlanInput,
  building: string,
  storeys: PlacePlan['storeys'],
  ordered?: OrderPlace,
): Promise<PlanSpot> => {
  if ('unit' in asked) return { building, unit: asked.unit, of: 'dwelling' }
  if ('order' in asked) return landingOf(building, ordered)
  if ('entrance' in asked)
    return {
      building,
      entrance: asked.entrance,
      storey: storeys.find((s) => s.storey === asked.storey)?.id ?? null,
      of: 'landing',
    }
  const lowest = asked.storey
    ? undefined
    : await db.row<{ storey: string }>(sql`
        select p.storey from estate.plan p join estate.storey s on s.id = p.storey
        where p.building = ${building} and p.of = 'storey' order by s.z nulls last, s.storey, s.id limit 1`)
  return { building, storey: asked.storey ?? lowest?.storey ?? storeys[0]?.id ?? null, of: 'storey' }
}

const landingOf = (building: string, ordered: OrderPlace | undefined): PlanSpot => ({
  building,
  storey: ordered?.storey ?? null,
  of: 'landing',
  about: ordered?.asset ?? null,
  ...(ordered?.entrance ? { entrance: ordered.entrance } : {}),
})

// On a landing, what belongs to all: no dwelling is told there.
const inSpot = ({ building, unit, entrance, storey, of }: PlanSpot): RawBuilder<unknown> =>
  unit
    ? sql`o.unit = ${unit}`
    : of === 'landing'
      ? sql`o.building = ${building} and o.storey = ${storey ?? null}::uuid and (o.unit is null
          or exists (select from estate.unit u where u.id = o.unit and u.kind = 'common'
            and (${entrance ?? null}::uuid is null or coalesce(u.entrance, ${entrance ?? null}) = ${entrance ?? null})))`
      : sql`o.building = ${building} and o.storey = ${storey ?? null}::uuid`

export const roomsAt = (db: Db, spot: PlanSpot): Promise<PlacePlan['rooms']> =>
  db.rows(sql`
    select o.id, o.unit, o.kind, o.name, o.number, o.surface, o.computed from estate.room o
    where ${inSpot(spot)} and o.gone_on is null order by o.unit nulls first, o.number, o.name, o.id`)

type Bare = Omit<PlannedAsset, 'open' | 'last' | 'repairs' | 'said'>
export const assetsAt = (db: Db, spot: PlanSpot): Promise<Bare[]> =>
  db.rows(sql`
    select o.id, o.kind, o.name, o.code, o.unit, o.room, o.at, o.maker, o.model, o.serial, o.installed_on as "installedOn",
      o.warranty_until as "warrantyUntil", o.meter_kind as "meterKind", o.delivery_point as "deliveryPoint"
    from estate.asset o
    where (${inSpot(spot)} and ${spot.of === 'landing' ? sql`not estate.is_nowhere(o.id)` : sql`true`} or ${isAbout(spot)})
      and o.gone_on is null order by o.kind, o.name, o.id`)

const isAbout = ({ building, about }: PlanSpot): RawBuilder<unknown> =>
  about
    ? sql`(o.id = ${about} and o.building = ${building}
        and not exists (select from estate.unit u where u.id = o.unit and u.kind = 'dwelling'))`
    : sql`false`

export const openedBy = (rooms: readonly { id: string }[]): RawBuilder<unknown> =>
  sql`o.rooms && ${rooms.map((room) => room.id)}::uuid[]`

/** Doors and windows, with the rooms that they open and that stand. */
export const openingsIn = (
  db: Db,
  where: RawBuilder<unknown>,
): Promise<(BuildingPlans['openings'][number] & { building: string })[]> =>
  db.rows(sql`
    select o.building, o.kind, r.rooms, count(*)::int as n
    from estate.opening o, lateral (
      select array_agg(r.id order by r.id) as rooms from estate.room r where r.id = any (o.rooms) and r.gone_on is null) r
    where ${where} and o.gone_on is null and r.rooms is not null
    group by o.building, o.kind, r.rooms order by o.building, o.kind, r.rooms`)

export const drawnAt = (
  db: Db,
  { building, unit, entrance, storey, of }: PlanSpot,
): Promise<PlacePlan['plan'] | undefined> =>
  db.row(sql`
    select p.sha256, p.origin, p.at, p.picture from estate.plan p
    where p.building = ${building} and p.of = ${of}
      and ${unit ? sql`p.unit = ${unit}` : sql`p.storey = ${storey ?? null}::uuid`}
      and (${entrance ?? null}::uuid is null or p.unit is null
        or exists (select from estate.unit u where u.id = p.unit and u.entrance = ${entrance ?? null}))
    order by p.unit nulls last limit 1`)
