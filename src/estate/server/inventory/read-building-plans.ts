import { type Actor, can } from '../../../kernel/core/access.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { BuildingPlans, PlannedAsset } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { worksIn } from '../work-history.ts'
import { accessesAt, finishesIn } from './finishes-at.ts'
import { openingsIn } from './plan-spot.ts'
import { withoutBuilding } from '../building-cards.ts'

type OfBuilding<T> = T & { building: string }
type Bare = Omit<BuildingPlans['assets'][number], 'open' | 'last' | 'said'>

/** What is known inside these buildings, those that the reader may see: as many statements for forty as for one. */
export const plansOf = async (
  db: Db,
  offers: SomeOffers,
  actor: Actor,
  buildings: readonly string[],
): Promise<BuildingPlans[]> => {
  const places = await db.rows<{ id: string; agency: string }>(
    sql`select id, agency from estate.building where id = any (${buildings}::uuid[])`,
  )
  const seen = places.filter(({ id, agency }) => can(grants, 'read', actor, { agency, building: id }))
  const ids = seen.map((b) => b.id)
  const by = <T>(rows: readonly OfBuilding<T>[]) => groupRows(rows, (row) => row.building)
  const storeys = by(await storeysIn(db, ids))
  const plans = by(await drawnIn(db, ids))
  const rooms = by(await roomsIn(db, ids))
  const openings = by(await openingsIn(db, sql`o.building = any (${ids}::uuid[])`))
  const assets = by(await assetsIn(db, ids))
  const finishes = by(await finishesIn(db, ids))
  const accesses = by(await accessesAt(db, sql`o.building = any (${ids}::uuid[])`))
  const works = groupRows(await worksOf(db, offers, ids), (w) => w.asset)
  const said = groupRows(await saidIn(db, ids), (s) => s.object)
  return seen.map(({ id, agency }) => ({
    building: id,
    storeys: withoutBuilding(storeys.get(id)),
    plans: withoutBuilding(plans.get(id)),
    rooms: withoutBuilding(rooms.get(id)),
    openings: withoutBuilding(openings.get(id)),
    assets: withoutBuilding(assets.get(id)).map((asset) => {
      const done = works.get(asset.id) ?? []
      return {
        ...asset,
        open: done.filter((w) => w.open).length,
        last: done.slice(0, 3).map(({ at, nature, request }) => ({ at, nature, request })),
        said: Object.fromEntries(
          (said.get(asset.id) ?? []).map(({ field, object: _, ...line }) => [field, line]),
        ),
      }
    }),
    finishes: withoutBuilding(finishes.get(id)),
    accesses: withoutBuilding(accesses.get(id)),
    can: {
      correct: can(grants, 'correctAsset', actor, { agency, building: id }),
      draw: can(grants, 'draw', actor, { agency, building: id }),
    },
  }))
}

const storeysIn = (db: Db, ids: readonly string[]): Promise<OfBuilding<BuildingPlans['storeys'][number]>[]> =>
  db.rows(sql`
    select building, id, name, storey from estate.storey where building = any (${ids}::uuid[]) and gone_on is null
    order by z nulls last, storey, name, id`)

const drawnIn = (db: Db, ids: readonly string[]): Promise<OfBuilding<BuildingPlans['plans'][number]>[]> =>
  db.rows(sql`
    select building, of, unit, storey, sha256, origin, at, picture from estate.plan where building = any (${ids}::uuid[])
    order by of, unit nulls last, storey, id`)

const roomsIn = (db: Db, ids: readonly string[]): Promise<OfBuilding<BuildingPlans['rooms'][number]>[]> =>
  db.rows(sql`
    select building, id, unit, kind, name, number, surface, computed, storey from estate.room
    where building = any (${ids}::uuid[]) and gone_on is null order by unit nulls first, number, name, id`)

const assetsIn = (db: Db, ids: readonly string[]): Promise<OfBuilding<Bare>[]> =>
  db.rows(sql`
    select building, id, kind, name, code, unit, room, at, maker, model, serial, installed_on as "installedOn",
      warranty_until as "warrantyUntil", meter_kind as "meterKind", delivery_point as "deliveryPoint", storey, nullif(estate.is_unplaced(asset), false) as unplaced
    from estate.asset where building = any (${ids}::uuid[]) and gone_on is null order by kind, name, id`)

type Work = PlannedAsset['last'][number] & { asset: string; open: boolean }
const worksOf = (db: Db, offers: SomeOffers, ids: readonly string[]): Promise<Work[]> =>
  db.rows(sql`
    select r.asset, r.filed_at as at, r.nature, r.id as request, r.closed_at is null as open
    from (${worksIn(offers)}) r where r.building = any (${ids}::uuid[]) and r.asset is not null order by r.filed_at desc, r.id`)

type SaidRow = PlannedAsset['said'][string] & { object: string; field: string }
const saidIn = (db: Db, ids: readonly string[]): Promise<SaidRow[]> =>
  db.rows(sql`
    select distinct on (object, field) object, field, source, at, state from estate.statement
    where building = any (${ids}::uuid[]) and state = 'proposed' and family = 'asset' order by object, field, id desc`)
