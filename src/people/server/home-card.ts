import { dayOf } from '../../kernel/core/dates.ts'
import { can } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import type { Lease } from '../core/home/home-contract.ts'
import { dwellingOf } from './people-state.ts'

/** Who lives in a dwelling today, and who comes next: behind the reader's wall. */
export const homeCard = answer({
  ...queries['home.card'],
  opens: ({ unit }) => unit,
  answer: async ({ db, actor, now }, { unit }) => {
    if (grants.card[actor.role] === undefined) return refuse('not_yours')
    const place = await dwellingOf(db, unit)
    if (!place) return refuse('not_found')
    const leases = await leasesOf(db, unit, dayOf(now))
    return {
      leases,
      vacantSince: await vacantSince(db, unit, dayOf(now)),
      can: { moveIn: can(grants, 'moveIn', actor, place), moveOut: can(grants, 'moveOut', actor, place) },
    }
  },
})

const leasesOf = (db: Db, unit: string, today: string): Promise<Lease[]> =>
  db.rows(sql`
    select t.household, t.starts::text as since, t.ends::text as until, coalesce((
      select jsonb_agg(jsonb_build_object('id', p.id, 'name', btrim(p.first_name || ' ' || p.last_name), 'phone', p.phone, 'email', p.email)
        order by p.last_name, p.first_name)
      from people.person p where p.household = t.household and p.erased_at is null), '[]') as people
    from people.tenancy t where t.unit = ${unit} and coalesce(t.ends, 'infinity') >= ${today}::date order by t.starts`)

const vacantSince = async (db: Db, unit: string, today: string): Promise<string | null> =>
  (
    await db.row<{ since: string }>(
      sql`select v.since::text as since from ${empty(today)} v where v.unit = ${unit}`,
    )
  )?.since ?? null

/** Dwellings whose leases are all over, and the day after the last one; what never had a lease is not told of. */
export const empty = (today: string): RawBuilder<unknown> => sql`(
  select t.unit, (max(t.ends) + 1)::date as since from people.tenancy t
  where t.starts <= ${today}::date group by t.unit having max(coalesce(t.ends, 'infinity')) < ${today}::date)`
