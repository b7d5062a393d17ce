import type { Actor } from '../../../kernel/core/access.ts'
import type { Context } from '../../../kernel/core/command.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { finishIdOf } from '../../core/finish-kinds.ts'
import type { InventoryCommands } from '../../core/inventory/inventory-commands.ts'
import type { Learning } from '../../core/inventory/learn-inspection.ts'
import type { SeeingAccess } from '../../core/inventory/observe-access.ts'
import type { SeeingFinish } from '../../core/inventory/observe-finish.ts'
import type { Renewal, Renewing } from '../../core/inventory/renew-finishes.ts'
import type { SaidCommands } from '../../core/inventory/statement-commands.ts'
import { renewalsIn } from '../work-history.ts'
import { accessesBy, finishesBy, rowsById } from './finish-store.ts'
import { assetsBy, linesOf } from './held-objects.ts'
import { isUsed } from './id-in-use.ts'
import { mayUsePhoto } from './may-use-photo.ts'
import { seeingRoom } from './observed-state.ts'
import { rooming } from './unit-state.ts'

// What stood there before the house derived ids keeps the one it has.
const finishIds = async (
  db: Db,
  told: readonly { room: string; surface: string }[],
): Promise<{ ids: string[]; held: Awaited<ReturnType<typeof finishesBy>> }> => {
  const held = await finishesBy(db, sql`room = any (${told.map(({ room }) => room)}::uuid[])`)
  const ids = told.map(
    ({ room, surface }) =>
      held.find((each) => each['room'] === room && each['surface'] === surface)?.id ??
      derivedId(...finishIdOf(room, surface)),
  )
  return { ids, held }
}

/** What must be known before somebody's word on a surface is taken. */
export const seeingFinish = async (
  db: Db,
  building: string,
  data: SaidCommands['finish.correct'],
  context: Context,
  offers: SomeOffers,
): Promise<SeeingFinish> => {
  const { ids, held } = await finishIds(db, [data])
  const id = ids[0]!
  const { photo } = data
  const room = await seeingRoom(db, building, { room: data.room, fields: {}, photo }, context, offers)
  return {
    room: { ...room, lines: await linesOf(db, [id]) },
    id,
    finish: held.find((each) => each.id === id),
  }
}

/** What must be known before somebody's word on keys is taken. */
export const seeingAccess = async (
  db: Db,
  building: string,
  { access, isNew, unit, photo }: SaidCommands['access.correct'],
  { actor }: { actor: Actor },
  offers: SomeOffers,
): Promise<SeeingAccess> => {
  const [held] = await accessesBy(db, sql`id = ${access}`)
  const about = await db.row<{ agency: string; unitHere: boolean }>(sql`
    select agency, exists (select from estate.unit u where u.id = ${unit ?? null} and u.building = b.id) as "unitHere"
    from estate.building b where b.id = ${building}`)
  return {
    place: { agency: about?.agency, building },
    held,
    isUsed: isNew === true && (await isUsed(db, [access], 'access')),
    unitHere: about?.unitHere ?? false,
    photoHers: await mayUsePhoto(db, offers, photo, building, actor),
    lines: held ? await linesOf(db, [access]) : [],
  }
}

/** What must be known before what was signed in a dwelling is learnt. */
export const learning = async (
  db: Db,
  building: string,
  data: InventoryCommands['estate.learn'],
  { actor }: Context,
  offers: SomeOffers,
): Promise<Learning> => {
  const { unit, rooms, finishes, accesses, meters, things } = data
  const keys = accesses.map(({ id }) => id)
  const fitted = [...meters, ...things].map(({ id }) => id)
  const { ids, held } = await finishIds(db, finishes)
  const heldKeys = await accessesBy(db, sql`id = any (${keys}::uuid[])`)
  const assets = await assetsBy(db, sql`id = any (${fitted}::uuid[])`)
  const others = [...heldKeys, ...assets].filter((each) => each.unit !== unit).map(({ id }) => id)
  const used: string[] = []
  for (const [family, some] of [
    ['access', keys],
    ['asset', fitted],
  ] as const)
    for (const id of some) if (await isUsed(db, [id], family)) used.push(id)
  return {
    rooming: await rooming(db, building, { unit, rooms }, actor, offers),
    finishes: rowsById(held),
    accesses: rowsById(heldKeys),
    assets: rowsById(assets),
    finishIds: ids,
    lines: await linesOf(db, [...ids, ...keys, ...fitted]),
    taken: new Set([...others, ...used]),
  }
}

/** What the works of an order renewed here, and the surfaces as they stand. */
export const renewing = async (
  db: Db,
  building: string,
  { order }: { order: string },
  offers: SomeOffers,
): Promise<Renewing> => {
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  const told = await db.rows<Omit<Renewal, 'id'>>(sql`
    select distinct on (r.id, n.surface) r.id as room, r.unit, n.surface, n.material, n."on"::text as "on"
    from (${renewalsIn(offers)}) n join estate.room r on r.id = n.room and r.building = ${building} and r.gone_on is null
    where n."order" = ${order} order by r.id, n.surface, n.material nulls last limit 60`)
  const { ids, held } = await finishIds(db, told)
  return {
    agency: about?.agency,
    renewals: told.map((each, i) => ({ ...each, id: ids[i]! })),
    finishes: rowsById(held),
    lines: await linesOf(db, ids),
  }
}
