import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { DrawnBefore, ObjectFamily, Putting, Taking } from '../../core/inventory/put-back-delivery.ts'
import type { InventoryCommands } from '../../core/inventory/inventory-commands.ts'
import type { Changes, HeldObjects, Row } from '../../core/inventory/take-batch.ts'
import { worksIn } from '../work-history.ts'
import { assetsBy, openingsBy, roomsBy, storeysBy } from './held-objects.ts'
import type { BuildingPlace } from './inventory-store.ts'

const families: readonly ObjectFamily[] = ['storey', 'room', 'opening', 'asset']

/** What stood before a delivery changes it: to be kept before anything is written. */
export const saveTaking = async (
  db: Db,
  { building, agency }: BuildingPlace,
  held: HeldObjects,
  changes: Changes,
  { id, delivery, at }: { id: string; delivery: string; at: string },
): Promise<void> => {
  const before = new Map(families.flatMap((family) => held[family].map((row) => [row.id, row] as const)))
  const changed = families.flatMap((family) =>
    changes.changed[family].map((after) => ({ family, before: before.get(after.id), after })),
  )
  const added = families.flatMap((family) => changes.added[family].map((row) => row.id))
  const lines = await db.rows(
    sql`select id, state from estate.statement where id = any (${changes.past}::bigint[])`,
  )
  await db.run(sql`
    insert into estate.taking (id, building, agency, delivery, at, added, changed, lines, plans)
    values (${id}, ${building}, ${agency}, ${delivery}, ${at}, ${added}::uuid[], ${json(changed)}, ${json(lines)},
      ${json(await drawnBefore(db, building, changes.plans))})`)
}

const drawnBefore = async (
  db: Db,
  building: string,
  plans: InventoryCommands['inventory.take']['plans'],
): Promise<Taking['plans']> => {
  if (!plans.length) return []
  const held = await db.rows<DrawnBefore>(sql`
    select of, unit, storey, sha256, bytes, origin, at, picture from estate.plan where building = ${building}`)
  return plans.map(({ of, unit = null, storey = null, sha256: after }) => ({
    of,
    unit,
    storey,
    after,
    before:
      held.find(
        (plan) => plan.of === of && plan.unit === unit && (of === 'dwelling' || plan.storey === storey),
      ) ?? null,
  }))
}

/** A delivery that may be put back, what it touched as it is now, and what was said since. */
export const puttingOf = async (
  db: Db,
  offers: SomeOffers,
  building: string,
  delivery: string,
): Promise<Putting> => {
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  const takings = await db.rows<Taking>(sql`
    select id, added, changed, lines, plans from estate.taking
    where delivery = ${delivery} and building = ${building} and back_at is null order by at desc, id desc`)
  const ids = takings.flatMap(({ added, changed }) => [...added, ...changed.map(({ after }) => after.id)])
  const these = sql`id = any (${ids}::uuid[])`
  const asset = await assetsBy(db, these)
  return {
    agency: about?.agency,
    takings,
    now: {
      storey: await storeysBy(db, these),
      room: await roomsBy(db, these),
      opening: await openingsBy(db, these),
      asset,
    },
    plans: await db.rows(sql`select of, unit, storey, sha256 from estate.plan where building = ${building}`),
    lines: await db.rows<Putting['lines'][number]>(sql`
      select id, object, family, field, value, state, coalesce(command = any (${takings.map((t) => t.id)}::uuid[]), false) as mine,
        source in ('field', 'office') as "byPerson", settled_at is not null as settled
      from estate.statement where object = any (${ids}::uuid[]) order by id`),
    named: await namedIn(db, offers, asset),
    used: await usedIn(db, ids),
  }
}

const namedIn = async (db: Db, offers: SomeOffers, assets: readonly Row[]): Promise<Set<string>> => {
  const ids = assets.map(({ id }) => id)
  const rows = await db.rows<{ asset: string }>(
    sql`select r.asset from (${worksIn(offers)}) r where r.asset = any (${ids}::uuid[])
      union select joined_into from estate.asset where joined_into = any (${ids}::uuid[])`,
  )
  return new Set(rows.map(({ asset }) => asset))
}

/** Rooms in which a person said that a thing stands which was here before. */
const usedIn = async (db: Db, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await db.rows<{ room: string }>(sql`
    select distinct a.room from estate.asset a join estate.statement s on s.object = a.id and s.field = 'room'
    where a.room = any (${ids}::uuid[]) and a.gone_on is null and s.source in ('field', 'office') and s.state in ('stands', 'proposed')`)
  return new Set(rows.map(({ room }) => room))
}

/** The drawings as they were; where there was none, none. */
export const savePlansBack = async (
  db: Db,
  { building, agency }: BuildingPlace,
  { back, gone }: { back: readonly DrawnBefore[]; gone: readonly object[] },
): Promise<void> => {
  if (gone.length)
    await db.run(sql`
      delete from estate.plan p using jsonb_to_recordset(${json(gone)}) as g (of text, unit uuid, storey uuid)
      where p.building = ${building} and p.agency = ${agency} and p.of = g.of and p.unit is not distinct from g.unit
        and p.storey is not distinct from g.storey`)
  if (back.length)
    await db.run(sql`
      update estate.plan p set sha256 = b.sha256, bytes = b.bytes, origin = b.origin, at = b.at, picture = b.picture, storey = b.storey
      from jsonb_to_recordset(${json(back)}) as b (of text, unit uuid, storey uuid, sha256 text, bytes integer, origin text,
        at timestamptz, picture text)
      where p.building = ${building} and p.of = b.of and p.unit is not distinct from b.unit
        and (b.of = 'dwelling' or p.storey is not distinct from b.storey)`)
}

/** From now on the delivery is out of the estate. */
export const endTakings = async (db: Db, takings: readonly Taking[], at: string): Promise<void> => {
  await db.run(
    sql`update estate.taking set back_at = ${at} where id = any (${takings.map(({ id }) => id)}::uuid[])`,
  )
}
