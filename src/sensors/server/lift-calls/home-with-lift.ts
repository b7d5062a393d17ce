import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { HomeWithLift } from '../../core/lift-calls/decide-lift-calls.ts'

/**
 * A home that is let today, read as the owner. `person`: whoever is called already, or would be: the one who asks, else the first of it with
 * a telephone.
 */
export const homeWithLift = async (
  db: Db,
  household: string,
  { asker, now }: { asker: string; now: string },
): Promise<HomeWithLift & { phone: string | undefined }> => {
  const row = await db.row<{
    household: string
    building: string
    agency: string
    hasLift: boolean
    isAsked: boolean
    person: string | null
    phone: string | null
  }>(sql`
    select h.id as household, h.building, h.agency, c.household is not null as "isAsked", p.id as person, p.phone,
      exists (select from estate.equipment e where e.building = h.building and e.kind = 'lift' and e.gone_on is null)
        or exists (select from estate.place l where l.building = h.building and l.part = 'lift') as "hasLift"
    from people.home h left join sensors.lift_call c on c.household = h.id
    left join lateral (
      select r.id, r.phone from people.reachable r
      where r.household = h.id and r.kind = 'tenant' and r.erased_at is null and r.phone <> ''
      order by r.id = c.person desc nulls last, r.id = ${asker} desc, r.id limit 1) p on true
    where h.id = ${household} and exists (
      select from people.lease l where l.household = h.id and l.starts <= ${dayOf(now)}::date and (l.ends is null or l.ends >= ${dayOf(now)}::date))`)
  if (!row) return { home: undefined, hasLift: false, person: undefined, isAsked: false, phone: undefined }
  const { building, agency, hasLift, isAsked, person, phone } = row
  return {
    home: { household: row.household, building, agency },
    hasLift,
    isAsked,
    person: person ?? undefined,
    phone: phone ?? undefined,
  }
}
