import { dayOf } from '../../kernel/core/dates.ts'
import { mails } from '../../kernel/server/mails.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { turnAt } from '../../people/core/contract.ts'
import { type BurstNow, burstMailRows } from '../core/burst-mails.ts'

/** The mail of a burst: to whoever is on call by the rota of the agency, to her stand-in where she is away; to all on duty where nobody is. */
export const burstMails = mails<BurstNow>({
  rows: burstMailRows,
  stands: async (db, { subject, data }, now) => {
    if (!('channel' in data) || data.channel !== 'sensor') return undefined
    const matter = await db.row<Omit<BurstNow, 'onCall'> & { agency: string }>(sql`
      select m.agency, m.status = 'filed' as waits, coalesce(p.door, '') as door, coalesce(s.name, '') as stairs
      from requests.matter m left join estate.place p on p.id = m.unit left join estate.staircase s on s.id = p.entrance
      where m.id = ${subject}`)
    if (!matter) return undefined
    const onCall = await turnOf(db, matter.agency, now)
    return { ...matter, onCall: onCall.length ? onCall : [{ duty: matter.agency }] }
  },
})

const turnOf = (db: Db, agency: string, now: string): Promise<{ person: string }[]> => {
  const { week, part } = turnAt(now)
  return db.rows(sql`
    select coalesce(a.stand_in, t.person) as person from people.on_call t
    left join people.absent a on a.person = t.person and ${dayOf(now)}::date between a.starts and a.ends
    where t.agency = ${agency} and t.week = ${week}::date and t.part = ${part}`)
}
