import { mails as told } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type QuestionReaders, mails as rows } from '../core/hq-mails.ts'

/** Mails about a question to head office, and whom they reach as it stands. */
export const mails = told<QuestionReaders>({
  rows,
  stands: async (db, { data }) => {
    if (!('question' in data && 'directorate' in data)) return undefined
    const question = await db.row<{ asker: string }>(
      sql`select q.asked_by as asker from requests.question q where q.id = ${data.question}`,
    )
    return (
      question && {
        directorate: [{ directorate: data.directorate }],
        asker: [{ person: question.asker }],
      }
    )
  },
})
