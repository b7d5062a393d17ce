import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { yearEnds } from '../core/tells.ts'
import { tellIt } from './landlord-words.ts'

type Ending = { building: string; request: string; count: number; until: string; left: number }

/**
 * Sixty days before a builder's year ends, and again fifteen days before, the direction du patrimoine is told how many defects are
 * open there: afterwards nobody owes them (Code civil, art. 1792-6). Once a building, a year and a threshold: the letter's id
 * derives from them. Its button opens the one that has waited longest.
 */
export const warnOfYears = async (kernel: Kernel, now: string): Promise<void> => {
  const found = await kernel.database.owner.rows<Ending>(sql`
    select building, (array_agg(id order by filed_at, id))[1] as request, count(*)::int as count, until, left_days as left
    from (
      select r.id, r.filed_at, r.building, (b.received_on + interval '1 year')::date as until,
        (b.received_on + interval '1 year')::date - (${now}::timestamptz at time zone 'Europe/Paris')::date as left_days
      from requests.matter r join estate.site b on b.id = r.building
      where r.closed_at is null and r.resolved_at is null and r.liability = 'gpa') d
    where left_days between 0 and 60 group by building, until, left_days order by building`)
  for (const { building, request, count, until, left } of found) {
    const mark = derivedId(yearEnds, building, until, left <= 15 ? 15 : 60)
    const data = { directorate: 'patrimoine', count, until }
    await tellIt(
      kernel,
      {
        id: mark,
        type: yearEnds,
        subject: request,
        command: mark,
        role: 'system',
        at: now,
        data,
        audience: 'staff',
      },
      now,
    )
  }
}
