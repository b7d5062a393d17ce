import { dayOf } from '../../kernel/core/dates.ts'
import { monthsLater } from '../../kernel/core/law-days.ts'
import type { Figure } from '../../kernel/server/figures.ts'
import { sql } from '../../kernel/server/sql.ts'

/** What it counts, for the page of figures and its CSV: of the dwellings that stand empty today, those that have for more than three months. */
export const figures: readonly Figure[] = [
  {
    name: 'longVoid',
    count: ({ agencies, now }) => {
      const today = dayOf(now)
      return sql`
        select count(*)::int as "of", count(*) filter (where v.lease_ends < ${monthsLater(today, -3)}::date)::int as n
        from lettings.void v
        where v.closed_at is null and v.lease_ends < ${today}::date and coalesce(v.next_starts, 'infinity') > ${today}::date
          and (${agencies === null} or v.agency = any (${[...(agencies ?? [])]}::text[]))`
    },
    page: '/bureau/relocation',
  },
]
