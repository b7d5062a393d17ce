import type { Personal } from '../../../kernel/server/personal.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'

/** Lets go of homes whose lease is over; told how many went. */
const forgetLiftCalls = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from sensors.lift_call c where not exists (
      select from people.lease l where l.household = c.household and (l.ends is null or l.ends >= ${now}::date))`)

const forgetCallsMade = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from sensors.lift_told t where t.at < ${now}::timestamptz - interval '1 month'`)

/** What is held of who is called about a lift. */
export const personalLiftCalls: readonly Personal[] = [
  {
    table: 'sensors.lift_call',
    person: { household: 'whose home it is', person: 'whom we call', by_person: 'who asked for it' },
    export: {
      kind: 'liftCalls',
      ask: (person) => sql`
        select json_build_object('since', app.iso(c.since)) as row from sensors.lift_call c where c.person = ${person} order by c.since`,
    },
    erase: async (db, { person }) =>
      (await db.run(sql`update sensors.lift_call set by_person = null where by_person = ${person}`)) +
      (await db.run(sql`delete from sensors.lift_call where person = ${person}`)),
    keep: { until: 'until it is taken back, or the lease ends', forget: forgetLiftCalls },
  },
  {
    table: 'sensors.lift_told',
    person: { household: 'whose home was called', by_person: 'who called' },
    export: { in: 'journal' },
    erase: async (db, { person, household }) =>
      (await db.run(sql`update sensors.lift_told set by_person = null where by_person = ${person}`)) +
      (household ? await db.run(sql`delete from sensors.lift_told where household = ${household}`) : 0),
    keep: { until: 'a month', forget: forgetCallsMade },
  },
]
