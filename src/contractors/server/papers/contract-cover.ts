import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { ContractRow, Queries } from '../../core/contract.ts'
import type { Cover } from '../../core/papers/coverage.ts'

type ContractCard = Queries['contract.card']['output']

/** Contracts as rows, those that end last first. */
export const contractRows = (db: Db, where: RawBuilder<unknown>): Promise<ContractRow[]> =>
  db.rows(sql`
    select c.id, c.ref, c.name, c.kind, c.trades, c.agencies, c.rank, c.starts, c.ends, c.on_call as "onCall",
      cardinality(c.buildings) as only
    from contractors.contract c where ${where} order by c.ends desc, c.name, c.ref`)

/** Who covers what until when, at some agencies or everywhere; without `but`. One of some buildings alone covers no agency. */
export const coversAt = (db: Db, agencies?: readonly string[], but?: string): Promise<Cover[]> =>
  db.rows(sql`
    select c.id, c.name, f.name as firm, c.trades, c.starts, c.ends,
      ${agencies ? sql`array(select a from unnest(c.agencies) a where a = any (${[...agencies]}::text[]))` : sql`c.agencies`} as agencies
    from contractors.contract c join contractors.firm f on f.id = c.firm
    where c.id is distinct from ${but ?? null}::uuid and c.buildings = '{}'
      ${agencies ? sql`and c.agencies && ${[...agencies]}::text[]` : sql``}`)

/** Agencies by name; all of them without ids. */
export const namesOf = (db: Db, ids?: readonly string[]): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`
    select id, name from estate.office
    where ${ids ? sql`id = any (${[...ids]}::text[])` : sql`kind <> 'hq'`} order by name, id`)

/** Buildings by name, as the reader sees them. */
export const buildingsNamed = (db: Db, ids: readonly string[]): Promise<ContractCard['buildings']> =>
  db.rows(sql`
    select id, name, address from estate.site where id = any (${[...ids]}::uuid[]) order by name, address, id`)

/** Things by kind and name. */
export const assetsNamed = (db: Db, ids: readonly string[]): Promise<ContractCard['assets']> =>
  db.rows(sql`
    select id, building, kind, name, code from estate.equipment where id = any (${[...ids]}::uuid[]) order by kind, name, code, id`)
