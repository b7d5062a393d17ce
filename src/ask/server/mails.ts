import { mails as told } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import { mails as rows, type QuestionMail } from '../core/mails.ts'

/** The mails of this slice, and what stands of a question when one leaves. */
export const mails = told<QuestionMail>({
  rows,
  stands: async (db, { subject }) => {
    const question = await db.row<Omit<QuestionMail, 'directorate'> & { directorate: string }>(sql`
      select q.id, q.directorate, q.words, q.ended_at is not null as "isOver", q.concluded_at is not null as "isConcluded"
      from ask.question q where q.id = ${subject}`)
    return question && { ...question, directorate: [{ directorate: question.directorate }] }
  },
})
