import type { SomeOffers } from '../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { CorrectingStart } from '../core/decide/correct-start.ts'

declare module '../../kernel/server/offers.ts' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged with the kernel's own
  interface Offers {
    /** households that signed how they found their dwelling when they came, and on which day */
    signedEntries: RawBuilder<{ household: string; day: string }>
  }
}

const noEntries = sql`select null::uuid as household, null::date as day where false`

/** The household’s last lease as its first day is mended to `starts`. */
export const homeToRestart = (
  db: Db,
  household: string,
  starts: string,
  { signedEntries }: SomeOffers,
): Promise<CorrectingStart> =>
  db.row(sql`
    select h.unit, h.building, h.agency, t.starts::text as starts, t.ends::text as ends,
      exists (select from people.tenancy o where o.unit = h.unit and o.household <> h.id
        and coalesce(o.ends, 'infinity') > ${starts}::date and o.starts < coalesce(t.ends, 'infinity')) as taken,
      (select max(e.day)::text from (${signedEntries ?? noEntries}) e where e.household = h.id) as "enteredOn"
    from people.household h join people.tenancy t on t.household = h.id
    where h.id = ${household} order by t.starts desc limit 1`)

/** The lease began on that day. */
export const saveStart = (db: Db, household: string, starts: string): Promise<number> =>
  db.run(sql`
    update people.tenancy set starts = ${starts}
    where id = (select t.id from people.tenancy t where t.household = ${household} order by t.starts desc limit 1)`)
