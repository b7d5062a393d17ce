import { mails as told } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type AskedNow, mails as rows } from '../core/mails.ts'
import { askAgain } from './ask-again.ts'
import { keyOfQuestion } from './question-key.ts'

type Row = Omit<AskedNow, 'home' | 'key' | 'question'> & { person: string; agency: string }

/** The mail that asks, and what stands of a question when it leaves. */
export const mails = told<AskedNow>({
  rows,
  again: askAgain,
  stands: async (db, { subject }, now) => {
    const asked = await db.row<Row>(sql`
      select d.person, d.agency, d.way, r.no::int as no, app.iso(coalesce(r.closed_at, d.drawn_at)) as "closedAt",
        app.iso(d.ends_at) as "endsAt", d.face is not null as "isAnswered"
      from satisfaction.draw d join requests.matter r on r.id = d.request where d.id = ${subject} and d.ends_at > ${now}`)
    if (!asked) return undefined
    const { person, ...rest } = asked
    return { ...rest, home: [{ person }], question: subject, key: await keyOfQuestion(db, subject) }
  },
})
