import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'

type Input = Queries['asset.list']['input']
type Output = Queries['asset.list']['output']

/** Things that need care, those that fail most first, then the oldest. `all`: how many there are. */
export const assetsOf = async (
  db: Db,
  { kind, olderThan, building, agency, limit = 200 }: Input,
  now: string,
): Promise<Output> => {
  const today = now.slice(0, 10)
  const wanted = sql`a.gone_on is null
    and (${kind ?? null}::text is null or a.kind = ${kind ?? null})
    and (${building ?? null}::uuid is null or a.building = ${building ?? null})
    and (${agency ?? null}::text is null or a.agency = ${agency ?? null})
    and (${olderThan ?? null}::integer is null or a.installed_on <= ${today}::date - make_interval(years => ${olderThan ?? null}::integer))`
  const found = await db.row<{ n: number }>(
    sql`select count(*)::int as n from estate.asset a where ${wanted}`,
  )
  const rows = await db.rows<Output['rows'][number]>(sql`
    with failing as materialized (
      select r.asset, count(*) filter (where r.filed_at >= ${now}::timestamptz - interval '2 years')::int as requests,
        count(*) filter (where r.closed_at is null)::int as open
      from requests.request r where r.asset is not null group by r.asset),
    page as (
      (select a.id, f.requests, f.open, a.installed_on from failing f join estate.asset a on a.id = f.asset where ${wanted}
        order by f.requests desc, a.installed_on, a.id limit ${limit})
      union all
      (select a.id, 0, 0, a.installed_on from estate.asset a
        where ${wanted} and not exists (select from failing f where f.asset = a.id) order by a.installed_on, a.id limit ${limit})
      order by 2 desc, 4, 1 limit ${limit})
    select a.id, a.kind, a.name, a.code, a.agency,
      jsonb_build_object('id', b.id, 'name', b.name, 'address', coalesce(e.address, b.address)) as building,
      case when u.id is not null then jsonb_build_object('id', u.id, 'ref', u.ref, 'storey', u.storey, 'door', u.door) end as unit,
      a.maker, a.model, a.installed_on as "installedOn", a.warranty_until as "warrantyUntil", p.requests, p.open
    from page p join estate.asset a on a.id = p.id join estate.building b on b.id = a.building
      left join estate.unit u on u.id = a.unit left join estate.entrance e on e.id = u.entrance
    order by p.requests desc, a.installed_on, a.id`)
  return { rows, all: found?.n ?? 0 }
}
