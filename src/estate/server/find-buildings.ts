import type { z } from 'zod/mini'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { BuildingRow, queries } from '../core/contract.ts'

type Input = z.infer<(typeof queries)['place.buildings']['input']>

/** The buildings that the reader's policies let her see, a page at a time, by commune and name. */
export const buildingsOf = async (
  db: Db,
  { q, agency, after, limit = 200 }: Input,
): Promise<{ rows: BuildingRow[]; next: string | null }> => {
  const [commune = '', name = '', id = ''] = after ? cursor(after) : []
  const rows = await db.rows<BuildingRow>(sql`
    select b.id, b.name, b.kind, b.address, b.postcode, b.commune, b.agency,
      jsonb_build_object('id', s.id, 'name', s.name) as scheme,
      (select count(*) from estate.unit u where u.building = b.id and u.kind = 'dwelling') as dwellings,
      (select count(*) from estate.entrance e where e.building = b.id) as entrances,
      (select mode() within group (order by u.energy) from estate.unit u where u.building = b.id) as energy
    from estate.building b join estate.scheme s on s.id = b.scheme
    where (${agency ?? null}::text is null or b.agency = ${agency ?? null})
      and (${q ?? ''} = '' or b.search like '%' || app.plain(${q ?? ''}) || '%')
      and (${after ?? null}::text is null or (b.commune, b.name, b.id::text) > (${commune}, ${name}, ${id}))
    order by b.commune, b.name, b.id::text
    limit ${limit + 1}`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page,
    next: rows.length > limit && last ? [last.commune, last.name, last.id].join('|') : null,
  }
}

const cursor = (after: string): string[] => {
  const [commune = '', ...rest] = after.split('|')
  return [commune, rest.slice(0, -1).join('|'), rest.at(-1) ?? '']
}
