import { type RawBuilder, sql } from '../../../kernel/server/sql.ts'

/** A dwelling (`h`, of estate.home) as accounts say it. */
export const unitJson = sql`jsonb_build_object('id', h.id, 'ref', coalesce(h.ref, ''), 'door', coalesce(h.door, ''),
  'address', coalesce(concat_ws(', ', coalesce(nullif(h.entrance_address, ''), h.address), h.commune), ''))`

/** The names of the tenants of a household, as far as the reader’s wall lets her see them. */
export const tenantsOf = (household: string): RawBuilder<unknown> =>
  sql`coalesce((select jsonb_agg(p.name order by p.last_name, p.first_name, p.id)
    from people.reachable p where p.household = ${sql.ref(household)} and p.kind = 'tenant' and p.erased_at is null), '[]')`
