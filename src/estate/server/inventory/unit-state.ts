import type { Actor } from '../../../kernel/core/access.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Rooming } from '../../core/inventory/decide-rooms.ts'
import { assetsBy, linesOf, roomsBy } from './held-objects.ts'
import { mayUsePhoto } from './may-use-photo.ts'
import { isUsed } from './id-in-use.ts'

type UnitQuestion = {
  unit: string
  picture?: string
  rooms: readonly { id: string }[]
  assets?: readonly { id: string }[]
}

/** What must be known before the rooms of a unit, or its plan, are told. */
export const rooming = async (
  db: Db,
  building: string,
  { unit, picture, rooms: said, assets: dropped }: UnitQuestion,
  actor: Actor,
  offers: SomeOffers,
): Promise<Rooming> => {
  const about = await db.row<Pick<Rooming, 'agency' | 'unitHere' | 'isMeasured' | 'picture'>>(sql`
    select b.agency, u.id is not null as "unitHere", coalesce(p.origin = 'model', false) as "isMeasured", p.picture
    from estate.building b left join estate.unit u on u.building = b.id and u.id = ${unit}
      left join estate.plan p on p.unit = u.id and p.of = 'dwelling'
    where b.id = ${building}`)
  const ids = (some: readonly { id: string }[] = []): string[] => some.map((each) => each.id)
  const rooms = await roomsBy(
    db,
    sql`id = any (${ids(said)}::uuid[]) or (unit = ${unit} and gone_on is null)`,
  )
  const assets = dropped
    ? await assetsBy(db, sql`id = any (${ids(dropped)}::uuid[]) or (unit = ${unit} and gone_on is null)`)
    : []
  return {
    ...(about ?? { agency: undefined, unitHere: false, isMeasured: false, picture: null }),
    isUsed: (await isUsed(db, ids(said), 'room')) || (await isUsed(db, ids(dropped), 'asset')),
    rooms,
    assets,
    lines: await linesOf(db, ids([...rooms, ...assets])),
    pictureHers: await mayUsePhoto(db, offers, picture, building, actor),
  }
}
