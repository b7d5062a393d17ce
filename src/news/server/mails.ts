import { mails as told } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import { mails as rows, type QuestionNow } from '../core/mails.ts'

/** The mails of this slice, and what stands of a question when one leaves. */
export const mails = told<QuestionNow>({
  rows,
  stands: async (db, { data }) => {
    if (!('question' in data)) return undefined
    const found = await db.row<{ author: string; asker: string; title: string; answered: boolean }>(sql`
      select i.author, q.asked_by as asker, i.title, q.answered_at is not null as answered
      from news.question q join news.item i on i.id = q.item where q.id = ${data.question}`)
    return found && { ...found, author: [{ person: found.author }], asker: [{ person: found.asker }] }
  },
})
