import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'

type Input = Queries['asset.list']['input']
type Output = Queries['asset.list']['output']
type ThingCounts = { id: string; requests: number; open: number }

/** Things that need care, those that fail most first, then the oldest. `all`: how many there are. */
export const assetsOf = async (db: Db, { limit = 200, ...asked }: Input, now: string): Promise<Output> => {
  const wanted = wantedBy(asked, dayOf(now))
  const count = await db.row<{ n: number }>(
    sql`select count(*)::int as n from estate.asset a where ${wanted}`,
  )
  const failing = await failingMost(db, wanted, limit, now)
  const quiet = failing.length < limit ? await oldest(db, wanted, limit - failing.length, failing) : []
  return { rows: await linesOf(db, [...failing, ...quiet]), all: count?.n ?? 0 }
}

const wantedBy = (
  { kind, olderThan, building, agency }: Input,
  today: string,
): RawBuilder<unknown> => sql`a.gone_on is null
  ${kind ? sql`and a.kind = ${kind}` : sql``}
  ${building ? sql`and a.building = ${building}` : sql``}
  ${agency === undefined ? sql`` : sql`and a.agency = ${agency}`}
  ${olderThan === undefined ? sql`` : sql`and a.installed_on <= ${today}::date - make_interval(years => ${olderThan}::integer)`}`

// From those that fail most on, one by one until the page is full: `offset 0` keeps all the others from being read.
const failingMost = (
  db: Db,
  wanted: RawBuilder<unknown>,
  limit: number,
  now: string,
): Promise<ThingCounts[]> =>
  db.rows(sql`
    select t.id, f.requests, f.open
    from (select asset, requests, open from estate.failing(${now}::timestamptz - interval '2 years') order by requests desc) f
    cross join lateral (
      select a.id, a.installed_on from estate.asset a where a.id = f.asset and ${wanted} offset 0) t
    order by f.requests desc, t.installed_on, t.id limit ${limit}`)

const oldest = (
  db: Db,
  wanted: RawBuilder<unknown>,
  limit: number,
  without: readonly ThingCounts[],
): Promise<ThingCounts[]> =>
  db.rows(sql`
    select a.id, 0 as requests, 0 as open from estate.asset a
    where ${wanted} and a.id <> all (${without.map(({ id }) => id)}::uuid[])
    order by a.installed_on, a.id limit ${limit}`)

const linesOf = (db: Db, found: readonly ThingCounts[]): Promise<Output['rows']> =>
  db.rows<Output['rows'][number]>(sql`
    select a.id, a.kind, a.name, a.code, a.agency,
      jsonb_build_object('id', b.id, 'name', b.name, 'address', coalesce(e.address, b.address)) as building,
      case when u.id is not null then jsonb_build_object('id', u.id, 'ref', u.ref, 'storey', u.storey, 'door', u.door) end as unit,
      a.maker, a.model, a.installed_on as "installedOn", a.warranty_until as "warrantyUntil", f.requests, f.open
    from unnest(${found.map((f) => f.id)}::uuid[], ${found.map((f) => f.requests)}::integer[], ${found.map((f) => f.open)}::integer[])
        with ordinality f (id, requests, open, n)
      join estate.asset a on a.id = f.id join estate.building b on b.id = a.building
      left join estate.unit u on u.id = a.unit left join estate.entrance e on e.id = u.entrance
    order by f.n`)
