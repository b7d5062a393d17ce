import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'

type Output = Queries['day.breaks']['output']

/** Behind the reader's wall: what was reported of the common parts of a caretaker's own buildings, and how often. */
export const breaks = answer<Queries['day.breaks']['input']>({
  input: queries['day.breaks'].input,
  output: queries['day.breaks'].output,
  answer: async ({ db, actor, now }): Promise<Output> => ({
    rows:
      ofRole(actor.role).reach === 'patch'
        ? await db.rows<Output['rows'][number]>(sql`
            select r.building, u.part, r.nature, count(*)::int as n
            from requests.request r join estate.place u on u.id = r.unit and u.kind = 'common'
            where r.building = any (${actor.buildings}::uuid[]) and u.part is not null
              and r.filed_at > ${now}::timestamptz - interval '2 years'
            group by r.building, u.part, r.nature having count(*) > 1
            order by n desc, r.building, u.part, r.nature limit 400`)
        : [],
  }),
})
