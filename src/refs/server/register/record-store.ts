import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Register, RegisterRecord } from '../../core/register/register-record.ts'

export type StoredRecord = RegisterRecord & { hash: string }

/** Where the landlord has buildings: what lies elsewhere is not kept. */
export const ownPostcodes = async (db: Db): Promise<ReadonlySet<string>> => {
  const rows = await db.rows<{ postcode: string }>(sql`select distinct b.postcode from estate.site b`)
  return new Set(rows.map(({ postcode }) => postcode))
}

/** What is held of a register, by number; another that imports it waits until this one is over. */
export const heldRecords = async (
  db: Db,
  kind: Register,
): Promise<ReadonlyMap<string, { hash: string; department: string }>> => {
  await db.run(sql`select pg_advisory_xact_lock(hashtext(${`refs ${kind}`}))`)
  const rows = await db.rows<{ key: string; hash: string; department: string }>(
    sql`select r.key, r.hash, r.department from refs.record r where r.kind = ${kind}`,
  )
  return new Map(rows.map(({ key, ...row }) => [key, row]))
}

/** Writes records as they are told now, in the place of what was told of them. */
export const saveRecords = async (
  db: Db,
  kind: Register,
  records: readonly StoredRecord[],
  { file, at }: { file: string; at: string },
): Promise<void> => {
  if (!records.length) return
  await db.run(sql`
    insert into refs.record (kind, key, department, postcode, address, lat, lon, says, hash, file, at)
    select ${kind}, r.key, r.department, r.postcode, r.address, r.lat, r.lon, r.says, r.hash, ${file}, ${at}
    from jsonb_to_recordset(${json(records)}::jsonb) as r (key text, department text, postcode text, address text, lat float8, lon float8,
      says jsonb, hash text)
    on conflict (kind, key) do update set department = excluded.department, postcode = excluded.postcode, address = excluded.address,
      lat = excluded.lat, lon = excluded.lon, says = excluded.says, hash = excluded.hash, file = excluded.file, at = excluded.at`)
}

/** Records that a register no longer has. */
export const dropRecords = async (db: Db, kind: Register, keys: readonly string[]): Promise<void> => {
  if (keys.length)
    await db.run(sql`delete from refs.record r where r.kind = ${kind} and r.key = any (${[...keys]}::text[])`)
}
