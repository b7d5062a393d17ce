import type { Actor } from '../../../kernel/core/access.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Seeing } from '../../core/inventory/see.ts'
import type { SeeingRoom } from '../../core/inventory/see.room.ts'
import type { SaidCommands } from '../../core/inventory/said.ts'
import { assetsBy, linesOf, roomsBy } from './held.ts'
import { isHers } from './hers.ts'
import { isUsed } from './used.ts'

/** What must be known before somebody's word on an asset is taken. */
export const seeing = async (
  db: Db,
  building: string,
  { asset, isNew, unit, storey, fields, photo }: SaidCommands['asset.correct'],
  actor: Actor,
): Promise<Seeing> => {
  const [held] = await assetsBy(db, sql`id = ${asset}`)
  const room = fields.room
    ? await db.row<NonNullable<Seeing['room']>>(sql`
        select unit, storey from estate.room where id = ${fields.room} and building = ${building} and gone_on is null`)
    : undefined
  const about = await db.row<{ agency: string; unitHere: boolean; storeyHere: boolean }>(sql`
    select agency, exists (select from estate.unit u where u.id = ${unit ?? null} and u.building = b.id) as "unitHere",
      exists (select from estate.storey s where s.id = ${storey ?? null} and s.building = b.id) as "storeyHere"
    from estate.building b where b.id = ${building}`)
  const standsIn = held ? held.unit : (room?.unit ?? unit ?? null)
  return {
    place: {
      agency: about?.agency,
      building,
      firms: actor.firm ? await firmsAt(db, actor, standsIn, room?.unit) : [],
      matter: actor.matter,
    },
    held,
    isUsed: isNew === true && (await isUsed(db, [asset], 'asset')),
    unitHere: about?.unitHere ?? false,
    storeyHere: about?.storeyHere ?? false,
    room,
    photoHers: await isHers(db, photo, building, actor),
    lines: held ? await linesOf(db, [asset]) : [],
  }
}

/** What must be known before somebody's word on a room is taken. */
export const seeingRoom = async (
  db: Db,
  building: string,
  { room, photo }: SaidCommands['room.correct'],
  actor: Actor,
): Promise<SeeingRoom> => {
  const [held] = await roomsBy(db, sql`id = ${room}`)
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  return {
    place: {
      agency: about?.agency,
      building,
      firms: actor.firm ? await firmsAt(db, actor, held?.unit ?? null, undefined) : [],
      matter: actor.matter,
    },
    held,
    photoHers: await isHers(db, photo, building, actor),
    lines: held ? await linesOf(db, [room]) : [],
  }
}

// Her firm, when it has an order in that unit: with a link, the order that the link opens; never on into another unit.
const firmsAt = async (
  db: Db,
  { firm, matter }: Actor,
  unit: string | null,
  room: string | null | undefined,
): Promise<string[]> => {
  if (room !== undefined && room !== unit) return []
  const found = await db.rows<{ firm: string }>(sql`
    select distinct o.firm from contractors.work_order o
    where o.unit = ${unit} and o.firm = ${firm} and (${matter ?? null}::uuid is null or o.request = ${matter ?? null})`)
  return found.map((order) => order.firm)
}
