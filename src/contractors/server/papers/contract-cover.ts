import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { ContractRow, FirmContract, Queries } from '../../core/contract.ts'
import type { Cover } from '../../core/papers/coverage.ts'

type ContractCard = Queries['contract.card']['output']

const contractColumns = sql`c.id, c.ref, c.name, c.kind, c.trades, c.agencies, c.rank, c.starts, c.ends, c.on_call as "onCall",
  c.spend_limit as "limit", cardinality(c.buildings) as "only"`

/** Contracts as rows, those that end last first. */
export const contractRows = (db: Db, where: RawBuilder<unknown>): Promise<ContractRow[]> =>
  db.rows(sql`
    select ${contractColumns} from contractors.contract c where ${where} order by c.ends desc, c.name, c.ref`)

type ContractsAsked = { q: string; after: string | undefined; limit: number; today: string }

/** Contracts of all firms that bear these words, after one of them: the soonest end first, what has ended below. */
export const contractsFound = (
  db: Db,
  { q, after, limit, today }: ContractsAsked,
): Promise<(FirmContract & { all: number })[]> =>
  db.rows(sql`
    with found as (
      select ${contractColumns}, jsonb_build_object('id', f.id, 'name', f.name) as firm, c.ends < ${today}::date as over, app.plain(c.name) as plain,
        (count(*) over ())::int as "all"
      from contractors.contract c join contractors.firm f on f.id = c.firm
      where app.plain(concat_ws(' ', c.ref, c.name, f.name)) like '%' || app.plain(${q}) || '%')
    select id, ref, name, kind, trades, agencies, rank, starts, ends, "onCall", "limit", "only", firm, "all" from found
    where ${after ?? null}::uuid is null
      or (over, ends, plain, id) > (select l.over, l.ends, l.plain, l.id from found l where l.id = ${after ?? null})
    order by over, ends, plain, id limit ${limit}`)

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
