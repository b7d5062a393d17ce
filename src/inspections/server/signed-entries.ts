import { sql } from '../../kernel/server/sql.ts'

/** Who signed how the dwelling was found on the way in, and on which day: offered to whoever mends the first day of a lease. */
export const signedEntries = sql<{ household: string; day: string }>`
  select i.household, (coalesce(i.ended_at, i.at) at time zone 'Europe/Paris')::date as day
  from inspections.inspection i where i.kind = 'entry' and i.state = 'signed' and i.household is not null`
