import type { CodeUnder } from '../../../kernel/core/words.ts'
import type { Cents } from '../../../kernel/core/money.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Commands, Delays } from '../../core/contract.ts'
import type { Signing } from '../../core/decide/sign-contract.ts'

export type FirmRow = Required<Commands['firm.know']>
export type RateRow = {
  item: string
  code: string
  label: string
  unit: string
  unitPrice: Cents
  renews?: string | null
}
export type ContractRow = Omit<Required<Commands['contract.sign']>, 'rates' | 'trades'> & {
  trades: CodeUnder<'trade'>[]
  rates: readonly RateRow[]
}

export const firmRow = (db: Db, id: string): Promise<FirmRow | undefined> =>
  db.row<FirmRow>(sql`
    select name, phone, on_call as "onCall", email, siret, lang, trades from contractors.firm where id = ${id}`)

/** The name of another firm that bears this number. */
export const siretOf = async (db: Db, id: string, siret: string): Promise<string | undefined> => {
  if (siret === '') return undefined
  // Two who make one firm known at one moment meet on its number.
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended(${siret}, 10))`)
  return (
    await db.row<{ name: string }>(
      sql`select name from contractors.firm where siret = ${siret} and id <> ${id} limit 1`,
    )
  )?.name
}

/** Agencies of a firm's contracts that have not ended on `today`. */
export const agenciesOf = async (db: Db, firm: string, today: string): Promise<string[]> =>
  (
    await db.rows<{ agency: string }>(sql`
      select distinct agency from contractors.contract c, unnest(c.agencies) agency
      where c.firm = ${firm} and c.ends >= ${today}::date order by agency`)
  ).map(({ agency }) => agency)

/** What stands of a contract, its price lines apart. */
export const termsRow = (db: Db, id: string): Promise<Omit<ContractRow, 'rates'> | undefined> =>
  db.row(sql`
    select firm, ref, name, kind, trades, agencies, buildings, assets, covers, spend_limit as "limit", rank, starts, ends, capacity, delays,
      on_call as "onCall"
    from contractors.contract where id = ${id}`)

/** The price lines of a contract that are named, and offered. */
export const ratesNamed = (db: Db, contract: string, codes: readonly string[]): Promise<RateRow[]> =>
  db.rows<RateRow>(sql`
    select id as item, code, label, unit, price as "unitPrice", renews from contractors.rate_item
    where contract = ${contract} and code = any (${[...codes]}::text[]) and not dropped
    order by code collate "C"`)

/** Whether the firm is known and the reference free, and which of the named agencies there are. */
export const gatherSigning = async (
  db: Db,
  id: string,
  { firm, ref, agencies, ...only }: Pick<ContractRow, 'firm' | 'ref' | 'agencies' | 'buildings' | 'assets'>,
): Promise<Pick<Signing, 'firmKnown' | 'refTaken' | 'agencies' | 'buildings' | 'assets'>> => {
  const known = await db.row(sql`select 1 from contractors.firm where id = ${firm}`)
  const other = await db.row(sql`select 1 from contractors.contract where ref = ${ref} and id <> ${id}`)
  const there = await db.rows<{ id: string }>(
    sql`select id from estate.office where id = any (${[...agencies]}::text[])`,
  )
  return {
    firmKnown: known !== undefined,
    refTaken: other !== undefined,
    agencies: there.map((agency) => agency.id),
    buildings: { asked: only.buildings, known: await buildingsAt(db, only.buildings, agencies) },
    assets: { asked: only.assets, known: await assetsIn(db, only.assets, only.buildings) },
  }
}

const buildingsAt = async (
  db: Db,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<string[]> => {
  const rows = await db.rows<{ id: string }>(sql`
    select id from estate.site where id = any (${[...ids]}::uuid[]) and agency = any (${[...agencies]}::text[])`)
  return rows.map(({ id }) => id)
}

// One that is gone keeps its contract: it was repaired under it.
const assetsIn = async (db: Db, ids: readonly string[], buildings: readonly string[]): Promise<string[]> => {
  const rows = await db.rows<{ id: string }>(sql`
    select id from estate.equipment where id = any (${[...ids]}::uuid[]) and building = any (${[...buildings]}::uuid[])`)
  return rows.map(({ id }) => id)
}

export const saveFirm = (db: Db, id: string, firm: FirmRow): Promise<unknown> =>
  db.run(sql`
    insert into contractors.firm (id, name, phone, on_call, email, siret, lang, trades)
    values (${id}, ${firm.name}, ${firm.phone}, ${firm.onCall}, ${firm.email}, ${firm.siret}, ${firm.lang}, ${[...firm.trades]})
    on conflict (id) do update set name = excluded.name, phone = excluded.phone, on_call = excluded.on_call,
      email = excluded.email, siret = excluded.siret, lang = excluded.lang, trades = excluded.trades`)

/** The contract and its price lines; a price that changes leaves the lines of past orders as they were. */
export const saveContract = async (db: Db, id: string, contract: ContractRow): Promise<void> => {
  const c = contract
  await db.run(sql`
    insert into contractors.contract
      (id, firm, ref, name, kind, trades, agencies, buildings, assets, covers, spend_limit, rank, starts, ends, capacity, delays, on_call)
    values (${id}, ${c.firm}, ${c.ref}, ${c.name}, ${c.kind}, ${[...c.trades]}, ${[...c.agencies]}, ${[...c.buildings]},
      ${[...c.assets]}, ${[...c.covers]}, ${c.limit}, ${c.rank}, ${c.starts}, ${c.ends}, ${c.capacity}, ${json(c.delays satisfies Delays)}, ${c.onCall})
    on conflict (id) do update set firm = excluded.firm, ref = excluded.ref, name = excluded.name, kind = excluded.kind,
      trades = excluded.trades, agencies = excluded.agencies, buildings = excluded.buildings, assets = excluded.assets, covers = excluded.covers,
      spend_limit = excluded.spend_limit, rank = excluded.rank, starts = excluded.starts, ends = excluded.ends,
      capacity = excluded.capacity, delays = excluded.delays, on_call = excluded.on_call`)
  await saveRates(db, id, c.rates)
}

/** Lines that are new or mended; one that was dropped and is named again is offered again. */
export const saveRates = (db: Db, contract: string, rates: readonly RateRow[]): Promise<unknown> =>
  db.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price, renews)
    select r.item, ${contract}, r.code, r.label, r.unit, r."unitPrice", r.renews
    from jsonb_to_recordset(${json(rates)}) as r (item uuid, code text, label text, unit text, "unitPrice" bigint, renews text)
    on conflict (contract, code) do update set label = excluded.label, unit = excluded.unit, price = excluded.price,
      renews = excluded.renews, dropped = false`)

