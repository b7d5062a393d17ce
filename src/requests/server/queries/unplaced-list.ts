import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type UnplacedRow } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'

/** What was told without a place, until somebody says where it is; what a message told waits with its message. */
export const unplacedList = answer<object>({
  ...queries['request.unplaced'],
  answer: async ({ db, actor }) => {
    if (!mayAnywhere(grants, 'place', actor)) return refuse('not_yours')
    const rows = await db.rows<UnplacedRow>(sql`
      select u.id, u.at, u.filing ->> 'nature' as nature, u.danger, coalesce(u.filing ->> 'words', '') as words,
        coalesce(jsonb_array_length(u.filing -> 'photos'), 0) as photos,
        coalesce(nullif(p.name, ''), u.filing #>> '{requester,name}', u.filing #>> '{caller,name}', '') as name,
        coalesce(nullif(p.phone, ''), u.filing #>> '{requester,phone}', u.filing #>> '{caller,phone}', '') as phone,
        coalesce(b.name, '') as by
      from requests.unplaced_filing u
        left join people.reachable p on p.id = (u.filing #>> '{requester,person}')::uuid
        left join people.reachable b on b.id = u.by_person
      where not u.filing ? 'message'
      order by u.danger desc, u.at limit 100`)
    return { rows }
  },
})
