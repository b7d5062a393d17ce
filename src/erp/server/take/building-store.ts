import { groupRows } from '../../../kernel/core/group-rows.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Taking } from './taking.ts'
import { counterpartsOf } from './counterpart-store.ts'
import type { HeldEntrance } from '../../core/place/plan-entrance.ts'

/** A building with all that an extract of it must say. */
export type ToldBuilding = {
  id: string
  agency: string
  scheme: { id: string; name: string }
  told: { name: string; address: string } & Record<string, unknown>
}

/** Buildings by their id. */
export const buildingsById = async (db: Db, ids: readonly string[]): Promise<Map<string, ToldBuilding>> => {
  const rows = await db.rows<ToldBuilding>(sql`
    select b.id, b.agency, jsonb_build_object('id', s.id, 'name', s.name) as scheme,
      jsonb_build_object('name', b.name, 'kind', b.kind, 'address', b.address, 'postcode', b.postcode, 'commune', b.commune,
        'insee', b.insee, 'built', b.built) as told
    from estate.site b join estate.residence s on s.id = b.scheme where b.id = any (${[...new Set(ids)]}::uuid[])`)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Entrances of these buildings, and those of these ids wherever they stand, by building. */
export const heldEntrances = async (
  db: Db,
  buildings: readonly string[],
  ids: readonly string[],
): Promise<Map<string, HeldEntrance[]>> =>
  groupRows(
    await db.rows<HeldEntrance>(sql`
      select e.id, e.building, e.name, e.address from estate.staircase e
      where e.building = any (${[...new Set(buildings)]}::uuid[]) or e.id = any (${[...ids]}::uuid[]) order by e.name, e.id`),
    ({ building }) => building,
  )

/** Entrances that the source told, by their numbers there. */
export const toldEntrances = async (
  { kernel, source }: Taking,
  numbers: readonly string[],
): Promise<Map<string, HeldEntrance>> => {
  const told = numbers.filter((number) => number !== '')
  if (told.length === 0) return new Map()
  const db = kernel.database.owner
  const links = await counterpartsOf(db, source, 'entrance', told)
  const held = [...(await heldEntrances(db, [], [...links.values()])).values()].flat()
  const byId = new Map(held.map((entrance) => [entrance.id, entrance]))
  return new Map(
    [...links].flatMap(([number, id]) => {
      const entrance = byId.get(id)
      return entrance ? [[number, entrance]] : []
    }),
  )
}
