import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { LayoutFile } from '../core/rpls/layout-shape.ts'
import { layoutOfYear, type RplsLayout } from '../core/rpls/layouts.ts'

/** The layout of a year, as whoever declares reads it: the one that was brought, else the house’s own. */
export const layoutIn = async (db: Db, year: number): Promise<RplsLayout | undefined> =>
  layoutOfYear(
    year,
    await db.rows<RplsLayout>(sql`
      select l.since, l.law, l.version::text as version, true as confirmed, l.positions, l.controls from statutory.layout l
      where l.since <= ${year} order by l.since desc, l.version desc limit 1`),
  )

/** A version of a year told again is that version anew: its mistakes are mended in it. */
export const saveLayout = (
  db: Db,
  { since, version, law, positions, controls }: LayoutFile,
  by: string,
  at: string,
): Promise<number> =>
  db.run(sql`
    insert into statutory.layout as l (since, version, law, positions, controls, by_person, at)
    values (${since}, ${version}::date, ${law}, ${json(positions)}::jsonb, ${json(controls)}::jsonb, ${by}, ${at})
    on conflict (since, version) do update set law = excluded.law, positions = excluded.positions, controls = excluded.controls,
      by_person = excluded.by_person, at = excluded.at`)
