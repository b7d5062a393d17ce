import { addWorkingMinutes, officeCalendar } from '../../../kernel/core/calendar.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { callBackMinutes, type MissedCall } from '../../core/missed-call.ts'

/** A number that nobody answered: `id` of its last call, and what people write of it in digits alone. */
type UnansweredNumber = {
  id: string
  phone: string
  n: number
  first: string
  last: string
  digits: string[]
}

declare module '../../../kernel/server/offers.ts' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface is merged with the kernel's own
  interface Offers {
    /** numbers to call back, one row each: nothing in a house that hears no telephone */
    unansweredNumbers: RawBuilder<UnansweredNumber>
  }
}

const mostNumbers = 100

/** Who called while nobody answered, as the reader may read of her. */
export const missedCalls = async (db: Db, { unansweredNumbers }: SomeOffers): Promise<MissedCall[]> => {
  if (!unansweredNumbers) return []
  const rows = await db.rows<Omit<MissedCall, 'due'>>(sql`
    select u.id, u.phone, u.n::int as n, u.first as from, u.last as at, w.person, coalesce(w.people, 0)::int as people, coalesce(w.open, 0)::int as open,
      coalesce(w.danger, false) as danger
    from (${unansweredNumbers}) u left join lateral (
      select count(*) as people, sum(o.open) as open, bool_or(o.danger) as danger,
        (array_agg(json_build_object('id', p.id, 'name', p.name, 'place', coalesce(s.name, '')) order by o.danger desc, o.open desc, p.name))[1] as person
      from people.reachable p left join people.home h on h.id = p.household left join estate.site s on s.id = coalesce(h.building, p.building),
        lateral (
          select count(*) as open, coalesce(bool_or(r.urgency = 'U0'), false) as danger from requests.request r
          where r.closed_at is null and (r.requester = p.id or (p.household is not null and r.household = p.household))) o
      where p.digits = any (u.digits) and p.kind <> 'staff' and p.erased_at is null
    ) w on true
    order by danger desc, u.first limit ${mostNumbers}`)
  return rows.map((row) => ({ ...row, due: addWorkingMinutes(officeCalendar, row.from, callBackMinutes) }))
}
