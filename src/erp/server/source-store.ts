import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'
import type { CodeLists, Mapping } from '../core/mapping.ts'
import type { SourceNow } from '../core/decide-source.ts'

export type Source = { source: string; version: number; mapping: Mapping; codes: CodeLists }

/** A source with its mapping, as somebody set it up. */
export const findSource = (db: Db, source: string): Promise<Source | undefined> =>
  db.row<Source>(
    sql`select s.source, s.version, s.mapping, s.codes from erp.source s where s.source = ${source}`,
  )

/** The version of a source; 0 where nobody has set it up. */
export const sourceNow = async (db: Db, source: string): Promise<SourceNow> =>
  (await db.row<SourceNow>(sql`select s.version from erp.source s where s.source = ${source}`)) ?? {
    version: 0,
  }

/** Sets a source up, or anew by one version more; each version stays to be read. */
export const saveSource = async (
  db: Db,
  { source, mapping, codes }: Commands['source.set'],
  by: string,
  at: string,
): Promise<void> => {
  await db.run(sql`
    insert into erp.source as s (source, version, mapping, codes, by_person, at)
    values (${source}, 1, ${json(mapping)}, ${json(codes)}, ${by}, ${at})
    on conflict (source) do update set version = s.version + 1, mapping = excluded.mapping, codes = excluded.codes,
      by_person = excluded.by_person, at = excluded.at`)
  await db.run(sql`
    insert into erp.mapping_version (source, version, mapping, codes, at)
    select s.source, s.version, s.mapping, s.codes, s.at from erp.source s where s.source = ${source}`)
}

/** A code of theirs and what it means here. */
export const saveCode = (db: Db, { source, list, theirs, ours }: Commands['code.tell']): Promise<number> =>
  db.run(sql`
    update erp.source s set codes = jsonb_set(s.codes, array[${list}::text],
      coalesce(s.codes -> ${list}::text, '{}') || jsonb_build_object(${theirs}::text, ${ours}::text))
    where s.source = ${source}`)
