import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { ContractRow } from '../../core/contract.ts'
import type { Cover } from '../../core/papers/coverage.ts'

/** Contracts as rows, those that end last first. */
export const contractRows = (db: Db, where: RawBuilder<unknown>): Promise<ContractRow[]> =>
  db.rows(sql`
    select c.id, c.ref, c.name, c.kind, c.trades, c.agencies, c.rank, c.starts, c.ends, c.on_call as "onCall"
    from contractors.contract c where ${where} order by c.ends desc, c.name, c.ref`)

/** Who covers what until when, at some agencies or everywhere; without `but`. */
export const coversAt = (db: Db, agencies?: readonly string[], but?: string): Promise<Cover[]> =>
  db.rows(sql`
    select c.id, c.name, f.name as firm, c.trades, c.starts, c.ends,
      ${agencies ? sql`array(select a from unnest(c.agencies) a where a = any (${[...agencies]}::text[]))` : sql`c.agencies`} as agencies
    from contractors.contract c join contractors.firm f on f.id = c.firm
    where c.id is distinct from ${but ?? null}::uuid
      ${agencies ? sql`and c.agencies && ${[...agencies]}::text[]` : sql``}`)

/** Agencies by name; all of them without ids. */
export const namesOf = (db: Db, ids?: readonly string[]): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`
    select id, name from estate.agency
    where ${ids ? sql`id = any (${[...ids]}::text[])` : sql`kind <> 'hq'`} order by name, id`)
