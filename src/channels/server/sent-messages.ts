import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { mattersNamed } from './named-matters.ts'
import { mostWords, requestOf } from './said-message.ts'

type SentMessage = Queries['message.sent']['output']['sent'][number]

const mostSent = 100

/** Of a thread, what came from outside: behind the reader's wall, as the thread itself is. */
export const sentQueries: Record<string, Answer> = {
  'message.sent': answer<{ request: string }>({
    ...asked['message.sent'],
    answer: async ({ db, actor }, { request }) => {
      if (!mayAnywhere(grants, 'readIntake', actor)) return refuse('not_yours')
      const rows = await db.rows<Omit<SentMessage, 'entry' | 'alike'> & { candidates: string[] }>(sql`
        select m.id, m.channel as way, case when m.why = 'hand' and m.person is null then nullif(m.sender, '') end as "from", m.unkept, m.candidates, (length(concat(m.subject, ' ', m.words)) > ${mostWords} or regexp_replace(m.whole, '\\s', '', 'g') <> regexp_replace(m.words, '\\s', '', 'g')) as "isLonger"
        from channels.message m
        where m.state = 'placed' and m.request = ${request} and m.erased_at is null
          and exists (select from requests.matter r where r.id = m.request)
        order by m.received_at, m.id limit ${mostSent}`)
      const sent: SentMessage[] = []
      for (const { candidates, ...row } of rows) {
        const entry = entryOf(row.id, request)
        const alike = entry === null ? await mattersNamed(db, candidates) : []
        sent.push({ ...row, entry, alike: alike.filter((one) => one.id !== request) })
      }
      return { sent }
    },
  }),
  'message.whole': answer<{ id: string }>({
    ...asked['message.whole'],
    answer: async ({ db, actor }, { id }) => {
      if (!mayAnywhere(grants, 'readIntake', actor)) return refuse('not_yours')
      const found = await db.row<Queries['message.whole']['output']>(sql`
        select m.sender, m.sender_name as "senderName", m.subject, m.whole from channels.message m
        where m.id = ${id} and m.state = 'placed' and m.erased_at is null
          and exists (select from requests.matter r where r.id = m.request)`)
      return found ?? refuse('not_found')
    },
  }),
}

// The first fact of the act by which it was said.
const entryOf = (message: string, request: string): string | null =>
  request === requestOf(message) ? null : derivedId(derivedId('say', message, request), 0)
