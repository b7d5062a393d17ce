import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'

export type FirmRow = Required<Commands['firm.know']>
export type RateRow = { item: string; code: string; label: string; unit: string; price: number }
export type ContractRow = Omit<Required<Commands['contract.sign']>, 'rates'> & { rates: readonly RateRow[] }

export const firmRow = (db: Db, id: string): Promise<FirmRow | undefined> =>
  db.row<FirmRow>(sql`select name, phone, email, siret, lang from contractors.firm where id = ${id}`)

/** What stands of a contract (with those of its price lines that are named), and whether its firm and its reference are free. */
export const contractRow = async (
  db: Db,
  id: string,
  wanted: ContractRow,
): Promise<{ standing: ContractRow | undefined; firmKnown: boolean; refTaken: boolean }> => {
  const row = await db.row<Omit<ContractRow, 'rates'>>(sql`
    select firm, ref, name, kind, trades, agencies, covers, spend_limit as "spendLimit", rank, starts, ends, capacity
    from contractors.contract where id = ${id}`)
  const rates = await db.rows<RateRow>(sql`
    select id as item, code, label, unit, price from contractors.rate_item
    where contract = ${id} and code = any (${wanted.rates.map(({ code }) => code)}::text[])
    order by code collate "C"`)
  const firm = await db.row(sql`select 1 from contractors.firm where id = ${wanted.firm}`)
  const other = await db.row(
    sql`select 1 from contractors.contract where ref = ${wanted.ref} and id <> ${id}`,
  )
  return { standing: row && { ...row, rates }, firmKnown: firm !== undefined, refTaken: other !== undefined }
}

export const saveFirm = (db: Db, id: string, firm: FirmRow): Promise<unknown> =>
  db.run(sql`
    insert into contractors.firm (id, name, phone, email, siret, lang)
    values (${id}, ${firm.name}, ${firm.phone}, ${firm.email}, ${firm.siret}, ${firm.lang})
    on conflict (id) do update set name = excluded.name, phone = excluded.phone, email = excluded.email,
      siret = excluded.siret, lang = excluded.lang`)

/** The contract and its price lines; a price that changes leaves the lines of past orders as they were. */
export const saveContract = async (db: Db, id: string, contract: ContractRow): Promise<void> => {
  const c = contract
  await db.run(sql`
    insert into contractors.contract
      (id, firm, ref, name, kind, trades, agencies, covers, spend_limit, rank, starts, ends, capacity)
    values (${id}, ${c.firm}, ${c.ref}, ${c.name}, ${c.kind}, ${[...c.trades]}, ${[...c.agencies]}, ${[...c.covers]},
      ${c.spendLimit}, ${c.rank}, ${c.starts}, ${c.ends}, ${c.capacity})
    on conflict (id) do update set firm = excluded.firm, ref = excluded.ref, name = excluded.name, kind = excluded.kind,
      trades = excluded.trades, agencies = excluded.agencies, covers = excluded.covers,
      spend_limit = excluded.spend_limit, rank = excluded.rank, starts = excluded.starts, ends = excluded.ends,
      capacity = excluded.capacity`)
  await db.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price)
    select r.item, ${id}, r.code, r.label, r.unit, r.price
    from jsonb_to_recordset(${json(c.rates)}) as r (item uuid, code text, label text, unit text, price numeric)
    on conflict (contract, code) do update set label = excluded.label, unit = excluded.unit, price = excluded.price`)
}
