import type { Recipients, ToldFact } from '../../kernel/core/mails.ts'
import { mails as told } from '../../kernel/server/mails.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type InspectionNow, mails as rows } from '../core/mails.ts'
import { leaseOf, newAddressOf } from './account/account-sql.ts'

type Standing = Pick<InspectionNow, 'place' | 'asked' | 'answer' | 'account'> & {
  agency: string
  unit: string
  household: string
  lease: string | null
  /** lines of where they live now; null: at home, while their lease goes on */
  at: string[] | null
}

/** The mails of this slice, and what stands of an inspection or of an account when one leaves. */
export const mails = told<InspectionNow>({
  rows,
  stands: async (db, fact, now) => {
    const row = await standing(db, fact, now)
    return (
      row && {
        ...row,
        id: fact.subject,
        lease: row.lease ?? undefined,
        duty: [{ duty: row.agency }],
        proxy: 'person' in fact.data ? [{ person: String(fact.data.person) }] : [],
        tenants: await tenantsOf(db, row),
      }
    )
  },
})

const standing = (db: Db, fact: ToldFact, now: string): Promise<Standing | undefined> => {
  if (fact.type.startsWith('settlement.')) return accountNow(db, fact, now)
  return fact.type.startsWith('lease.') ? leaseNow(db, fact, now) : inspectionNow(db, fact, now)
}

// Of who has left, no letter goes to the dwelling: whoever lives there now would open it.
const addressNow = sql`case when l.ends is null or l.ends >= (now.at at time zone 'Europe/Paris')::date then null
  else coalesce(string_to_array(${newAddressOf('i.household', 'i.unit')}, ', '), '{}') end as at`

const inspectionNow = (db: Db, { subject, data }: ToldFact, now: string): Promise<Standing | undefined> => {
  const addendum = 'addendum' in data ? data.addendum : undefined
  return db.row(sql`
    select i.agency, i.unit, i.household, l.id as lease, null as account, concat_ws(', ', h.address, h.commune) as place, ${addressNow},
      (select count(*)::int from inspections.addendum a where a.inspection = i.id and a.state = 'asked') as asked,
      coalesce((select a.answer from inspections.addendum a where a.id = ${addendum ?? null}::uuid), '') as answer
    from (select ${now}::timestamptz as at) now, inspections.inspection i left join estate.home h on h.id = i.unit
      left join people.lease l on l.id = ${leaseOf('i.household', 'i.unit')}
    where i.id = ${subject}`)
}

const leaseNow = (db: Db, { subject }: ToldFact, now: string): Promise<Standing | undefined> =>
  db.row(sql`
    select i.agency, i.unit, i.household, l.id as lease, null as account, concat_ws(', ', h.address, h.commune) as place, ${addressNow},
      0 as asked, '' as answer
    from (select ${now}::timestamptz as at) now, people.lease l
      join inspections.inspection i on i.household = l.household and i.unit = l.unit and i.kind = 'exit'
      left join estate.home h on h.id = l.unit
    where l.id = ${subject} order by i.ended_at desc nulls last limit 1`)

const accountNow = (db: Db, { subject, data }: ToldFact, now: string): Promise<Standing | undefined> => {
  const contest = 'contest' in data ? data.contest : undefined
  return db.row(sql`
    select i.agency, i.unit, i.household, l.id as lease, concat_ws(', ', h.address, h.commune) as place, ${addressNow},
      case when i.state <> 'open' then jsonb_build_object('balance', i.balance, 'dueOn', i.due_on,
        'firstOn', (select min(p.due_on) from inspections.instalment p where p.settlement = i.subject),
        'hasAddress', ${newAddressOf('i.household', 'i.unit')} is not null) end as account,
      (select count(*)::int from inspections.contest c where c.settlement = i.subject and c.state = 'asked') as asked,
      coalesce((select c.answer from inspections.contest c where c.id = ${contest ?? null}::uuid), '') as answer
    from (select ${now}::timestamptz as at) now,
      (select s.id as subject, s.agency, s.unit, s.household, s.state, s.balance, s.due_on,
        (select e.record from inspections.inspection e where e.unit = s.unit and e.household = s.household and e.kind = 'exit'
          and e.record is not null order by e.ended_at desc limit 1) as record
        from inspections.settlement s where s.id = ${subject}) i
      left join estate.home h on h.id = i.unit
      left join people.lease l on l.id = ${leaseOf('i.household', 'i.unit')}`)
}

// Each tenant by herself, and who acts for one of them.
const tenantsOf = async (db: Db, { household, lease, at }: Standing): Promise<Recipients[]> => {
  const found = await db.rows<{ person: string }>(sql`
    select p.id as person from people.reachable p where p.household = ${household} and p.kind = 'tenant' and p.erased_at is null
    union select x.person from inspections.proxy x where x.lease = ${lease} and x.ended_at is null`)
  return found
    .map(({ person }) => (at ? { person, at } : { person }))
    .toSorted((a, b) => a.person.localeCompare(b.person))
}
