import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import type { FollowedAlarm } from '../../core/telling/followed-alarm.ts'
import type { FollowFact } from '../../core/telling/follow-alarm.ts'
import type { AlarmOutcome } from '../../core/telling/leak-codes.ts'
import type { TenantAnswer } from '../../core/telling/leak-codes.ts'
import { ownSpell } from '../../core/telling/leak-step.ts'
import { sameWater } from './followed-alarms.ts'
import { hashOfLeakKey, keyOfLeak } from './leak-keys.ts'

type StepFact = FollowFact

/** Keeps what was done of an alarm. */
export const saveStep = (db: Db, fact: StepFact, alarm: FollowedAlarm, now: string): Promise<void> =>
  saves[fact](db, alarm, now)

const saves: Record<StepFact, (db: Db, alarm: FollowedAlarm, now: string) => Promise<void>> = {
  'alarm.told': async (db, alarm, now) => {
    const { id, home, telling } = alarm
    const spell = ownSpell(alarm)
    if (!home || !spell) return
    await db.run(sql`
      insert into sensors.telling as t (alarm, spell, round, person, household, way, link, told_at)
      values (${id}, ${spell.from}::date, ${telling ? telling.round + 1 : 0}, ${home.person}, ${home.household}, ${home.way},
        ${hashOfLeakKey(await keyOfLeak(db, id, home.person))}, ${now})
      on conflict (alarm) do update set spell = excluded.spell, round = excluded.round, person = excluded.person, household = excluded.household,
        way = excluded.way, link = excluded.link, told_at = excluded.told_at, answer = null, answered_at = null, over_at = null`)
    await db.run(sql`update sensors.alarm set told_at = coalesce(told_at, ${now}) where id = ${id}`)
  },
  'alarm.filed': async (db, { id, newRequest }) =>
    void (await db.run(
      sql`update sensors.alarm set request = ${newRequest}, outcome = null, outcome_at = null where id = ${id}`,
    )),
  // What was said of it as it ended was said too soon.
  'alarm.runsOn': async (db, { id }) =>
    void (await db.run(sql`update sensors.alarm set outcome = null, outcome_at = null where id = ${id}`)),
  'alarm.over': async (db, { id }, now) =>
    void (await db.run(sql`update sensors.telling set over_at = ${now} where alarm = ${id}`)),
}

/** The hash of the link by which somebody was told of an alarm, held until the end of the act. */
export const takesNotice = (db: Db, alarm: string): Promise<{ link: string } | undefined> =>
  db.row(sql`select t.link from sensors.telling t where t.alarm = ${alarm} for update`)

export const saveLeakAnswer = async (
  db: Db,
  alarm: string,
  answer: TenantAnswer,
  at: string,
): Promise<void> =>
  void (await db.run(
    sql`update sensors.telling set answer = ${answer}, answered_at = ${at} where alarm = ${alarm}`,
  ))

/** What came of an alarm came of all that told of the same water. */
export const saveOutcome = async (db: Db, alarm: string, outcome: AlarmOutcome, at: string): Promise<void> =>
  void (await db.run(sql`
    update sensors.alarm s set outcome = ${outcome}, outcome_at = ${at} from sensors.alarm a
    where a.id = ${alarm} and (s.id = a.id or (${sameWater} and s.request is null))`))

export const savePrice = async (
  db: Db,
  price: Commands['waterPrice.set'] & { id: string; by: string; at: string },
): Promise<void> =>
  void (await db.run(sql`
    insert into sensors.water_price (id, agency, cents, source, since, by_person, at)
    values (${price.id}, ${price.agency}, ${price.cents}, ${price.source}, ${price.since}::date, ${price.by}, ${price.at})`))

/** Cents of a cubic metre at an agency on a day, or of the whole house; nothing where nobody has set any. */
export const priceOn = async (db: Db, agency: string, day: string): Promise<number | null> =>
  (
    await db.row<{ cents: number }>(sql`
      select p.cents::float8 as cents from sensors.water_price p
      where p.since <= ${day}::date and (p.agency = ${agency} or p.agency is null)
      order by p.agency is null, p.since desc, p.at desc limit 1`)
  )?.cents ?? null

/** Lets go of who was told what, two years after its alarm has closed; told how many went. */
export const forgetTellings = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from sensors.telling t using sensors.alarm a
    where a.id = t.alarm and a.closed_on < ${now}::date - interval '24 months'`)
