import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { Instalment, OwnSettlement } from '../../core/account/account-queries.ts'
import { ownPlace } from '../../core/account/decide-contest.ts'
import { provisionOf, type StandingProvision } from '../../core/account/decide-provision.ts'
import { latenessOf } from '../../core/account/decide-settlement.ts'
import { claimEndsOn } from '../../core/account/deposit-delay.ts'
import type { Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import {
  addressDayOf,
  contestsJson,
  instalmentsJson,
  leaseOf,
  newAddressOf,
  ownTenants,
  ownUnit,
  wayOf,
} from './account-sql.ts'
import { placedWorks } from './read-works.ts'
import type { IssuedStatement } from './statement-text.ts'

/** A tenant’s own accounts, the latest first: her wall lets through what is issued, and what was taken back. */
export const listOwn = async ({
  db,
  actor,
}: Asking): Promise<Queries['settlement.own']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const statements = await db.rows<Queries['settlement.own']['output']['statements'][number]>(sql`
    select o.id, o."isTakenBack", o.balance, o."dueOn", o."paidOn" from (
      select s.id, false as "isTakenBack", s.balance::float as balance, s.due_on::text as "dueOn", s.paid_on::text as "paidOn", s.issued_on as day
      from inspections.settlement s where s.state <> 'open' and s.statement is not null
      union all
      select distinct on (w.settlement) w.settlement, true, 0, '', null, w.issued_on
      from inspections.withdrawn_statement w
      where not exists (select from inspections.settlement s where s.id = w.settlement)) o
    order by o.day desc, o.id limit 20`)
  return { statements }
}

type IssuedAccount = Pick<
  OwnSettlement,
  | 'unit'
  | 'tenants'
  | 'newAddress'
  | 'exit'
  | 'entry'
  | 'lease'
  | 'way'
  | 'contests'
  | 'text'
  | 'hash'
  | 'paidOn'
> &
  StandingProvision & {
    issuedOn: string
    lateSurcharge: number | null
    addressOn: string | null
    parts: Instalment[]
  }

/** One of them, as it was issued; later lateness, what came of the provision, and what is held against it beside. */
export const ownOne = async (
  { db, actor, now }: Asking,
  { id }: { id: string },
): Promise<OwnSettlement | Refusal> => {
  if (!mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const issued = await db.row<IssuedAccount>(sql`
    select ${ownUnit} as unit, ${ownTenants} as tenants, s.statement as text, s.hash, s.issued_on::text as "issuedOn",
      s.paid_on::text as "paidOn", s.surcharge::float as "lateSurcharge", s.approved_on::text as "approvedOn",
      s.provision_back_on::text as "backOn", s.provision_kept::float as kept, s.provision_surcharge::float as surcharge,
      ${newAddressOf('s.household', 's.unit')} as "newAddress", ${addressDayOf('s.household', 's.unit')} as "addressOn",
      ${wayOf('s.household', 's.unit')} as way, ${leaseOf('s.household', 's.unit')} as lease, i.id as exit,
      (select e.id from inspections.inspection e where e.unit = s.unit and e.household = s.household and e.kind = 'entry'
        and e.record is not null order by e.ended_at desc limit 1) as entry,
      ${instalmentsJson} as parts, ${contestsJson} as contests
    from inspections.settlement s left join estate.home h on h.id = s.unit
      left join inspections.inspection i on i.id = (s.statement::jsonb ->> 'exit')::uuid
    where s.id = ${id} and s.state <> 'open' and s.statement is not null`)
  if (!issued) return (await wasTakenBack(db, id)) ? refuse('account_reopened') : refuse('not_found')
  const { lateSurcharge, approvedOn, backOn, kept, surcharge, addressOn, parts, ...told } = issued
  const { lines, sums, terms, grid, instalments } = JSON.parse(issued.text) as IssuedStatement
  const today = localDate(officeCalendar, now)
  const exit = { newAddress: issued.newAddress, addressOn }
  const standing = { balance: sums.balance, dueOn: sums.dueOn, monthlyRent: terms.monthlyRent, exit }
  const late = latenessOf(standing, issued.paidOn ?? today)
  return {
    id,
    ...told,
    lines,
    sums,
    terms,
    grid,
    // An account that was issued before its days were kept has parts without them.
    instalments: parts.length
      ? parts
      : instalments.map((amount) => ({ amount: cents(amount), dueOn: null, paidOn: null })),
    late: issued.paidOn === null ? late : { ...late, amount: cents(lateSurcharge ?? 0) },
    provision: provisionOf(
      terms,
      { issuedOn: issued.issuedOn, approvedOn, backOn, kept, surcharge },
      { today, exit },
    ),
    mayContest: today <= claimEndsOn(terms.keysBackOn),
  }
}

const wasTakenBack = async (db: Asking['db'], id: string): Promise<boolean> =>
  (await db.row(sql`select 1 from inspections.withdrawn_statement w where w.settlement = ${id} limit 1`)) !==
  undefined

type WorkedAccount = { agency: string; household: string; lease: string | null; flaws: string[] }

/** Where the works of a tenant’s own account stand: neither a firm nor a price. */
export const ownWorks = async (
  { db, actor }: Asking,
  { id }: { id: string },
): Promise<Queries['settlement.ownWorks']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const account = await db.row<WorkedAccount>(sql`
    select s.agency, s.household, ${leaseOf('s.household', 's.unit')} as lease,
      array(select line ->> 'flaw' from jsonb_array_elements(s.statement::jsonb -> 'lines') line) as flaws
    from inspections.settlement s where s.id = ${id} and s.state <> 'open' and s.statement is not null`)
  if (!account || !can(grants, 'readOwnSettlement', actor, ownPlace(account))) return refuse('not_found')
  const works = await placedWorks(db, account.flaws)
  return { works: works.map(({ flaw, requestNo, state }) => ({ flaw, requestNo, state })) }
}

/** The lease whose link was opened, and until when its papers are read. */
export const leasePapers = async ({
  db,
  actor,
}: Asking): Promise<Queries['lease.papers']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const lease = actor.matter
    ? await db.row<Queries['lease.papers']['output']>(sql`
        select l.id, l.starts::text as starts, l.ends::text as ends, (l.ends + interval '3 years')::date::text as until,
          exists (select from inspections.proxy x where x.lease = l.id and x.person = ${actor.id}) as "isProxy",
          coalesce((select jsonb_agg(jsonb_build_object('person', x.person, 'name', x.name) order by x.told_at) from inspections.proxy x
            where x.lease = l.id and x.tenant = ${actor.id} and x.ended_at is null), '[]') as proxies,
          ${newAddressOf('l.household', 'l.unit')} as "newAddress", ${wayOf('l.household', 'l.unit')} as way
        from people.lease l
          left join lateral (select i.record from inspections.inspection i
            where i.household = l.household and i.unit = l.unit and i.kind = 'exit' and i.record is not null
            order by i.ended_at desc limit 1) i on true
        where l.id = ${actor.matter}`)
    : undefined
  return lease ?? refuse('not_found')
}
