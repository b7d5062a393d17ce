import { type Db, sql } from '../../kernel/server/sql.ts'
import type { WayRefusal } from '../core/way-shape.ts'

/** What came of looking: how many extracts lay there, or why nobody could look. */
export type Look = { at: string; found: number; why: WayRefusal | null }

/** Under which name a look at an outlet is kept: no source has a space in its own. */
export const lookOfOutlet = (outlet: string): string => `back ${outlet}`

/** `since`: when the way was first found shut, and was not gone since. */
export const saveLook = (db: Db, source: string, { at, found, why }: Look): Promise<number> =>
  db.run(sql`
    insert into erp.look as l (source, at, found, why, since)
    values (${source}, ${at}, ${found}, ${why}, case when ${why}::text is null then null else ${at}::timestamptz end)
    on conflict (source) do update set at = excluded.at, found = excluded.found, why = excluded.why,
      since = case when excluded.why is null then null else coalesce(l.since, excluded.since) end`)

/** The outlets by which nothing passes, under the name of their look: why, and since when (ISO). */
export const shutOutlets = async (db: Db): Promise<Map<string, { why: WayRefusal; since: string }>> => {
  const rows = await db.rows<{ source: string; why: WayRefusal; since: string }>(sql`
    select l.source, l.why, app.iso(coalesce(l.since, l.at)) as since from erp.look l
    where l.why is not null and starts_with(l.source, ${lookOfOutlet('')})`)
  return new Map(rows.map(({ source, ...look }) => [source, look]))
}

/** Where asking of a source ended. */
export const readMark = async (db: Db, source: string): Promise<string | null> =>
  (await db.row<{ mark: string | null }>(sql`select l.mark from erp.look l where l.source = ${source}`))
    ?.mark ?? null

export const saveMark = (db: Db, source: string, mark: string | null, at: string): Promise<number> =>
  db.run(sql`
    insert into erp.look (source, at, found, mark) values (${source}, ${at}, 0, ${mark})
    on conflict (source) do update set mark = excluded.mark`)

/** When each source was last looked for, and whether it answered then. */
export const looksBefore = async (db: Db): Promise<Map<string, { at: string; why: string | null }>> => {
  const rows = await db.rows<{ source: string; at: string; why: string | null }>(
    sql`select l.source, l.at, l.why from erp.look l`,
  )
  return new Map(rows.map(({ source, ...look }) => [source, look]))
}
