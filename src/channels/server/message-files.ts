import { type Db, sql } from '../../kernel/server/sql.ts'

/** Files that a message brought (`f`, of kernel.file), as long as its words stand. */
export const heldInMessages = sql`exists (select 1 from channels.message m where m.erased_at is null
  and (f.sha256 = any (m.photos || m.sounds) or m.papers @> jsonb_build_array(jsonb_build_object('sha256', f.sha256))))`

/** Whether the reader may see a file: behind her wall, one of a message that waits. What was placed is the thread's. */
export const seesFile = async (db: Db, sha256: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from channels.message m where m.state in ('intake', 'held', 'failed')
      and (${sha256} = any (m.photos || m.sounds) or m.papers @> jsonb_build_array(jsonb_build_object('sha256', ${sha256}::text)))`)) !==
  undefined
