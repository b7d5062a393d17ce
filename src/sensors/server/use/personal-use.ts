import type { Erasing, Personal } from '../../../kernel/server/personal.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { usedMetrics } from '../../core/use/home-use.ts'
import { dropReadings } from '../drop-readings.ts'
import { forgetNotes } from '../notes/note-store.ts'
import { forgetStudies, withdrawSums } from '../studies/study-store.ts'
import { forgetMonths } from './sum-months.ts'

/** The leases of a person’s household, each with the span of its days. */
const leasesOf = (person: string) => sql`
  select l.id, l.unit, l.starts, coalesce(l.ends, 'infinity'::date) as ends
  from people.lease l join people.reachable p on p.household = l.household where p.id = ${person}`

/** Lets go of what a home’s meters said in its leases, once none of those who lived there is left in the house. */
const eraseUse: Erasing = async (db, { person, household }) => {
  if (!household) return 0
  const other = await db.row(sql`
    select 1 from people.reachable p where p.household = ${household} and p.kind = 'tenant' and p.erased_at is null and p.id <> ${person} limit 1`)
  if (other) return 0
  const leases = sql`(select l.id, l.unit, l.starts, coalesce(l.ends, 'infinity'::date) as ends from people.lease l where l.household = ${household})`
  await dropReadings(
    db,
    sql`using sensors.channel c, sensors.device d, ${leases} l
      where c.id = r.channel and d.id = c.device and d.unit = l.unit and sensors.day_of(r.at) >= l.starts and sensors.day_of(r.at) < l.ends`,
  )
  await db.run(sql`
    delete from sensors.day y using sensors.channel c, sensors.device d, ${leases} l
    where c.id = y.channel and d.id = c.device and d.unit = l.unit and y.day >= l.starts and y.day < l.ends`)
  await db.run(sql`delete from sensors.note n where n.household = ${household}`)
  return db.run(sql`delete from sensors.month m using ${leases} l where m.lease = l.id`)
}

/** What is held of a home’s use: whose it is, how it is handed out, when it goes. */
export const personalUse: readonly Personal[] = [
  {
    table: 'sensors.month',
    person: { lease: 'whose use it sums' },
    export: {
      kind: 'use',
      ask: (person) => sql`
        select u.row from (
          select json_build_object('metric', m.metric, 'month', m.month, 'total', m.total, 'known', m.known) as row, m.month as day, 0 as n
          from sensors.month m join (${leasesOf(person)}) l on l.id = m.lease
          union all
          select json_build_object('metric', c.metric, 'day', y.day, 'total', y.total, 'known', y.known), y.day, 1
          from (${leasesOf(person)}) l join sensors.device d on d.unit = l.unit
            join sensors.channel c on c.device = d.id and c.metric = any (${[...usedMetrics]}::text[])
            join sensors.day y on y.channel = c.id and y.day >= l.starts and y.day < l.ends) u
        order by u.n, u.day`,
    },
    erase: eraseUse,
    keep: { until: 'three years after the lease; a day two years', forget: forgetMonths },
  },
  {
    table: 'sensors.consent',
    person: { household: 'who lives there', person: 'who said yes' },
    export: {
      kind: 'curveChoices',
      ask: (person) => sql`
        select json_build_object('purpose', k.purpose, 'at', app.iso(k.at)) as row from sensors.consent k
        where k.person = ${person} order by k.at`,
    },
    erase: async (db, { person, household, at }) => {
      if (household) await withdrawSums(db, { household, at })
      return db.run(sql`delete from sensors.consent k where k.person = ${person}`)
    },
    keep: { until: 'until it is taken back, the lease or the study ends', forget: forgetStudies },
  },
  {
    table: 'sensors.note',
    person: { lease: 'whose use it tells', household: 'who was written to', content: 'what their home used' },
    export: {
      kind: 'notes',
      ask: (person) => sql`
        select json_build_object('kind', n.kind, 'first', n.first_day, 'last', n.last_day, 'at', app.iso(n.issued_at), 'content', n.content::text) as row
        from sensors.note n join people.reachable p on p.household = n.household where p.id = ${person} order by n.first_day, n.kind`,
    },
    erase: 'with the months of the home, once none of those who lived there is left',
    keep: { until: 'three years after the lease', forget: forgetNotes },
  },
  {
    table: 'sensors.noted_building',
    person: { by_person: 'who lets its notes leave' },
    export: 'an act of the agency, in the journal',
    erase: (db, { person }) =>
      db.run(sql`update sensors.noted_building set by_person = null where by_person = ${person}`),
    keep: 'as long as its notes leave',
  },
  {
    table: 'sensors.charge_year',
    person: { by_person: 'who told it' },
    export: 'an act of the agency, in the journal',
    erase: (db, { person }) =>
      db.run(sql`update sensors.charge_year set by_person = null where by_person = ${person}`),
    keep: 'with the accounts of the building',
  },
  {
    table: 'sensors.study',
    person: { by_person: 'who declared it' },
    export: 'an act of head office, in the journal',
    erase: (db, { person }) =>
      db.run(sql`update sensors.study set by_person = null where by_person = ${person}`),
    keep: 'as a proof of what was done with data',
  },
  {
    table: 'sensors.study_member',
    person: { lease: 'whose month a sum holds' },
    export: 'the sums are of five homes and more; the yes stands in the file',
    erase: 'goes after three months; the numbers of the sum go at once',
    keep: 'three months, so that no sum is made without one home',
  },
]
