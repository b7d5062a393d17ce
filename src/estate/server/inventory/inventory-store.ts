import { dayOf } from '../../../kernel/core/dates.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import { doorCode } from '../../core/door-codes.ts'
import type { NewLine } from '../../core/inventory/statement-lines.ts'
import type { Changes, Row } from '../../core/inventory/take-batch.ts'
import type { BatchRows } from '../../core/inventory/inventory-commands.ts'

export type BuildingPlace = { building: string; agency: string }

/** Writes rows of the inventory, new or changed, one statement a table. */
export const saveRows = async (
  db: Db,
  where: BuildingPlace,
  { added, changed }: Pick<Changes, 'added' | 'changed'>,
  on: string,
): Promise<void> => {
  await saveStoreys(db, where, [...added.storey, ...changed.storey])
  await saveRooms(db, where, [...added.room, ...changed.room])
  await saveOpenings(db, where, [...added.opening, ...changed.opening])
  await saveAssets(db, where, { added: added.asset, changed: changed.asset }, on)
}

/** Assets that are new (since `on`, an instant or a day), and those that change. */
export const saveAssets = async (
  db: Db,
  where: BuildingPlace,
  { added, changed }: { added: readonly Row[]; changed: readonly Row[] },
  on: string,
): Promise<void> => {
  await addAssets(db, where, added, dayOf(on))
  await changeAssets(db, changed)
}

/** What stood in rooms that are gone stands in the dwelling still, in no room that anybody knows. */
export const leaveRooms = async (db: Db, rooms: readonly string[]): Promise<void> => {
  if (rooms.length) await db.run(sql`update estate.asset set room = null where room = any (${rooms}::uuid[])`)
}

const saveStoreys = async (
  db: Db,
  { building, agency }: BuildingPlace,
  rows: readonly Row[],
): Promise<void> => {
  if (!rows.length) return
  await db.run(sql`
    insert into estate.storey (id, building, agency, name, storey, z, gone_on)
    select id, ${building}, ${agency}, name, storey, z, "goneOn"
    from jsonb_to_recordset(${json(rows)}) as s (id uuid, name text, storey integer, z numeric, "goneOn" date)
    on conflict (id) do update set name = excluded.name, storey = excluded.storey, z = excluded.z, gone_on = excluded.gone_on`)
}

/** Rooms, new or as they now are. */
export const saveRooms = async (
  db: Db,
  { building, agency }: BuildingPlace,
  rows: readonly Row[],
): Promise<void> => {
  if (!rows.length) return
  await db.run(sql`
    insert into estate.room (id, building, agency, storey, unit, kind, name, number, surface, computed, outline, gone_on)
    select id, ${building}, ${agency}, storey, unit, kind, name, number, surface, computed, outline, "goneOn"
    from jsonb_to_recordset(${json(rows)}) as r (id uuid, storey uuid, unit uuid, kind text, name text, number text,
      surface numeric, computed numeric, outline jsonb, "goneOn" date)
    on conflict (id) do update set storey = excluded.storey, unit = excluded.unit, kind = excluded.kind, name = excluded.name,
      number = excluded.number, surface = excluded.surface, computed = excluded.computed, outline = excluded.outline,
      gone_on = excluded.gone_on`)
}

const saveOpenings = async (
  db: Db,
  { building, agency }: BuildingPlace,
  rows: readonly Row[],
): Promise<void> => {
  if (!rows.length) return
  await db.run(sql`
    insert into estate.opening (id, building, agency, storey, kind, name, rooms, at, gone_on)
    select id, ${building}, ${agency}, storey, kind, name, rooms, at, "goneOn"
    from jsonb_to_recordset(${json(rows)}) as o (id uuid, storey uuid, kind text, name text, rooms uuid[], at jsonb, "goneOn" date)
    on conflict (id) do update set storey = excluded.storey, kind = excluded.kind, name = excluded.name, rooms = excluded.rooms,
      at = excluded.at, gone_on = excluded.gone_on`)
}

const maxDraws = 30

/** New assets, each with a code of its own for its label: those whose code is another's draw again. */
const addAssets = async (
  db: Db,
  { building, agency }: BuildingPlace,
  assets: readonly Row[],
  on: string,
): Promise<void> => {
  let left = assets
  for (let draw = 0; left.length; draw++) {
    if (draw === maxDraws) throw new Error(`no free code for ${left.length} assets of ${building}`)
    const rows = left.map((a) => ({ ...a, code: doorCode(a.id, draw) }))
    const done = await db.rows<{ id: string }>(sql`
      insert into estate.asset (id, building, agency, code, storey, unit, room, kind, name, maker, model, serial, at, installed_on,
        warranty_until, meter_kind, delivery_point, gone_on, known_on)
      select a.id, ${building}, ${agency}, a.code, a.storey, coalesce(a.unit, r.unit), a.room, a.kind, a.name, a.maker, a.model,
        a.serial, a.at, a."installedOn", a."warrantyUntil", coalesce(a."meterKind", ''), coalesce(a."deliveryPoint", ''), a."goneOn", ${on}::date
      from jsonb_to_recordset(${json(rows)}) as a (id uuid, code text, storey uuid, unit uuid, room uuid, kind text, name text,
        maker text, model text, serial text, at jsonb, "installedOn" date, "warrantyUntil" date, "meterKind" text, "deliveryPoint" text,
        "goneOn" date)
      left join estate.room r on r.id = a.room
      where not estate.is_coded(a.code)
      on conflict do nothing returning id`)
    const placed = new Set(done.map((row) => row.id))
    left = left.filter((a) => !placed.has(a.id))
  }
}

