import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { WearGridVersion } from '../../core/account/account-shapes.ts'
import type { KnownThing, PriceLine } from '../../core/account/compose-settlement.ts'
import type { SettlementNow } from '../../core/account/settlement-now.ts'
import type { SeenRoom } from '../../core/record/record-shapes.ts'
import { knownFinishes } from '../known-finishes.ts'
import { addressDayOf, instalmentsJson, leaseOf, newAddressOf } from './account-sql.ts'
import { gridOfLease, readGrids } from './read-grids.ts'

type Head = Omit<SettlementNow, 'exit' | 'atEntry' | 'prices' | 'things' | 'finishes' | 'grid'> & {
  leaseStartsOn: string | null
}

/** An account with all that it is reckoned from, behind the wall of who asks. */
export const settlementNow = async (
  db: Db,
  id: string,
): Promise<(SettlementNow & { grid: WearGridVersion | null }) | undefined> => {
  const head = await db.row<Head>(sql`
    select s.id, s.state, s.unit, s.agency, s.building, s.household, s.terms, l.starts::text as "leaseStartsOn", l.ends::text as "leaseEndsOn",
      s.balance::float as balance, s.due_on::text as "dueOn", s.issued_on::text as "issuedOn", ${instalmentsJson} as instalments,
      ${leaseOf('s.household', 's.unit')} as lease, (s.terms ->> 'monthlyRent')::float as "monthlyRent",
      coalesce((select jsonb_agg(c.choice) from inspections.flaw_choice c where c.settlement = s.id), '[]') as choices
    from inspections.settlement s
      left join lateral (select l.starts, l.ends from people.lease l where l.household = s.household and l.unit = s.unit
        order by l.starts desc limit 1) l on true
    where s.id = ${id}`)
  if (!head) return undefined
  const exit = await lastExit(db, head)
  const named = [
    ...head.choices.map(({ priceLine }) => priceLine),
    ...flawsOf(exit?.rooms ?? []).map((each) => each.priceLine),
  ]
  const { leaseStartsOn, ...rest } = head
  return {
    ...rest,
    exit,
    atEntry: await flawsAtEntry(db, head),
    prices: await pricesOf(db, named),
    things: await knownThings(db, head.unit),
    finishes: await knownFinishes(db, head.unit),
    grid: gridOfLease(await readGrids(db), head.terms?.grid ?? null, leaseStartsOn),
  }
}

/** The differences of rooms, each. */
export const flawsOf = (rooms: readonly SeenRoom[]): SeenRoom['elements'][number]['flaws'] =>
  rooms.flatMap(({ elements }) => elements.flatMap(({ flaws }) => flaws))

const lastExit = async (
  db: Db,
  { unit, household }: Pick<Head, 'unit' | 'household'>,
): Promise<SettlementNow['exit']> =>
  (await db.row<NonNullable<SettlementNow['exit']>>(sql`
    select i.id, i.record::jsonb ->> 'on' as on, i.is_contradictory as "isContradictory",
      ${newAddressOf('i.household', 'i.unit')} as "newAddress", ${addressDayOf('i.household', 'i.unit')} as "addressOn",
      i.record::jsonb -> 'rooms' as rooms
    from inspections.inspection i
    where i.unit = ${unit} and i.household = ${household} and i.kind = 'exit' and i.state in ('signed', 'away') and i.record is not null
    order by i.ended_at desc limit 1`)) ?? null

/** The differences that stood in the dwelling when a household came: never charged to it. */
export const flawsAtEntry = async (
  db: Db,
  { unit, household }: { unit: string; household: string },
): Promise<string[]> => {
  const entries = await db.rows<{ rooms: SeenRoom[] }>(sql`
    select i.record::jsonb -> 'rooms' as rooms from inspections.inspection i
    where i.unit = ${unit} and i.household = ${household} and i.kind = 'entry' and i.record is not null limit 20`)
  return entries.flatMap(({ rooms }) => flawsOf(rooms).map(({ id }) => id))
}

/** Price lines that are named, as their contracts say them now. */
export const pricesOf = (db: Db, named: readonly (string | undefined)[]): Promise<PriceLine[]> =>
  db.rows(sql`
    select l.id, l.contract, l.code, l.label, l.unit, l.price::float as "unitPrice" from contractors.price_line l
    where l.id = any (${named.filter((id) => id !== undefined)}::uuid[])`)

/** What stands in a dwelling, with the day on which it was put there. */
export const knownThings = (db: Db, unit: string): Promise<KnownThing[]> =>
  db.rows(sql`
    select e.id, e.kind, e.installed_on::text as "installedOn" from estate.equipment e where e.unit = ${unit} order by e.id limit 500`)

/** Whether a price line is one of a contract that holds at that place today. */
export const knowsPriceLine = async (
  db: Db,
  line: string | undefined,
  place: { agency: string; building: string },
  today: string,
): Promise<boolean> =>
  line === undefined || (await priceLinesAt(db, { ...place, today, text: '', line })).length > 0

/** Price lines of the contracts that hold at a place on that day, by words of their code or label; fifty at most. */
export const priceLinesAt = (
  db: Db,
  {
    agency,
    building,
    today,
    text,
    line,
  }: { agency: string; building: string; today: string; text: string; line?: string },
): Promise<PriceLine[]> =>
  db.rows(sql`
    select l.id, l.contract, l.code, l.label, l.unit, l.price::float as "unitPrice"
    from contractors.price_line l join contractors.terms c on c.id = l.contract
    where ${agency} = any (c.agencies) and (c.buildings = '{}' or ${building}::uuid = any (c.buildings))
      and c.starts <= ${today}::date and c.ends >= ${today}::date
      and (${line ?? null}::uuid is null or l.id = ${line ?? null}::uuid)
      and strpos(app.plain(l.code || ' ' || l.label), app.plain(${text})) > 0
    order by c.rank, l.label, l.id limit 50`)
