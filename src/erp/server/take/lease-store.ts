import { type Db, sql } from '../../../kernel/server/sql.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { HeldLease } from '../../core/lease/plan-lease.ts'

/** Leases of these dwellings and of these households with their people, by dwelling, the older first. */
export const heldLeases = async (
  db: Db,
  { units, households }: { units: readonly string[]; households: readonly string[] },
): Promise<Map<string, HeldLease[]>> => {
  const rows = await db.rows<HeldLease>(sql`
    with held as (
      select t.household, t.unit, t.starts, t.ends from people.lease t where t.unit = any (${units}::uuid[])
      union select t.household, t.unit, t.starts, t.ends from people.lease t where t.household = any (${households}::uuid[])
    ), persons as (
      select p.household, jsonb_agg(jsonb_build_object('id', p.id, 'firstName', p.first_name, 'lastName', p.last_name)) as people
      from people.reachable p where p.household in (select household from held) and p.erased_at is null group by p.household
    )
    select h.household, h.unit, h.starts::text as starts, h.ends::text as ends, coalesce(p.people, '[]') as people
    from held h left join persons p on p.household = h.household order by h.starts`)
  return groupRows(rows, ({ unit }) => unit)
}

/** The household that lives in each of these dwellings on a day. */
export const householdsAt = async (
  db: Db,
  units: readonly string[],
  day: string,
): Promise<Map<string, string>> => {
  const rows = await db.rows<{ unit: string; household: string }>(sql`
    select distinct on (t.unit) t.unit, t.household from people.lease t
    where t.unit = any (${units}::uuid[]) and t.starts <= ${day}::date and coalesce(t.ends, 'infinity') >= ${day}::date
    order by t.unit, t.starts desc`)
  return new Map(rows.map(({ unit, household }) => [unit, household]))
}