/** How many lines a contract offers, and which of the named ones. */
export const gatherRates = async (
  db: Db,
  contract: string,
  codes: readonly string[],
): Promise<{ count: number; named: string[] }> => {
  const { count } = (await db.row<{ count: number }>(
    sql`select count(*)::int as count from contractors.rate_item where contract = ${contract} and not dropped`,
  ))!
  const named = await db.rows<{ code: string }>(sql`
    select code from contractors.rate_item
    where contract = ${contract} and code = any (${[...codes]}::text[]) and not dropped`)
  return { count, named: named.map(({ code }) => code) }
}

export const dropRates = (db: Db, contract: string, codes: readonly string[]): Promise<unknown> =>
  db.run(
    sql`update contractors.rate_item set dropped = true where contract = ${contract} and code = any (${[...codes]}::text[])`,
  )

/** Contracts that named a thing which was another name that one, once; each remembers what it named. */
export const saveJoined = async (
  db: Db,
  { kept, ended, apart }: Commands['contract.joinThing'],
): Promise<void> => {
  if (apart) {
    await db.run(sql`
      update contractors.contract set assets_before = array_remove(assets_before, ${ended}::uuid),
        assets = array_append(
          case when ${kept}::uuid = any (assets_before) then assets else array_remove(assets, ${kept}::uuid) end, ${ended}::uuid)
      where ${ended}::uuid = any (assets_before)`)
    return
  }
  await db.run(sql`
    update contractors.contract set
      assets_before = assets_before || ${ended}::uuid || case when ${kept}::uuid = any (assets) then array[${kept}::uuid] else '{}'::uuid[] end,
      assets = array_replace(array_remove(assets, ${kept}::uuid), ${ended}::uuid, ${kept}::uuid)
    where ${ended}::uuid = any (assets)`)
}