/** Assets as they now are; one that was joined with another is that one, and stands no more. */
const changeAssets = async (db: Db, rows: readonly Row[]): Promise<void> => {
  if (!rows.length) return
  await db.run(sql`
    update estate.asset t set storey = a.storey, unit = a.unit, room = a.room, kind = a.kind, name = a.name, maker = a.maker,
      model = a.model, serial = a.serial, at = a.at, installed_on = a."installedOn", warranty_until = a."warrantyUntil",
      meter_kind = coalesce(a."meterKind", t.meter_kind), delivery_point = coalesce(a."deliveryPoint", t.delivery_point),
      gone_on = a."goneOn"
    from jsonb_to_recordset(${json(rows)}) as a (id uuid, storey uuid, unit uuid, room uuid, kind text, name text, maker text,
      model text, serial text, at jsonb, "installedOn" date, "warrantyUntil" date, "meterKind" text, "deliveryPoint" text, "goneOn" date)
    where t.id = a.id and t.joined_into is null`)
}

export type StatementSource = {
  source: string
  at: string
  person: string | null
  command: string
  photo?: string | undefined
  /** the inspection that it was signed in */
  inspection?: string | undefined
  /** the list or system that said it, and in which of its files */
  origin?: string | undefined
  batch?: string | undefined
}

/** Lines of what was said, in the journal of values. */
export const saveLines = async (
  db: Db,
  { building, agency }: BuildingPlace,
  lines: readonly NewLine[],
  by: StatementSource,
): Promise<void> => {
  if (!lines.length) return
  await db.run(sql`
    insert into estate.statement (building, agency, object, family, field, value, source, confidence, at, by_person, command, photo, inspection, origin, batch, state)
    select ${building}, ${agency}, object, family, field, coalesce(value, 'null'), ${by.source}, confidence, ${by.at}, ${by.person},
      ${by.command}, ${by.photo ?? null}, ${by.inspection ?? null}, ${by.origin ?? null}, ${by.batch ?? null}, state
    from jsonb_to_recordset(${json(lines)}) as l (object uuid, family text, field text, value jsonb, confidence real, state text)`)
}

/** Lines that change their state. `by`: who settled them, and when. */
export const moveLines = async (
  db: Db,
  moves: readonly { id: number; state: string; settles?: boolean }[],
  by?: { at: string; person: string },
): Promise<void> => {
  if (!moves.length) return
  await db.run(sql`
    update estate.statement s set state = m.state,
      settled_at = case when m.settles then ${by?.at ?? null}::timestamptz else s.settled_at end,
      settled_by = case when m.settles then ${by?.person ?? null}::uuid else s.settled_by end
    from jsonb_to_recordset(${json(moves)}) as m (id bigint, state text, settles boolean) where s.id = m.id`)
}

/** Lines that stand no more. */
export const endLines = async (db: Db, ids: readonly number[]): Promise<void> => {
  if (ids.length)
    await db.run(sql`update estate.statement set state = 'past' where id = any (${ids}::bigint[])`)
}

/** Plans, each in the place of the one before. */
export const savePlans = async (
  db: Db,
  { building, agency }: BuildingPlace,
  plans: readonly (BatchRows['plan'] & { picture?: string })[],
  { origin, at }: { origin: 'model' | 'list' | 'picture'; at: string },
): Promise<void> => {
  if (!plans.length) return
  const rows = plans.map((p) => ({ ...p, id: newId() }))
  await db.run(sql`
    insert into estate.plan (id, building, agency, of, unit, storey, sha256, bytes, origin, at, picture)
    select id, ${building}, ${agency}, of, unit, storey, sha256, bytes, ${origin}, ${at}::timestamptz, picture
    from jsonb_to_recordset(${json(rows)}) as p (id uuid, of text, unit uuid, storey uuid, sha256 text, bytes integer, picture text)
    on conflict (building, of, coalesce(unit, building), (case when of = 'dwelling' then building else coalesce(storey, building) end))
    do update set sha256 = excluded.sha256, bytes = excluded.bytes, origin = excluded.origin, at = excluded.at,
      storey = excluded.storey, picture = excluded.picture`)
}
