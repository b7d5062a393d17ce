import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grouped } from '../../../kernel/core/grouped.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { PlacePlan, PlannedAsset, Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { tradeOf } from '../../core/inventory/trades.ts'
import { contractsOf } from '../queries.cards.ts'
import { placeOf } from '../queries.ts'

type Asked = Queries['place.plan']['input']
type Spot = { building: string; unit?: string; entrance?: string; storey?: string | null; of: string }

/**
 * The plan of a place and what stands there, behind the reader's wall. A tenant: her own dwelling, without makers, serials and
 * former works. Refused: not_found, not_yours.
 */
export const planOf = async (
  db: Db,
  actor: Actor,
  asked: Asked,
  today: string,
): Promise<PlacePlan | Refusal> => {
  const place = await placeOf(
    db,
    'unit' in asked ? { unit: asked.unit } : 'entrance' in asked ? { entrance: asked.entrance } : asked,
  )
  if (!place) return refuse('not_found')
  const at = { agency: place.agency.id, building: place.building.id }
  const isStaff = can(grants, 'read', actor, at)
  if (!isStaff && !('unit' in asked && (await isHers(db, actor, asked.unit)))) return refuse('not_yours')
  const storeys = isStaff ? await storeysOf(db, at.building) : []
  const spot = await spotOf(db, asked, at.building, storeys)
  const assets = await assetsAt(db, spot)
  const tells = actor.role !== 'tenant'
  const works = grouped(
    tells
      ? await worksOf(
          db,
          assets.map((a) => a.id),
        )
      : [],
    (w) => w.asset,
  )
  const said = grouped(
    isStaff
      ? await saidOf(
          db,
          assets.map((a) => a.id),
        )
      : [],
    (s) => s.object,
  )
  const contracts = tells ? await contractsOf(db, [at.agency], today) : []
  const repairs = (kind: string): PlannedAsset['repairs'] => {
    const trade = tradeOf(kind)
    const found = trade && contracts.find((c) => c.trades.includes(trade))
    return found
      ? { contract: found.name, firm: found.firm.name, phone: found.firm.phone, until: found.until }
      : null
  }
  return {
    place,
    plan: (await drawnAt(db, spot)) ?? null,
    storeys,
    rooms: await roomsAt(db, spot),
    assets: assets.map((asset) => {
      const done = works.get(asset.id) ?? []
      return {
        ...asset,
        ...(tells ? {} : { maker: '', model: '', serial: '' }),
        open: done.filter((w) => w.open).length,
        last: done.slice(0, 3).map(({ at: when, nature, request }) => ({ at: when, nature, request })),
        repairs: repairs(asset.kind),
        said: Object.fromEntries(
          (said.get(asset.id) ?? []).map(({ field, object: _, ...line }) => [field, line]),
        ),
      }
    }),
  }
}

// Her wall lets a tenant read the common parts that she reported too; the plan is of her own dwelling.
const isHers = async (db: Db, actor: Actor, unit: string): Promise<boolean> =>
  actor.role === 'tenant'
    ? (await db.row(sql`
        select 1 from people.household h where h.unit = ${unit} and h.id = any (${actor.households}::uuid[])`)) !==
      undefined
    : actor.role === 'firm'

const storeysOf = (db: Db, building: string): Promise<PlacePlan['storeys']> =>
  db.rows(sql`
    select id, name, storey from estate.storey where building = ${building} and gone_on is null order by z nulls last, storey, name, id`)

const spotOf = async (
  db: Db,
  asked: Asked,
  building: string,
  storeys: PlacePlan['storeys'],
): Promise<Spot> => {
  if ('unit' in asked) return { building, unit: asked.unit, of: 'dwelling' }
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

// On a landing, what belongs to all: no dwelling is told there.
const within = ({ building, unit, entrance, storey }: Spot): RawBuilder<unknown> =>
  unit
    ? sql`o.unit = ${unit}`
    : entrance
      ? sql`o.building = ${building} and o.storey = ${storey ?? null}::uuid and (o.unit is null
          or exists (select from estate.unit u where u.id = o.unit and u.kind = 'common' and coalesce(u.entrance, ${entrance}) = ${entrance}))`
      : sql`o.building = ${building} and o.storey = ${storey ?? null}::uuid`

const roomsAt = (db: Db, spot: Spot): Promise<PlacePlan['rooms']> =>
  db.rows(sql`
    select o.id, o.unit, o.kind, o.name, o.number, o.surface, o.computed from estate.room o
    where ${within(spot)} and o.gone_on is null order by o.unit nulls first, o.number, o.name, o.id`)

type Bare = Omit<PlannedAsset, 'open' | 'last' | 'repairs' | 'said'>
const assetsAt = (db: Db, spot: Spot): Promise<Bare[]> =>
  db.rows(sql`
    select o.id, o.kind, o.name, o.code, o.unit, o.room, o.at, o.maker, o.model, o.serial, o.installed_on as "installedOn",
      o.warranty_until as "warrantyUntil"
    from estate.asset o where ${within(spot)} and o.gone_on is null order by o.kind, o.name, o.id`)

const drawnAt = (
  db: Db,
  { building, unit, entrance, storey, of }: Spot,
): Promise<PlacePlan['plan'] | undefined> =>
  db.row(sql`
    select p.sha256, p.origin, p.at from estate.plan p
    where p.building = ${building} and p.of = ${of}
      and ${unit ? sql`p.unit = ${unit}` : sql`p.storey = ${storey ?? null}::uuid`}
      and (${entrance ?? null}::uuid is null or p.unit is null
        or exists (select from estate.unit u where u.id = p.unit and u.entrance = ${entrance ?? null}))
    order by p.unit nulls last limit 1`)

type Work = { asset: string; at: string; nature: string; request: string; open: boolean }
const worksOf = (db: Db, assets: readonly string[]): Promise<Work[]> =>
  db.rows(sql`
    select r.asset, r.filed_at as at, r.nature, r.id as request, r.closed_at is null as open
    from requests.request r where r.asset = any (${assets}::uuid[]) order by r.filed_at desc, r.id`)

type Said = PlannedAsset['said'][string] & { object: string; field: string }
const saidOf = (db: Db, objects: readonly string[]): Promise<Said[]> =>
  db.rows(sql`
    select distinct on (object, field) object, field, source, at, state from estate.said
    where object = any (${objects}::uuid[]) and state in ('stands', 'proposed') order by object, field, id desc`)
