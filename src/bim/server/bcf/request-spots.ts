import { groupRows } from '../../../kernel/core/group-rows.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { cameraOn } from '../../../ifc/core/bcf/topic-camera.ts'
import type { Mark } from '../../core/bcf/mark-plan.ts'
import type { Topic, Viewpoint } from '../../../ifc/core/bcf/topic.ts'
import { type ObjectLink, linksOf } from '../object-links.ts'

/** The thing that broke, or the rooms of the dwelling; what shows it, here and in the model. */
export type RequestSpot = {
  thing: { kind: string; name: string; make: string } | null
  /** all but the guid, which is the caller's */
  looks: Omit<Viewpoint, 'guid'> | null
  plan: { sha256: string; marks: Mark[] } | null
  model: Topic['model']
}

type SpotQuestion = { id: string; asset: string | null; unit: string | null; dwelling: boolean }
type Thing = {
  id: string
  kind: string
  name: string
  make: string
  at: number[] | null
  storey: string | null
  z: number | null
}
type Room = { id: string; unit: string; outline: [number, number][] | null; z: number | null }
type Plan = { of: string; unit: string | null; storey: string | null; sha256: string }

/** More rooms than any dwelling has. */
const mostRooms = 60

/** Where requests look, by their ids; behind the reader's wall, in as many statements for a hundred as for one. */
export const spotsOf = async (db: Db, ids: readonly string[]): Promise<Map<string, RequestSpot>> => {
  const asked = await db.rows<SpotQuestion>(
    sql`
      select r.id, r.asset, r.unit, coalesce(u.kind = 'dwelling', false) as dwelling
      from requests.matter r left join estate.place u on u.id = r.unit where r.id = any (${ids}::uuid[])`,
  )
  const units = [...new Set(asked.flatMap(({ unit }) => unit ?? []))]
  const things = new Map(
    (
      await thingsOf(
        db,
        asked.flatMap(({ asset }) => asset ?? []),
      )
    ).map((thing) => [thing.id, thing]),
  )
  const rooms = groupRows(await roomsOf(db, units), ({ unit }) => unit)
  const storeys = [...things.values()].flatMap(({ storey }) => storey ?? [])
  const plans = await plansOf(db, units, storeys)
  const objects = [...things.keys(), ...[...rooms.values()].flat().map(({ id }) => id)]
  const links = new Map((await linksOf(db, objects)).map((link) => [link.object, link]))
  return new Map(
    asked.map(({ id, asset, unit, dwelling }) => {
      const thing = asset ? things.get(asset) : undefined
      const around = (unit && rooms.get(unit)) || []
      return [
        id,
        spotOf(thing, around.slice(0, mostRooms), planAt(plans, dwelling ? unit : null, thing), links),
      ]
    }),
  )
}

const spotOf = (
  thing: Thing | undefined,
  rooms: readonly Room[],
  plan: Plan | undefined,
  links: ReadonlyMap<string, ObjectLink>,
): RequestSpot => {
  const found = (thing ? [thing] : rooms).flatMap(({ id }) => links.get(id) ?? [])
  const camera = found[0]?.frame ? cameraAt(thing, rooms, found[0].frame) : null
  return {
    thing: thing ? { kind: thing.kind, name: thing.name, make: thing.make } : null,
    looks:
      found.length || plan
        ? {
            selection: found.map(({ globalId }) => globalId).filter(isIfc),
            camera,
            picture: plan !== undefined,
          }
        : null,
    plan: plan ? { sha256: plan.sha256, marks: thing ? [{ id: thing.id, at: flat(thing.at) }] : [] } : null,
    model: found[0] ? { file: found[0].file, at: found[0].at } : null,
  }
}

/** Some files have others: a tool would refuse the whole viewpoint. */
const isIfc = (globalId: string): boolean => /^[0-9A-Za-z_$]{22}$/.test(globalId)

const flat = (at: readonly number[] | null): [number, number] | null => (at ? [at[0]!, at[1]!] : null)

const cameraAt = (
  thing: Thing | undefined,
  rooms: readonly Room[],
  frame: NonNullable<ObjectLink['frame']>,
): Viewpoint['camera'] => {
  const ground = frame.z ?? 0
  if (thing)
    return thing.at
      ? cameraOn({ points: [flat(thing.at)!], z: ground + (thing.at[2] ?? thing.z ?? 0) }, frame)
      : null
  const floor = Math.min(...rooms.flatMap(({ z }) => z ?? []))
  const points = rooms.flatMap(({ outline }) => outline ?? [])
  return cameraOn({ points, z: ground + (Number.isFinite(floor) ? floor : 0) }, frame)
}

/** Of a dwelling its own plan alone: neighbours are on that of the storey. */
const planAt = (
  plans: readonly Plan[],
  dwelling: string | null,
  thing: Thing | undefined,
): Plan | undefined =>
  dwelling
    ? plans.find(({ of, unit }) => of === 'dwelling' && unit === dwelling)
    : ['landing', 'storey']
        .map((wanted) => plans.find(({ of, storey }) => of === wanted && storey === (thing?.storey ?? '')))
        .find((plan) => plan !== undefined)

const thingsOf = (db: Db, ids: readonly string[]): Promise<Thing[]> =>
  db.rows(sql`
    select a.id, a.kind, a.name, btrim(a.maker || ' ' || a.model) as make, a.at, a.storey, s.z
    from estate.equipment a left join estate.level s on s.id = a.storey where a.id = any (${ids}::uuid[])`)

const roomsOf = (db: Db, units: readonly string[]): Promise<Room[]> =>
  db.rows(sql`
    select o.id, o.unit, o.outline, s.z
    from estate.space o left join estate.level s on s.id = o.storey
    where o.unit = any (${units}::uuid[]) and o.gone_on is null order by o.number, o.name, o.id`)

const plansOf = (db: Db, units: readonly string[], storeys: readonly string[]): Promise<Plan[]> =>
  db.rows(sql`
    select p.of, p.unit, p.storey, p.sha256 from estate.drawing p
    where (p.of = 'dwelling' and p.unit = any (${units}::uuid[]))
      or (p.of <> 'dwelling' and p.storey = any (${storeys}::uuid[]))`)
