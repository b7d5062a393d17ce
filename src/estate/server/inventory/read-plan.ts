import { ofRole } from '../../../kernel/core/roles.ts'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { builderUntil, type PlacePlan, type PlannedAsset, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { isForBuilding, repairs } from '../../core/inventory/contracts-for-building.ts'
import type { OrderPlace } from '../../core/inventory/order-place.ts'
import { contractsOf } from '../building-cards.ts'
import { placeOf } from '../find-places.ts'
import { worksIn } from '../work-history.ts'
import { ordersBy } from './orders-there.ts'
import { accessesAt, finishesAt } from './finishes-at.ts'
import { assetsAt, drawnAt, openedBy, openingsIn, roomsAt, spotOf, storeysOf } from './plan-spot.ts'

type PlanInput = Queries['place.plan']['input']

/**
 * The plan of a place and what stands there, behind the reader's wall. A tenant: her own dwelling, without makers, serials and
 * former works. Refused: not_found, not_yours.
 */
export const planOf = async (
  db: Db,
  offers: SomeOffers,
  actor: Actor,
  wanted: PlanInput,
  today: string,
): Promise<PlacePlan | Refusal> => {
  const orders = await ordersOf(db, offers, actor, wanted, today)
  const ordered = 'order' in wanted ? orders[0] : undefined
  if ('order' in wanted && !ordered) return refuse('not_found')
  const asked: PlanInput = ordered?.unit ? { unit: ordered.unit } : wanted
  const place = await placeOf(db, 'order' in asked ? { building: ordered!.building } : whereOf(asked))
  if (!place) return refuse('not_found')
  const at = { agency: place.agency.id, building: place.building.id }
  const isStaff = can(grants, 'read', actor, at)
  const isGoing = ofRole(actor.role).side === 'firm' && ordered !== undefined
  if (!isStaff && !isGoing && !('unit' in asked && (await isOwnStatement(db, actor, asked.unit))))
    return refuse('not_yours')
  const storeys = isStaff ? await storeysOf(db, at.building) : []
  const spot = await spotOf(db, asked, at.building, storeys, ordered)
  const assets = await assetsAt(db, spot)
  const rooms = await roomsAt(db, spot)
  const tells = ofRole(actor.role).reach !== 'household'
  const works = groupRows(
    tells
      ? await worksOf(
          db,
          offers,
          assets.map((a) => a.id),
        )
      : [],
    (w) => w.asset,
  )
  const said = groupRows(
    isStaff
      ? await saidOf(
          db,
          assets.map((a) => a.id),
        )
      : [],
    (s) => s.object,
  )
  const contracts = tells
    ? (await contractsOf(db, [at.agency], today)).filter((each) => isForBuilding(each, at.building))
    : []
  return {
    place,
    plan: (await drawnAt(db, spot)) ?? null,
    storey: spot.storey ?? null,
    storeys,
    rooms,
    openings: (await openingsIn(db, openedBy(rooms))).map(({ building: _, ...each }) => each),
    assets: assets.map((asset) => {
      const done = works.get(asset.id) ?? []
      return {
        ...asset,
        ...(tells ? {} : { maker: '', model: '', serial: '' }),
        ...(isStaff ? {} : { meterKind: undefined, deliveryPoint: undefined }),
        open: done.filter((w) => w.open).length,
        last: done.slice(0, 3).map(({ at: when, nature, request }) => ({ at: when, nature, request })),
        repairs: sayRepairs(repairs(contracts, asset)),
        said: Object.fromEntries(
          (said.get(asset.id) ?? []).map(({ field, object: _, ...line }) => [field, line]),
        ),
      }
    }),
    ...(await joinedInto(
      db,
      assets.map((a) => a.id),
    )),
    ...(isStaff
      ? {
          finishes: await finishesAt(db, rooms),
          accesses: 'unit' in asked ? await accessesAt(db, sql`o.unit = ${asked.unit}`) : [],
        }
      : {}),
    builderUntil: tells ? builderUntil(await receivedOn(db, at.building, place.entrance?.id), today) : null,
    can: {
      correct: can(grants, 'correctAsset', actor, {
        ...at,
        firms: orders.filter((order) => order.runs).map((order) => order.firm),
        matter: actor.matter,
      }),
      draw: can(grants, 'draw', actor, at),
      ...(can(grants, 'settle', actor, at) ? { join: true } : {}),
    },
  }
}

const joinedInto = async (db: Db, assets: readonly string[]): Promise<Pick<PlacePlan, 'joined'>> => {
  const joined = await db.rows<{ from: string; to: string }>(
    sql`select id as "from", joined_into as "to" from estate.asset where joined_into = any (${assets}::uuid[]) order by id`,
  )
  return joined.length ? { joined } : {}
}

const receivedOn = async (db: Db, building: string, entrance = ''): Promise<string | null> =>
  (
    await db.row<{ day: string | null }>(sql`
      select coalesce((select e.received_on from estate.entrance e where e.id = nullif(${entrance}, '')::uuid), b.received_on) as day
      from estate.building b where b.id = ${building}`)
  )?.day ?? null

// What a firm sees here, it sees by an order.
const ordersOf = async (
  db: Db,
  offers: SomeOffers,
  { firm }: Actor,
  asked: PlanInput,
  today: string,
): Promise<OrderPlace[]> =>
  'order' in asked
    ? ordersBy(db, offers, sql`o.id = ${asked.order}`, today)
    : 'unit' in asked && firm
      ? ordersBy(db, offers, sql`o.unit = ${asked.unit} and o.firm = ${firm}`, today)
      : []

const sayRepairs = (found: ReturnType<typeof repairs>): PlannedAsset['repairs'] =>
  found ? { contract: found.name, firm: found.firm.name, phone: found.firm.phone, until: found.until } : null

const whereOf = (asked: PlanInput): { unit?: string; entrance?: string; building?: string } =>
  'unit' in asked
    ? { unit: asked.unit }
    : 'entrance' in asked
      ? { entrance: asked.entrance }
      : 'building' in asked
        ? { building: asked.building }
        : {}

// The wall lets a tenant read the common parts that she reported too; the plan is of her own dwelling.
const isOwnStatement = async (db: Db, actor: Actor, unit: string): Promise<boolean> =>
  ofRole(actor.role).reach === 'household'
    ? (await db.row(sql`
        select 1 from people.home h where h.unit = ${unit} and h.id = any (${actor.households}::uuid[])`)) !==
      undefined
    : ofRole(actor.role).side === 'firm'

type Work = { asset: string; at: string; nature: CodeUnder<'nature'>; request: string; open: boolean }
const worksOf = (db: Db, offers: SomeOffers, assets: readonly string[]): Promise<Work[]> =>
  db.rows(sql`
    select r.asset, r.filed_at as at, r.nature, r.id as request, r.closed_at is null as open
    from (${worksIn(offers)}) r where r.asset = any (${assets}::uuid[]) order by r.filed_at desc, r.id`)

type SaidRow = PlannedAsset['said'][string] & { object: string; field: string }
const saidOf = (db: Db, objects: readonly string[]): Promise<SaidRow[]> =>
  db.rows(sql`
    select distinct on (object, field) object, field, source, at, state from estate.statement
    where object = any (${objects}::uuid[]) and state in ('stands', 'proposed') order by object, field, id desc`)
