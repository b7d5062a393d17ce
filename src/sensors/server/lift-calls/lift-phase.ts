import { sql } from '../../../kernel/server/sql.ts'

/** How far the breakdown of a lift is: of `m`, a row of `requests.matter`. Once it is said to be repaired it runs, and those who asked hear it. */
export const liftPhase = sql`case when coalesce(m.resolved_at, m.closed_at) is null then 'stopped' else 'runs' end`
