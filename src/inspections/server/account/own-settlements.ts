import { mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { OwnSettlement } from '../../core/account/account-queries.ts'
import { provisionOf, type StandingProvision } from '../../core/account/decide-provision.ts'
import { latenessOf } from '../../core/account/decide-settlement.ts'
import type { Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { tenantsOf, unitJson } from './account-sql.ts'
import type { IssuedStatement } from './statement-text.ts'

/** A tenant’s own accounts, the latest first: her wall lets through what is issued. */
export const listOwn = async ({
  db,
  actor,
}: Asking): Promise<Queries['settlement.own']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const statements = await db.rows<Queries['settlement.own']['output']['statements'][number]>(sql`
    select s.id, s.balance::float as balance, s.due_on::text as "dueOn", s.paid_on::text as "paidOn" from inspections.settlement s
    where s.state <> 'open' and s.statement is not null order by s.issued_on desc, s.id limit 20`)
  return { statements }
}

type IssuedAccount = Pick<OwnSettlement, 'unit' | 'tenants' | 'newAddress' | 'text' | 'hash' | 'paidOn'> &
  StandingProvision & { issuedOn: string; surcharge: number | null }

/** One of them, as it was issued; later lateness and what came of the provision beside. */
export const ownOne = async (
  { db, actor, now }: Asking,
  { id }: { id: string },
): Promise<OwnSettlement | Refusal> => {
  if (!mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const issued = await db.row<IssuedAccount>(sql`
    select ${unitJson} as unit, ${tenantsOf('s.household')} as tenants, s.statement as text, s.hash, s.issued_on::text as "issuedOn",
      s.paid_on::text as "paidOn", s.surcharge::float as surcharge, s.approved_on::text as "approvedOn",
      s.provision_back_on::text as "backOn", s.provision_kept::float as kept,
      (select nullif(concat_ws(', ', a ->> 'line', concat_ws(' ', a ->> 'postcode', a ->> 'commune')), '')
        from (select i.record::jsonb -> 'newAddress' as a from inspections.inspection i
          where i.id = (s.statement::jsonb ->> 'exit')::uuid) x) as "newAddress"
    from inspections.settlement s left join estate.home h on h.id = s.unit
    where s.id = ${id} and s.state <> 'open' and s.statement is not null`)
  if (!issued) return refuse('not_found')
  const { surcharge, approvedOn, backOn, kept, ...told } = issued
  const { lines, sums, terms, grid, instalments } = JSON.parse(issued.text) as IssuedStatement
  const standing = {
    balance: sums.balance,
    dueOn: sums.dueOn,
    monthlyRent: terms.monthlyRent,
    exit: { newAddress: issued.newAddress },
  }
  const late = latenessOf(standing, issued.paidOn ?? localDate(officeCalendar, now))
  return {
    id,
    ...told,
    lines,
    sums,
    terms,
    grid,
    instalments: instalments.map(cents),
    late: issued.paidOn === null ? late : { ...late, amount: cents(surcharge ?? 0) },
    provision: provisionOf(terms, { issuedOn: issued.issuedOn, approvedOn, backOn, kept }),
  }
}
