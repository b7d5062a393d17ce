import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { FlawChoice } from '../../core/account/account-shapes.ts'
import { firstGrid } from '../../core/account/first-grid.ts'
import type { Commands } from '../../core/contract.ts'
import type { StatementText } from './statement-text.ts'

type ByWhom = { by: string; at: string }

export const saveGrid = (
  db: Db,
  id: string,
  { name, source, asOf, rows }: Commands['grid.import'],
  { by, at }: { by: string | null; at: string },
): Promise<number> =>
  db.run(sql`
    insert into inspections.wear_grid (id, name, source, as_of, age_rule, wear_rows, told_by, told_at)
    values (${id}, ${name}, ${source}, ${asOf}::date, 'completedYears', ${JSON.stringify(rows)}::jsonb, ${by}, ${at})
    on conflict (id) do nothing`)

/** The house’s own grid is written the first time that somebody answers for it. */
export const saveConfirmed = async (
  db: Db,
  id: string,
  { agreement, starts }: Commands['grid.confirm'],
  { by, at }: ByWhom,
): Promise<void> => {
  if (id === firstGrid.id)
    await saveGrid(db, id, { ...firstGrid, rows: [...firstGrid.rows] }, { by: null, at })
  await db.run(sql`
    update inspections.wear_grid set agreement = ${agreement}, starts = ${starts}::date, confirmed_by = ${by}, confirmed_at = ${at}
    where id = ${id}`)
}

export const saveOpened = (
  db: Db,
  id: string,
  {
    unit,
    household,
    building,
    agency,
    at,
  }: Commands['settlement.open'] & { building: string; agency: string; at: string },
): Promise<number> =>
  db.run(sql`
    insert into inspections.settlement (id, state, unit, building, agency, household, opened_at)
    values (${id}, 'open', ${unit}, ${building}, ${agency}, ${household}, ${at})`)

export const saveTerms = (db: Db, id: string, { terms }: Commands['settlement.setTerms']): Promise<number> =>
  db.run(sql`update inspections.settlement set terms = ${JSON.stringify(terms)}::jsonb where id = ${id}`)

export const saveChoice = (db: Db, id: string, choice: FlawChoice, { by, at }: ByWhom): Promise<number> =>
  db.run(sql`
    insert into inspections.flaw_choice (settlement, flaw, choice, by_person, at)
    values (${id}, ${choice.flaw}, ${JSON.stringify(choice)}::jsonb, ${by}, ${at})
    on conflict (settlement, flaw) do update set choice = excluded.choice, by_person = excluded.by_person, at = excluded.at`)

/** The account as it is issued; nothing of it is written after. */
export const saveIssued = async (
  db: Db,
  id: string,
  { text, hash, sums, instalments }: StatementText,
  { by, on }: { by: string; on: string },
): Promise<number> => {
  for (const [nth, { amount, dueOn }] of instalments.entries())
    await db.run(sql`
      insert into inspections.instalment (settlement, nth, amount, due_on) values (${id}, ${nth}, ${amount}, ${dueOn}::date)`)
  return db.run(sql`
    update inspections.settlement set state = 'issued', statement = ${text}, hash = ${hash}, balance = ${sums.balance},
      due_on = ${sums.dueOn}::date, issued_on = ${on}::date, issued_by = ${by} where id = ${id}`)
}

/** The account is open again; what it said stays, with who took it back. */
export const saveTakenBack = async (db: Db, id: string, { by, at }: ByWhom): Promise<void> => {
  await db.run(sql`
    insert into inspections.withdrawn_statement (settlement, nth, statement, hash, issued_on, issued_by, withdrawn_at, withdrawn_by, unit, household)
    select s.id, (select count(*) from inspections.withdrawn_statement w where w.settlement = s.id), s.statement, s.hash, s.issued_on,
      s.issued_by, ${at}, ${by}, s.unit, s.household
    from inspections.settlement s where s.id = ${id}`)
  await db.run(sql`delete from inspections.instalment where settlement = ${id}`)
  await db.run(sql`
    update inspections.settlement set state = 'open', statement = null, hash = null, balance = null, due_on = null, issued_on = null,
      issued_by = null where id = ${id}`)
}

export const savePaid = (db: Db, id: string, on: string, surcharge: number): Promise<number> =>
  db.run(sql`
    update inspections.settlement set state = 'paid', paid_on = ${on}::date, surcharge = ${surcharge} where id = ${id}`)

/** A part of a debt came; with the last one the account is paid. */
export const saveReceived = async (
  db: Db,
  id: string,
  { nth, on }: Commands['settlement.receive'],
  isLast: boolean,
): Promise<void> => {
  await db.run(
    sql`update inspections.instalment set paid_on = ${on}::date where settlement = ${id} and nth = ${nth}`,
  )
  if (isLast)
    await db.run(sql`
      update inspections.settlement set state = 'paid', paid_on = ${on}::date, surcharge = 0 where id = ${id}`)
}
