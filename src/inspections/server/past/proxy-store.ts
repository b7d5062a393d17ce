import type { Actor } from '../../../kernel/core/access.ts'
import { revokeLinksTo } from '../../../kernel/server/signed-links.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import type { ForwardedLease } from '../../core/account/decide-contest.ts'

/** Who reads the papers of a lease for one of its tenants: offered to sign-in, which sends a link to whoever asks for one. */
export const leaseProxies = sql<{
  person: string
  lease: string
}>`select x.person, x.lease from inspections.proxy x where x.ended_at is null`

/** Lets go of who acted for a tenant, once nothing may be claimed any more. Returns how many. */
export const forgetProxies = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from inspections.proxy x where exists (select from people.lease l
      where l.id = x.lease and l.ends <= (${now}::timestamptz at time zone 'Europe/Paris')::date - interval '3 years')`)

/** Named by the agency, a proxy acts for the first tenant of the household. */
export const saveProxy = (
  db: Db,
  { id, unit, household, agency }: ForwardedLease,
  { person, firstName, lastName }: Commands['lease.nameProxy'],
  { by, at }: { by: Actor; at: string },
): Promise<number> =>
  db.run(sql`
    insert into inspections.proxy (lease, person, name, tenant, unit, household, agency, told_by, told_at)
    select ${id}, ${person}, ${`${firstName} ${lastName}`.trim()}, p.id, ${unit}, ${household}, ${agency}, ${by.id}, ${at}
    from people.reachable p where p.household = ${household} and p.kind = 'tenant' and p.erased_at is null
    order by p.id = ${by.id} desc, p.id limit 1`)

/** A mandate ends: its links open nothing any more. */
export const saveProxyEnded = async (
  db: Db,
  { lease, person, at }: { lease: string; person: string; at: string },
): Promise<void> => {
  await db.run(
    sql`update inspections.proxy set ended_at = ${at} where lease = ${lease} and person = ${person}`,
  )
  await revokeLinksTo(db, person, lease)
}
