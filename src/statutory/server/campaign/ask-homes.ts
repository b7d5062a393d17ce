import { dayOf, instantAt } from '../../../kernel/core/dates.ts'
import { secretOf } from '../../../kernel/server/keyed-marks.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Jobs, Kernel, Task } from '../../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { LostWay } from '../../../people/core/contract.ts'
import type { AskedSheet } from '../../core/campaign/sheet-mails.ts'
import { hashOfSheetKey, markOfSheet } from './sheet-keys.ts'
import { factOfSheet, sheetFact, wayOfSheet } from './stands-of-sheet.ts'

/** Homes that are asked in one transaction. */
const together = 200

/** Between these hours what is asked reaches nobody at night. */
const [firstHour, lastHour] = ['08:00', '20:00']

/** When homes are asked that may be asked now (ISO): at once by day, else the next morning. */
export const askingTime = (now: string): string => {
  const today = dayOf(now)
  if (now < instantAt(today, firstHour)) return instantAt(today, firstHour)
  if (now < instantAt(today, lastHour)) return now
  return instantAt(dayOf(new Date(Date.parse(now) + 86_400_000).toISOString()), firstHour)
}

/** Work that the opening of a campaign asks for. */
export const campaignJobs: Jobs = {
  'campaign.opened': ({ id, subject }) => [
    {
      task: 'statutory.askHomes',
      payload: { campaign: subject },
      key: `sheets:${id}`,
      runAt: askingTime(new Date().toISOString()),
    },
  ],
}

type Home = {
  id: string
  person: string
  toldBy: 'mail' | 'sms' | 'paper'
  email: string
  phone: string
  lost: LostWay[]
  housed: boolean
}
type AskedHome = { id: string; person: string; way: AskedSheet['way']; round: number }

const homesToAsk = (db: Db, campaign: string, after: string): Promise<Home[]> =>
  db.rows<Home>(sql`
    select s.id, s.person, p.told_by as "toldBy", p.email, p.phone, p.lost, h.unit is not null as housed
    from statutory.sheet s join statutory.campaign c on c.id = s.campaign and c.closed_at is null
    join people.reachable p on p.id = s.person and p.erased_at is null join people.home h on h.id = s.household
    where s.campaign = ${campaign} and s.way is null and s.answered_at is null and s.left_at is null and s.id > ${after}::uuid
    order by s.id limit ${together} for update of s`)

// As the house tells anything: by notices, from what stands when it leaves.
const askToTell = (db: Db, asked: readonly AskedHome[], at: string): Promise<number> => {
  const facts = asked.map(({ id, round }) => sheetFact(id, round, at))
  return db.run(sql`
    select graphile_worker.add_job('notices.tell', payload => f.fact::json, max_attempts => 8, job_key => 'tell:' || (f.fact ->> 'id'))
    from jsonb_to_recordset(${json(facts.map((fact) => ({ fact })))}::jsonb) as f (fact jsonb)`)
}

const saveNotices = (db: Db, asked: readonly AskedHome[]): Promise<number> =>
  db.run(sql`
    insert into statutory.sheet_notice (notice, sheet, round)
    select n.notice, n.sheet, n.round from jsonb_to_recordset(${json(
      asked.map(({ id, person, round }) => ({
        notice: derivedId('mail', factOfSheet(id, round), person),
        sheet: id,
        round,
      })),
    )}::jsonb) as n (notice uuid, sheet uuid, round int) on conflict do nothing`)

const saveAsked = async (db: Db, asked: readonly AskedHome[], at: string): Promise<void> => {
  const secret = await secretOf(db)
  const rows = asked.map(({ id, way }) => ({ id, way, link: hashOfSheetKey(markOfSheet(secret, id)) }))
  await db.run(sql`
    update statutory.sheet s set way = a.way, link = a.link, asked_at = ${at}
    from jsonb_to_recordset(${json(rows)}::jsonb) as a (id uuid, way text, link text) where s.id = a.id`)
}

const saveTried = (db: Db, homes: readonly Home[], at: string): Promise<number> =>
  db.run(
    sql`update statutory.sheet s set tried_at = ${at} where s.id = any (${homes.map(({ id }) => id)}::uuid[])`,
  )

/** Asks every home of a campaign that was not asked and can be, some hundreds at a time; run again it asks whoever is left. */
export const askHomes = async ({ database }: Kernel, campaign: string, at: string): Promise<void> => {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const last = await database.transact(async (db) => {
      const homes = await homesToAsk(db, campaign, after)
      const asked = homes.flatMap((home): AskedHome[] => {
        const way = wayOfSheet(home)
        return way ? [{ id: home.id, person: home.person, way, round: 0 }] : []
      })
      await saveTried(db, homes, at)
      await saveAsked(db, asked, at)
      await saveNotices(db, asked)
      await askToTell(db, asked, at)
      return homes.at(-1)?.id
    })
    if (!last) return
    after = last
  }
}

type SilentHome = { id: string; person: string; way: AskedSheet['way']; round: number }

/** Reminds whoever is silent on the days that the campaign says: each once a day, twice in all. */
const remindSilent = async ({ database }: Kernel, campaign: string, now: string): Promise<void> => {
  for (;;) {
    const left = await database.transact(async (db) => {
      const due = await db.rows<SilentHome>(sql`
        select s.id, s.person, s.way, d.round from statutory.sheet s join statutory.campaign c on c.id = s.campaign
        cross join lateral (select count(*)::int as round from unnest(c.remind_on) as r (day) where r.day <= ${dayOf(now)}::date) d
        where s.campaign = ${campaign} and c.closed_at is null and c.due >= ${dayOf(now)}::date and s.way is not null and s.answered_at is null
          and s.left_at is null and s.reminded < d.round and s.asked_at < ${instantAt(dayOf(now), '00:00')}
        order by s.id limit ${together} for update of s`)
      await db.run(sql`
        update statutory.sheet s set reminded = a.round from jsonb_to_recordset(${json(due)}::jsonb) as a (id uuid, round int) where s.id = a.id`)
      await saveNotices(db, due)
      await askToTell(db, due, now)
      return due.length
    })
    if (left < together) return
  }
}

/** One day of the campaigns that are open: who can be asked by now is asked, who is silent is reminded. */
export const remindHomes = async (kernel: Kernel, now: string): Promise<void> => {
  const open = await kernel.database.owner.rows<{ id: string }>(
    sql`select c.id from statutory.campaign c where c.closed_at is null and c.due >= ${dayOf(now)}::date`,
  )
  for (const { id } of open) {
    await remindSilent(kernel, id, now)
    await askHomes(kernel, id, now)
  }
}

export const campaignTasks: Record<string, Task> = {
  'statutory.askHomes': ({ campaign }, kernel) =>
    askHomes(kernel, String(campaign), new Date().toISOString()),
  'statutory.remindHomes': (_, kernel) => remindHomes(kernel, new Date().toISOString()),
}
/** By day: what is told reaches nobody at night. */
export const campaignCron = { 'statutory.remindHomes': '20 8 * * *' }
