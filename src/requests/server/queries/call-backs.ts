import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type CallBack, queries } from '../../core/contract.ts'
import { missedCalls } from './missed-calls.ts'
import { grants } from '../../core/grants.ts'

/** Who is to be called back: strangers, before what they sent is a request, and whoever called in vain. The wall shows those of the reader's agencies. */
export const callBack = answer<object>({
  ...queries['request.callBack'],
  answer: async ({ db, actor, offers }) => {
    if (!mayAnywhere(grants, 'dismiss', actor)) return refuse('not_yours')
    const calls = await db.rows<CallBack>(sql`
      select u.id, u.at, coalesce(u.filing #>> '{requester,name}', '') as name, coalesce(u.filing #>> '{requester,phone}', '') as phone,
        u.filing ->> 'nature' as nature, u.unit, coalesce(u.filing ->> 'words', '') as words,
        coalesce(jsonb_array_length(u.filing -> 'photos'), 0) as photos,
        coalesce(nullif(b.address, ''), b.name) as address, w.door
      from requests.unconfirmed_filing u join estate.site b on b.id = u.building left join estate.place w on w.id = u.unit
      order by u.at limit 100`)
    return { calls, missed: await missedCalls(db, offers) }
  },
})
