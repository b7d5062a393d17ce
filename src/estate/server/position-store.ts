import type { Actor } from '../../kernel/core/access.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/estate-commands.ts'
import type { KnownPosition, PositionState } from '../core/position/decide-position.ts'

/** A building with the position that stands, and the one that would stand without it. */
export const positionState = async (db: Db, building: string): Promise<PositionState> => {
  const stands = await db.row<KnownPosition & { replaces: string | null }>(sql`
    select id, lat, lon, source, replaces from estate.position where building = ${building} and ended_at is null`)
  return {
    building: await db.row(sql`select agency, insee from estate.building where id = ${building}`),
    stands,
    before: stands?.replaces
      ? await db.row(sql`select id, lat, lon, source from estate.position where id = ${stands.replaces}`)
      : undefined,
  }
}

/** Keeps a position, which ends the one before. */
export const savePosition = async (
  db: Db,
  {
    id,
    building,
    agency,
    replaces,
  }: { id: string; building: string; agency: string; replaces: string | null },
  { lat, lon, from }: Commands['estate.locate'],
  actor: Actor,
  at: string,
): Promise<void> => {
  await db.run(
    sql`update estate.position set ended_at = ${at} where building = ${building} and ended_at is null`,
  )
  await db.run(sql`
    insert into estate.position (id, building, agency, lat, lon, source, origin, by_person, at, replaces)
    values (${id}, ${building}, ${agency}, ${lat}, ${lon}, ${from?.source ?? 'hand'}, ${from?.ref ?? ''},
      ${from ? null : actor.id}, ${at}, ${replaces})`)
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
