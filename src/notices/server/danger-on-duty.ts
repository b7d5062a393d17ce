import { houseActor } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Facts } from '../../kernel/core/facts.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { turnAt } from '../../people/core/contract.ts'
import type { Queries } from '../../requests/core/contract.ts'
import type { Addressee, NoticeState, TellingFact } from '../core/notice-matter.ts'
import { people } from './notice-state.ts'

const house = houseActor('00000000-0000-7000-8000-000000000002')

/** The danger that a fact rings for, with those who are rung for it; nothing when it is over. */
export const ringingOf = async (
  kernel: Kernel,
  db: Db,
  fact: TellingFact,
  now: string,
): Promise<NoticeState['ringing']> => {
  if (fact.type !== 'alarm.rang') return undefined
  const { data } = fact
  const stands = (await kernel.ask(house, 'danger.list', {}, now)) as Queries['danger.list']['output']
  const alarm = stands.alarms.find(({ id }) => id === data.alarm)
  return alarm && { alarm, duty: await dutyOf(db, alarm.place.agency, data, now) }
}

// The number that is answered day and night has an address too; and those who answer for the agency's buildings. Where there is
// nobody, or no agency is known yet, head office; and head office as well when an hour has brought no name. From then on the
// agency has read it seven times: it hears it on its screens, and is written to where nobody else could be.
const dutyOf = async (
  db: Db,
  agency: string | null,
  { n, hq: hqToo, slow }: Facts['alarm.rang'],
  now: string,
): Promise<Addressee[]> => {
  // Whoever is on call is rung first, alone of the agency; from the third time on all who answer there are, as where nobody is.
  const turn = n <= aloneFor ? await onTurn(db, agency, now) : []
  const near = turn.length ? turn : await onDuty(db, agency, now)
  const hq = hqToo || !near.length ? await staffOf(db, sql`s.role = 'hq'`) : []
  const far = [...(await onCall(db)), ...hq]
  return slow && far.length ? far : [...far, ...near]
}

/** So many times it rings for who is on call alone. */
const aloneFor = 2

// By the rota of the agency at this hour; who is away that day has a stand-in, and who has left has none.
const onTurn = (db: Db, agency: string | null, now: string): Promise<Addressee[]> => {
  const { week, part } = turnAt(now)
  return staffOf(
    db,
    sql`${agency}::text = any (s.agencies) and s.person in (
      select coalesce(a.stand_in, t.person) from people.on_call t
      left join people.absent a on a.person = t.person and ${dayOf(now)}::date between a.starts and a.ends
      where t.agency = ${agency} and t.week = ${week}::date and t.part = ${part})`,
  )
}

/** Who is written to when nobody of an agency has taken a matter; with a stand-in for each who is away that day. */
export const onDuty = (db: Db, agency: string | null, now: string): Promise<Addressee[]> =>
  staffOf(
    db,
    sql`${agency}::text = any (s.agencies) and (s.role in ('manager', 'technician') or s.person in (
      select a.stand_in from people.absent a join people.colleague c on c.person = a.person and c.active
      where c.role in ('manager', 'technician') and ${agency}::text = any (c.agencies)
        and ${dayOf(now)}::date between a.starts and a.ends))`,
  )

const staffOf = (db: Db, which: RawBuilder<unknown>): Promise<Addressee[]> =>
  db.rows(
    people(
      sql`p.email <> '' and p.id in (select s.person from people.colleague s where s.active and ${which})`,
    ),
  )

const onCall = async (db: Db): Promise<Addressee[]> => {
  const found = await db.row<{ email: string | null }>(
    sql`select s.value ->> 'onCallMail' as email from kernel.setting s where s.key = 'landlord'`,
  )
  const email = found?.email
  return email
    ? [{ id: derivedId('on call', email), name: '', email, lang: 'fr', toldBy: 'mail', address: [] }]
    : []
}
