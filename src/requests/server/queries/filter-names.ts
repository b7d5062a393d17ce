import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Filters } from '../../core/contract.ts'

type NamedFilter = 'agency' | 'firm' | 'building' | 'unit' | 'asset' | 'household' | 'person'

// A thing that nobody has named is said by its kind.
const nameQueries: Record<NamedFilter, (id: string) => RawBuilder<{ name: string }>> = {
  agency: (id) => sql`select a.name from estate.office a where a.id = ${id}`,
  firm: (id) => sql`select f.name from contractors.company f where f.id = ${id}`,
  building: (id) => sql`select b.name from estate.site b where b.id = ${id}`,
  unit: (id) => sql`
    select concat_ws(', ', b.name, nullif(u.door, '')) as name
    from estate.place u join estate.site b on b.id = u.building where u.id = ${id}`,
  asset: (id) =>
    sql`select coalesce(nullif(a.name, ''), 'kind:' || a.kind) as name from estate.equipment a where a.id = ${id}`,
  household: (id) => sql`
    select string_agg(p.name, ', ' order by p.last_name, p.first_name) as name
    from people.reachable p where p.household = ${id}`,
  person: (id) => sql`select p.name as name from people.reachable p where p.id = ${id}`,
}

/** How what the filters name is called, behind the reader's wall; what she may not see has no name. */
export const namedIn = async (db: Db, filters: Filters): Promise<Record<string, string>> => {
  const named: Record<string, string> = {}
  for (const [key, ask] of Object.entries(nameQueries)) {
    const id = filters[key as NamedFilter]
    const found = id ? await db.row(ask(id)) : undefined
    if (found?.name) named[key] = found.name
  }
  return named
}
