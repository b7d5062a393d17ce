import type { Database } from '../../kernel/server/database.ts'
import { sql } from '../../kernel/server/sql.ts'
import { silentAfter, whenHeard } from './device-parts.ts'

/** Devices that are held at once: what they say waits meanwhile. Those of which something is being written have their turn the next time. */
const atOnce = 1000

/**
 * Keeps from when on each device is silent, unless it speaks: before then nobody has to look at it. Those alone whose instant comes within
 * ten minutes, or is not known: it is done each five. `now`: an instant (ISO). Told how many were written.
 */
export const foreseeSilence = async (database: Database, now: string): Promise<number> => {
  const due = await database.owner.rows<{ id: string }>(sql`
    select d.id from sensors.device d
    where d.until is null and (d.silent_from is null or d.silent_from < ${now}::timestamptz + interval '10 minutes') order by d.id`)
  let written = 0
  for (let i = 0; i < due.length; i += atOnce) {
    const ids = due.slice(i, i + atOnce).map(({ id }) => id)
    written += await database.transact((db) =>
      db.run(sql`
        with held as (
          select d.id, d.since, d.period from sensors.device d where d.id = any (${ids}::uuid[]) order by d.id for no key update skip locked),
        told as (select d.id, ${silentAfter} as silent_from from held d, ${whenHeard})
        update sensors.device d set silent_from = t.silent_from from told t
        where d.id = t.id and d.silent_from is distinct from t.silent_from`),
    )
  }
  return written
}
