import { compressDrawing } from '../../../kernel/server/drawing-codec.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { sketchOnPicture } from '../../core/sketch/picture-sketch.ts'
import { sketch, type SketchAsset, type SketchRoom } from '../../core/sketch/sketch.ts'
import { savePlans, type BuildingPlace } from './inventory-store.ts'

type Room = SketchRoom & { outline: [number, number][] | null }
type PictureUnder = { picture: string | null; width: number | null; height: number | null }

/**
 * The plan of a unit that no model has measured: a sketch of its rooms, or what was dropped on a picture. It follows from the
 * rows alone: the file is drawn when somebody asks for it (`draws`), so that a copy of the database shows its plans too.
 */
const drawUnit = async (
  db: Db,
  unit: string,
  { picture, width, height }: PictureUnder,
): Promise<string | undefined> => {
  const rooms = await db.rows<Room>(sql`
    select id, kind, name, surface, outline from estate.room where unit = ${unit} and gone_on is null order by name, id`)
  const assets = await db.rows<SketchAsset>(sql`
    select id, kind, room, at from estate.asset where unit = ${unit} and gone_on is null order by kind, name, id`)
  if (!picture) return rooms.length ? sketch(rooms, assets) : undefined
  return sketchOnPicture({ sha256: picture, width: width ?? 1600, height: height ?? 1200 }, rooms, assets)
}

const underOf = async (db: Db, picture: string | null): Promise<PictureUnder> => ({
  picture,
  ...((picture &&
    (await db.row<{ width: number; height: number }>(
      sql`select width, height from kernel.file where sha256 = ${picture} and width is not null`,
    ))) || { width: null, height: null }),
})

/** Says anew what the plans of these units are, where none is measured; `picture`: under the plan of the one unit. */
export const redraw = async (
  db: Db,
  where: BuildingPlace,
  units: readonly (string | null | undefined)[],
  at: string,
  { picture, isFirst = false }: { picture?: string; isFirst?: boolean } = {},
): Promise<void> => {
  const named = [...new Set(units)].filter((unit) => typeof unit === 'string')
  const plans = await plansIn(db, named)
  for (const unit of named) {
    const held = plans.get(unit)
    if (held ? held.origin === 'model' : !isFirst) continue
    const under = await underOf(db, picture ?? held?.picture ?? null)
    const svg = await drawUnit(db, unit, under)
    if (svg === undefined) continue
    const { sha256, data } = await compressDrawing(svg)
    if (sha256 === held?.sha256) continue
    const plan = { of: 'dwelling' as const, unit, sha256, bytes: data.length }
    await savePlans(db, where, [under.picture ? { ...plan, picture: under.picture } : plan], {
      origin: under.picture ? 'picture' : 'list',
      at,
    })
  }
}

type Plan = { unit: string; origin: string; sha256: string; picture: string | null }

/** The plans of these units: a building of four hundred asks once. */
const plansIn = async (db: Db, units: readonly string[]): Promise<Map<string, Plan>> => {
  if (units.length === 0) return new Map()
  const rows = await db.rows<Plan>(sql`
    select unit, origin, sha256, picture from estate.plan where unit = any (${units}::uuid[]) and of = 'dwelling'`)
  return new Map(rows.map((plan) => [plan.unit, plan]))
}

/**
 * The drawing that bears this name, drawn again; none before its picture is there. Where it has another name by now (the picture
 * came after the words, or a newer version draws otherwise), the plan takes it.
 */
export const draws = async (db: Db, sha256: string): Promise<string | undefined> => {
  const plan = await db.row<{ id: string; unit: string; picture: string | null }>(sql`
    select id, unit, picture from estate.plan
    where sha256 = ${sha256} and of = 'dwelling' and origin in ('list', 'picture') limit 1`)
  if (!plan) return undefined
  const under = await underOf(db, plan.picture)
  if (plan.picture && under.width === null) return undefined
  const svg = await drawUnit(db, plan.unit, under)
  if (svg === undefined) return undefined
  const now = await compressDrawing(svg)
  if (now.sha256 !== sha256)
    await db.run(sql`
      update estate.plan set sha256 = ${now.sha256}, bytes = ${now.data.length} where id = ${plan.id} and sha256 = ${sha256}`)
  return svg
}

/** The unit in which a thing or a room now is. */
export const unitOf = async (db: Db, object: string): Promise<string | null> =>
  (
    await db.row<{ unit: string | null }>(sql`
      select unit from estate.asset where id = ${object} union all select unit from estate.room where id = ${object}`)
  )?.unit ?? null
