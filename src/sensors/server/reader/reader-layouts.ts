import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import { headsAsOne, type MeterUnit } from '../../core/reader/reader-columns.ts'
import type { ReaderLayout } from '../../core/reader/reader-contract.ts'

/** How files with these heads were matched, if ever. */
export const layoutOf = (
  db: Db,
  heads: readonly string[],
): Promise<{ columns: ReaderLayout['columns']; unit: MeterUnit | null } | undefined> =>
  db.row(sql`select l.columns, l.unit from sensors.reader_layout l where l.heads = ${headsAsOne(heads)}`)

type NewLayout = ReaderLayout & { heads: readonly string[]; by: string; since: string }

/** Another matching of the same heads takes the place of the one before. */
export const saveLayout = async (db: Db, { heads, columns, unit, by, since }: NewLayout): Promise<void> =>
  void (await db.run(sql`
    insert into sensors.reader_layout (heads, columns, unit, by_person, since)
    values (${headsAsOne(heads)}, ${json(columns)}, ${unit ?? null}, ${by}, ${since})
    on conflict (heads) do update set columns = excluded.columns, unit = excluded.unit, by_person = excluded.by_person, since = excluded.since`))
