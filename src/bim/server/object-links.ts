import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { PlanFrame } from '../../ifc/core/plan/plan-frame.ts'

/** An object of ours in the delivered model that the plans show now. */
export type ObjectLink = {
  object: string
  globalId: string
  file: string
  at: string
  /** how the plan lies in the model's world; `z`: the world's height of the building's origin */
  frame: (PlanFrame & { z?: number }) | null
}

/** Where these objects are in the models of today, behind the reader's wall; those that no model holds are left out. */
export const linksOf = (db: Db, objects: readonly string[]): Promise<ObjectLink[]> =>
  objects.length ? db.rows(linkQuery(sql`l.object = any (${objects}::uuid[])`)) : Promise.resolve([])

/** The same for all that stands in a building. */
export const linksIn = (db: Db, building: string): Promise<ObjectLink[]> =>
  db.rows(linkQuery(sql`r.building = ${building}`))

const linkQuery = (which: RawBuilder<unknown>): RawBuilder<ObjectLink> => sql`
  select distinct on (l.object) l.object, l.global_id as "globalId", r.file_name as file, r.at, r.frame
  from bim.object_id l join bim.revision r on r.id = l.revision
  where r.state = 'taken' and ${which}
  order by l.object, r.at desc`
