import { mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { SettlementRow } from '../../core/account/account-queries.ts'
import { orderSettlements, type StandingSettlement, whenDue } from '../../core/account/order-settlements.ts'
import { grants } from '../../core/grants.ts'
import { tenantsOf, unitJson } from './account-sql.ts'

const mostRows = 1000

/** Accounts of the reader’s agencies and exits that have none yet: what is late first. Refused: not_yours. */
export const listSettlements = async ({
  db,
  actor,
  now,
}: Asking): Promise<{ rows: SettlementRow[]; all: number } | Refusal> => {
  if (!mayAnywhere(grants, 'reckon', actor)) return refuse('not_yours')
  const today = localDate(officeCalendar, now)
  const found = await standingSettlements(db)
  const rows = found.map(({ row, standing }) => ({ ...row, ...whenDue(standing, today) }))
  return { rows: orderSettlements(rows).slice(0, mostRows), all: rows.length }
}

type FoundSettlement = { row: Omit<SettlementRow, 'dueOn' | 'lateDays'>; standing: StandingSettlement }

const standingSettlements = (db: Db): Promise<FoundSettlement[]> =>
  db.rows(sql`
    with ended as materialized (
      select distinct on (i.unit, i.household) i.unit, i.household, i.id, i.record::jsonb ->> 'on' as on,
        jsonb_path_exists(i.record::jsonb, '$.rooms[*].elements[*].flaws[*]') as "hasFlaws"
      from inspections.inspection i
      where i.kind = 'exit' and i.state in ('signed', 'away') and i.household is not null and i.record is not null
      order by i.unit, i.household, i.ended_at desc
    ), account as (
      select s.id, s.state, s.unit, s.household, e.id as exit, e.on, coalesce(e."hasFlaws", false) as "hasFlaws",
        s.terms ->> 'keysBackOn' as "keysBackOn", s.due_on::text as "dueOn", s.balance::float as balance, s.paid_on::text as "paidOn"
      from inspections.settlement s left join ended e on e.unit = s.unit and e.household = s.household
      where s.household is not null
      union all
      select null, 'awaited', e.unit, e.household, e.id, e.on, e."hasFlaws", null, null, null, null
      from ended e
      where not exists (select from inspections.settlement s where s.unit = e.unit and s.household = e.household)
    )
    select jsonb_build_object('id', a.id, 'state', a.state, 'unit', ${unitJson}, 'household', a.household,
        'tenants', ${tenantsOf('a.household')}, 'exit', a.exit, 'exitOn', a.on, 'balance', a.balance) as row,
      jsonb_build_object('state', a.state, 'exitOn', a.on, 'hasFlaws', a."hasFlaws", 'keysBackOn', a."keysBackOn",
        'dueOn', a."dueOn", 'balance', a.balance) as standing
    from account a left join estate.home h on h.id = a.unit
    order by a.state = 'paid', a."paidOn" desc, a.on limit 5000`)
