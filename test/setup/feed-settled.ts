import type { Database } from '../../src/kernel/server/database.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { until } from './until.ts'

const behind = sql`select from kernel.fact where tx >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint limit 1`

/** Until the feed tells all that was done: who writes in another database of the same server holds this one’s back for a moment. */
export const feedSettled = ({ owner }: Pick<Database, 'owner'>): Promise<unknown> =>
  until(async () => (await owner.rows(behind)).length === 0)
