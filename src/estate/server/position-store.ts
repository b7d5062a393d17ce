import type { Actor } from '../../kernel/core/access.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/estate-commands.ts'
import type { KnownPosition, PositionState } from '../core/position/decide-position.ts'

/** A building with the position that stands, and the one that would stand without it. */
export const positionState = async (db: Db, building: string): Promise<PositionState> => {
  const rows = await db.rows<KnownPosition & { stands: boolean }>(sql`
    select id, lat, lon, source, ended_at is null as stands from estate.position
    where building = ${building} and not is_taken_back order by at desc, id desc limit 2`)
  return {
    building: await db.row(sql`select agency, insee from estate.building where id = ${building}`),
    stands: rows.find(({ stands }) => stands),
    before: rows.find(({ stands }) => !stands),
  }
}

/** Keeps a position, which ends the one before. */
export const savePosition = async (
  db: Db,
  { id, building, agency }: { id: string; building: string; agency: string },
  { lat, lon, from }: Commands['estate.locate'],
  actor: Actor,
  at: string,
): Promise<void> => {
  await db.run(
    sql`update estate.position set ended_at = ${at} where building = ${building} and ended_at is null`,
  )
  await db.run(sql`
    insert into estate.position (id, building, agency, lat, lon, source, origin, by_person, at)
    values (${id}, ${building}, ${agency}, ${lat}, ${lon}, ${from?.source ?? 'hand'}, ${from?.ref ?? ''},
      ${from ? null : actor.id}, ${at})`)
}

/** Takes a position back; the one before it stands again. */
export const restorePosition = async (
  db: Db,
  position: string,
  before: string | null,
  at: string,
): Promise<void> => {
  await db.run(sql`update estate.position set ended_at = ${at}, is_taken_back = true where id = ${position}`)
  if (before) await db.run(sql`update estate.position set ended_at = null where id = ${before}`)
}
