import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import type { Context } from '../../../kernel/core/command.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Seeing } from '../../core/inventory/observe-asset.ts'
import type { SeeingRoom } from '../../core/inventory/observe-room.ts'
import type { SaidCommands } from '../../core/inventory/statement-commands.ts'
import { isThere, type Stands } from '../../core/inventory/order-place.ts'
import { assetsBy, linesOf, roomsBy } from './held-objects.ts'
import { mayUsePhoto } from './may-use-photo.ts'
import { ordersBy } from './orders-there.ts'
import { isUsed } from './id-in-use.ts'

/** What must be known before somebody's word on an asset is taken. */
export const seeing = async (
  db: Db,
  building: string,
  { asset, isNew, unit, storey, fields, photo }: SaidCommands['asset.correct'],
  { actor, now }: Context,
  offers: SomeOffers,
): Promise<Seeing> => {
  // What a phone still says of one that was joined with another is said of that one.
  const [held] = await assetsBy(
    db,
    sql`id = coalesce((select e.joined_into from estate.asset e where e.id = ${asset}), ${asset})`,
  )
  const room = fields.room
    ? await db.row<NonNullable<Seeing['room']>>(sql`
        select unit, storey from estate.room where id = ${fields.room} and building = ${building} and gone_on is null`)
    : undefined
  const about = await db.row<{ agency: string; unitHere: boolean; storeyHere: boolean }>(sql`
    select agency, exists (select from estate.unit u where u.id = ${unit ?? null} and u.building = b.id) as "unitHere",
      exists (select from estate.storey s where s.id = ${storey ?? null} and s.building = b.id) as "storeyHere"
    from estate.building b where b.id = ${building}`)
  const told = { unit: room?.unit ?? unit ?? null, storey: room?.storey ?? storey ?? null }
  const places = actor.firm
    ? [await standing(db, held ?? told, held?.id), ...(held && room ? [await standing(db, room)] : [])]
    : []
  return {
    place: {
      agency: about?.agency,
      building,
      firms: await firmsAt(db, offers, actor, building, places, now),
      matter: actor.matter,
    },
    held,
    isUsed: isNew === true && (await isUsed(db, [asset], 'asset')),
    unitHere: about?.unitHere ?? false,
    storeyHere: about?.storeyHere ?? false,
    room,
    photoHers: await mayUsePhoto(db, offers, photo, building, actor),
    lines: held ? await linesOf(db, [held.id]) : [],
  }
}

/** What must be known before somebody's word on a room is taken. */
export const seeingRoom = async (
  db: Db,
  building: string,
  { room, photo }: SaidCommands['room.correct'],
  { actor, now }: Context,
  offers: SomeOffers,
): Promise<SeeingRoom> => {
  const [held] = await roomsBy(db, sql`id = ${room}`)
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  return {
    place: {
      agency: about?.agency,
      building,
      firms: held ? await firmsAt(db, offers, actor, building, [await standing(db, held)], now) : [],
      matter: actor.matter,
    },
    held,
    photoHers: await mayUsePhoto(db, offers, photo, building, actor),
    lines: held ? await linesOf(db, [room]) : [],
  }
}

type AssetPlace = { unit: string | null; storey: string | null }

// The actor's firm, when an order takes it to each of these places: never on into another unit. With a link, the order that it opens.
const firmsAt = async (
  db: Db,
  offers: SomeOffers,
  { firm, matter }: Actor,
  building: string,
  places: readonly Stands[],
  now: string,
): Promise<string[]> => {
  if (!firm) return []
  const mine = sql`o.building = ${building} and o.firm = ${firm} and (${matter ?? null}::uuid is null or o.request = ${matter ?? null})`
  const orders = await ordersBy(db, offers, mine, dayOf(now))
  return orders.some((order) => order.runs && places.every((each) => isThere(order, each))) ? [firm] : []
}

const standing = async (db: Db, { unit, storey }: AssetPlace, id?: string): Promise<Stands> => {
  const of = await db.row<{ isCommon: boolean; entrance: string | null }>(
    sql`select kind = 'common' as "isCommon", entrance from estate.unit where id = ${unit}`,
  )
  return {
    unit,
    storey,
    isCommon: of?.isCommon ?? false,
    entrance: of?.entrance ?? null,
    ...(id ? { id } : {}),
  }
}
