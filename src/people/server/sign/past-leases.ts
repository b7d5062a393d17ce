import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { opensAt } from './session-queries.ts'

/** A lease (`t`, of people.tenancy) whose papers may still be read: it goes on, or ended less than three years ago (loi 89-462, art. 7-1). */
const isReadable = sql`(t.ends is null or t.ends > (now() at time zone 'Europe/Paris')::date - interval '3 years')`

/** Whether the papers of a lease may still be opened: the time for claims is not over. */
export const opensLease = async (db: Db, lease: string): Promise<boolean> =>
  (await db.row(sql`select 1 from people.tenancy t where t.id = ${lease} and ${isReadable}`)) !== undefined

declare module '../../../kernel/server/offers.ts' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged with the kernel's own
  interface Offers {
    /** who reads the papers of a lease for one of its tenants */
    leaseProxies: RawBuilder<{ person: string; lease: string }>
  }
}

const noProxies = sql`select null::uuid as person, null::uuid as lease where false`

/**
 * The leases that a mailbox may read again: of tenants who live here no more, at the address that opened their account, and of those
 * who act for one. The latest first, four at most.
 */
export const pastLeasesOfEmail = (
  db: Db,
  { leaseProxies }: SomeOffers,
  email: string,
): Promise<{ person: string; lease: string }[]> =>
  db.rows(sql`
    select person, lease from (
      select p.id as person, t.id as lease, t.ends
      from people.person p join people.tenancy t on t.household = p.household
      where p.kind = 'tenant' and p.erased_at is null and lower(p.email) = ${email} and p.email <> '' and lower(${opensAt}) = ${email}
        and t.ends < (now() at time zone 'Europe/Paris')::date and ${isReadable}
      union
      select x.person, t.id, t.ends
      from (${leaseProxies ?? noProxies}) x join people.person p on p.id = x.person join people.tenancy t on t.id = x.lease
      where p.erased_at is null and lower(p.email) = ${email} and p.email <> '' and ${isReadable}) o
    order by ends desc nulls first, lease limit 4`)
