import { type Db, sql } from '../../../kernel/server/sql.ts'
import { dropReadings } from '../drop-readings.ts'
import { withdrawSums } from '../studies/study-store.ts'
import type { Purpose } from '../../core/use/use-contract.ts'

export type Consent = { purpose: Purpose; study: string | null; person: string; at: string }

/** What a household said yes to, of one dwelling. */
export const consentsOf = (
  db: Db,
  { household, unit }: { household: string; unit: string },
): Promise<Consent[]> =>
  db.rows(sql`
    select k.purpose, k.study, k.person, app.iso(k.at) as at from sensors.consent k
    where k.household = ${household} and k.unit = ${unit} order by k.at, k.id`)

type NewConsent = {
  id: string
  household: string
  unit: string
  purpose: Purpose
  study?: string | undefined
  person: string
  at: string
}

export const saveConsent = (
  db: Db,
  { id, household, unit, purpose, study, person, at }: NewConsent,
): Promise<number> =>
  db.run(sql`
    insert into sensors.consent (id, household, unit, purpose, study, person, at)
    values (${id}, ${household}, ${unit}, ${purpose}, ${study ?? null}, ${person}, ${at})`)

/** A yes is taken back: it goes, and so do at once the hours that it alone kept, or the sums that it was part of. */
export const endConsent = async (
  db: Db,
  { household, unit, purpose, study, at }: Omit<NewConsent, 'id' | 'person'>,
): Promise<void> => {
  await db.run(sql`
    delete from sensors.consent k where k.household = ${household} and k.unit = ${unit} and k.purpose = ${purpose}
      and (${study ?? null}::uuid is null or k.study = ${study ?? null})`)
  if (purpose === 'study') await withdrawSums(db, { household, unit, at, ...(study ? { study } : {}) })
  else
    await dropReadings(
      db,
      sql`using sensors.channel c, sensors.device d
        where c.id = r.channel and d.id = c.device and d.unit = ${unit} and r.heard < ${at}::timestamptz - interval '10 days'`,
    )
}

/** Lets go of what was allowed in a lease that is over: whoever comes next is asked anew. */
export const forgetConsents = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from sensors.consent k where not exists (
      select from people.lease l where l.household = k.household and l.unit = k.unit
        and (l.ends is null or l.ends >= (${now}::timestamptz at time zone 'Europe/Paris')::date))`)
