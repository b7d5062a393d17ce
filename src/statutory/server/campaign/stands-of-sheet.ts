import type { ToldFact } from '../../../kernel/core/mails.ts'
import { type LostNotice, mails as told } from '../../../kernel/server/mails.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type LostWay, wayTo } from '../../../people/core/contract.ts'
import { type AskedSheet, mails as rows } from '../../core/campaign/sheet-mails.ts'
import { formIn } from './form-store.ts'
import { keyOfSheet } from './sheet-keys.ts'
import { knownHome, sheetWhere } from './sheet-store.ts'

/** The name of the fact that a home was asked, or reminded: it stands in no journal. */
export const factOfSheet = (sheet: string, round: number): string => derivedId('sheet.asked', sheet, round)

/** That fact, for whoever tells the home (`at`: ISO). */
export const sheetFact = (sheet: string, round: number, at: string): ToldFact<'sheet.asked'> => {
  const id = factOfSheet(sheet, round)
  return {
    id,
    type: 'sheet.asked',
    subject: sheet,
    command: id,
    role: 'system',
    at,
    data: { round },
    audience: 'everyone',
  }
}

type Reach = {
  toldBy: 'mail' | 'sms' | 'paper'
  email: string
  phone: string
  lost: LostWay[]
  housed: boolean
}

/** How a sheet leaves: by mail with its link, else on paper. A text message holds none. */
export const wayOfSheet = (reach: Reach): AskedSheet['way'] | undefined =>
  (({ mail: 'mail', paper: 'letter' }) as const)[wayTo({ ...reach, texts: false }) as 'mail' | 'paper']

const askAgain = async (db: Db, { notice, instead, tried }: LostNotice): Promise<ToldFact | undefined> => {
  const lost = await db.row<Reach & { id: string; round: number; askedAt: string }>(sql`
    select s.id, n.round, app.iso(s.asked_at) as "askedAt", p.told_by as "toldBy", p.email, p.phone, p.lost, h.unit is not null as housed
    from statutory.sheet_notice n join statutory.sheet s on s.id = n.sheet join statutory.campaign c on c.id = s.campaign
    join people.reachable p on p.id = s.person join people.home h on h.id = p.household
    where n.notice = ${notice} and s.answered_at is null and s.left_at is null and c.closed_at is null and p.erased_at is null
    for update of s`)
  const way = lost && wayOfSheet({ ...lost, lost: [...lost.lost, ...tried] })
  if (!lost || !way) return undefined
  await db.run(sql`update statutory.sheet set way = ${way} where id = ${lost.id}`)
  await db.run(
    sql`insert into statutory.sheet_notice (notice, sheet, round) values (${instead}, ${lost.id}, ${lost.round}) on conflict do nothing`,
  )
  return sheetFact(lost.id, lost.round, lost.askedAt)
}

/** The mail and the letter that ask, and what stands of a sheet when they leave. */
export const sheetMails = told<AskedSheet>({
  rows,
  again: askAgain,
  stands: async (db, { subject }, now) => {
    const sheet = await sheetWhere(db, sql`s.id = ${subject}`, now)
    const form = sheet && (await formIn(db, sheet.kind, sheet.year))
    if (!sheet || !form || sheet.closedOn) return undefined
    const state = await db.row<{ way: AskedSheet['way']; answered: boolean }>(sql`
      select s.way, s.answered_at is not null as answered from statutory.sheet s where s.id = ${subject} and s.way is not null`)
    if (!state) return undefined
    const { kind, year, agency, person, hasLeft, leaseEnded } = sheet
    return {
      ...(await knownHome(db, subject)),
      home: [{ person }],
      agency,
      kind,
      year,
      way: state.way,
      key: await keyOfSheet(db, subject),
      questions: form.questions,
      isDone: state.answered || hasLeft || leaseEnded !== null,
    }
  },
})
