import { mails as told } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type DoubtNow, mails as rows } from '../core/mails.ts'

/** The mails of this slice, and what stands of a piece when one leaves. */
export const mails = told<DoubtNow>({
  rows,
  stands: async (db, { subject }) => {
    const piece = await db.row<{ directorate: string; asked: string; doubted: boolean }>(sql`
      select p.directorate, p.asked, p.doubted_at is not null as doubted from knowledge.piece p where p.id = ${subject}`)
    return piece && { ...piece, directorate: [{ directorate: piece.directorate }] }
  },
})
