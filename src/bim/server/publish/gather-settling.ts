import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Settling } from '../../core/publish/settle/settle-changes.ts'
import { agencyOf, isLast } from './gather-delivery.ts'
import { isLeftOut } from './query.changes.ts'
import { stateShown } from './query.revision.ts'

/** The changes of a revision and what they may stand on. */
export const settlingOf = async (db: Db, building: string, revision: string): Promise<Settling> => {
  const here = await db.rows<{ id: string }>(sql`
    select id from estate.level where building = ${building} union all select id from estate.space where building = ${building}`)
  return {
    agency: await agencyOf(db, building),
    revision: await db.row<NonNullable<Settling['revision']>>(sql`
      select ${stateShown} as state, r.at, ${isLast} as last,
        coalesce((r.report->>'unlike')::boolean, false) as unlike from bim.revision r where r.id = ${revision} and r.building = ${building}`),
    changes: await db.rows<Settling['changes'][number]>(sql`
      select c.id, c.kind, c.family, c.object, c.safe, c.state = 'open' as open, ${isLeftOut} as refused,
        case when c.state = 'open' then c.says end as says
      from bim.change c where c.revision = ${revision} and c.building = ${building} order by c.id`),
    here: new Set(here.map(({ id }) => id)),
  }
}
