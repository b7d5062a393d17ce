import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import type { Place } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { FlawChoice, SettlementLine } from '../../core/account/account-shapes.ts'
import { settlementLines } from '../../core/account/compose-settlement.ts'
import { draftWorks, orderedFlaws } from '../../core/account/draft-works.ts'
import type { WorksNow } from '../../core/account/order-works.ts'
import type { DraftedWorks, PlacedWork, WorksOrder } from '../../core/account/works-shapes.ts'
import type { InspectionKind } from '../../core/record/kinds.ts'
import type { SeenRoom } from '../../core/record/record-shapes.ts'
import { knownFinishes } from '../known-finishes.ts'
import { gridOfLease, readGrids } from './read-grids.ts'
import { flawsAtEntry, flawsOf, knownThings, pricesOf } from './read-settlement.ts'

/** An inspection that was signed, or from which somebody was away, with what was said of its differences since. */
export type SignedVisit = {
  id: string
  kind: InspectionKind
  unit: string
  agency: string
  building: string
  household: string | null
  rooms: SeenRoom[]
  choices: FlawChoice[]
  leaseStartsOn: string | null
  leaseEndsOn: string | null
}

export const visitPlace = ({ agency, building, household }: SignedVisit): Place => ({
  agency,
  building,
  household,
})

/** A signed inspection by its id, behind the wall of who asks. */
export const signedVisit = (db: Db, id: string): Promise<SignedVisit | undefined> =>
  db.row(sql`
    select i.id, i.kind, i.unit, i.agency, i.building, i.household, i.record::jsonb -> 'rooms' as rooms,
      coalesce((select jsonb_agg(c.choice) from inspections.settlement s join inspections.flaw_choice c on c.settlement = s.id
        where s.unit = i.unit and s.household = i.household), '[]') as choices,
      l.starts::text as "leaseStartsOn", l.ends::text as "leaseEndsOn"
    from inspections.inspection i
      left join lateral (select l.starts, l.ends from people.lease l where l.household = i.household and l.unit = i.unit
        order by l.starts desc limit 1) l on true
    where i.id = ${id} and i.state in ('signed', 'away') and i.record is not null`)

/** What may be ordered of an inspection as of an instant, beside what was. */
export const worksOf = async (
  db: Db,
  visit: SignedVisit,
  now: string,
): Promise<{ works: DraftedWorks; placed: PlacedWork[] }> => {
  const today = localDate(officeCalendar, now)
  const placed = await placedWorks(
    db,
    flawsOf(visit.rooms).map(({ id }) => id),
  )
  const lines = await linesOfVisit(db, visit, today)
  return { works: await draftedOf(db, visit, { lines, placed, today }), placed }
}

/** The same of lines that are reckoned already. */
export const draftedOf = async (
  db: Db,
  visit: Pick<SignedVisit, 'kind' | 'unit' | 'agency' | 'building' | 'household' | 'leaseEndsOn'>,
  {
    lines,
    placed,
    today,
  }: { lines: readonly SettlementLine[]; placed: readonly PlacedWork[]; today: string },
): Promise<DraftedWorks> => ({
  wanted: await wantedDay(db, visit, today),
  isOccupied: visit.kind === 'preVisit' && (visit.leaseEndsOn ?? today) >= today,
  occupiedUntil: visit.leaseEndsOn,
  contracts: await contractsAt(db, visit, today),
  lines: draftWorks(lines, { placed, isAdvice: visit.kind === 'preVisit' }),
})

const linesOfVisit = async (db: Db, visit: SignedVisit, today: string): Promise<SettlementLine[]> => {
  const { rooms, choices, unit, household, leaseStartsOn, leaseEndsOn } = visit
  const named = [...choices, ...flawsOf(rooms)].map(({ priceLine }) => priceLine)
  return settlementLines({
    rooms,
    choices,
    prices: await pricesOf(db, named),
    things: await knownThings(db, unit),
    finishes: await knownFinishes(db, unit),
    atEntry: household ? await flawsAtEntry(db, { unit, household }) : [],
    grid: gridOfLease(await readGrids(db), null, leaseStartsOn),
    keysBackOn: leaseEndsOn ?? today,
    isProved: true,
  })
}

// By when the open void of that lease is wished ready; a day that has passed is wished no more.
const wantedDay = async (
  db: Db,
  { unit, household }: Pick<SignedVisit, 'unit' | 'household'>,
  today: string,
): Promise<string | null> =>
  (
    await db.row<{ day: string }>(sql`
      select w.day::text as day from lettings.wanted_day w
      where w.unit = ${unit} and (w.household = ${household} or ${household}::uuid is null) and w.step = 'ready' and w.day >= ${today}::date
      order by w.day limit 1`)
  )?.day ?? null

const contractsAt = (
  db: Db,
  { agency, building }: Pick<SignedVisit, 'agency' | 'building'>,
  today: string,
): Promise<DraftedWorks['contracts']> =>
  db.rows(sql`
    select c.id, c.name, coalesce(c.firm_name, '') as firm from contractors.terms c
    where ${agency} = any (c.agencies) and (c.buildings = '{}' or ${building}::uuid = any (c.buildings))
      and c.starts <= ${today}::date and c.ends >= ${today}::date
    order by c.rank, c.name, c.id limit 200`)

/** The orders of differences, the last of each request, as far as the reader may see them. */
export const placedWorks = (db: Db, flaws: readonly string[]): Promise<PlacedWork[]> =>
  db.rows(sql`
    select f.flaw, f.request, m.no as "requestNo", o.firm_name as firm, ${worksState} as state
    from inspections.ordered_flaw f ${orderOfFlaw}
    where f.flaw = any (${[...flaws]}::uuid[]) order by f.ordered_at desc, f.flaw`)

const orderOfFlaw = sql`
  left join requests.matter m on m.id = f.request
  left join lateral (select o.firm_name, o.status, o.visits from contractors.current_order o where o.request = f.request
    order by o.placed_at desc, o.no desc limit 1) o on true`

const worksState = sql`case when o.status in ('done', 'followedUp') then 'done' when m.status = 'closed' then 'ended'
  when o.status in ('planned', 'underway') then 'planned' when o.status in ('refused', 'cancelled') then 'unplaced' else 'sent' end`

/** The requests of an account’s works for which no firm has come or set out. */
export const untouchedRequests = async (db: Db, settlement: string): Promise<string[]> =>
  (
    await db.rows<{ request: string }>(sql`
      select distinct f.request from inspections.ordered_flaw f ${orderOfFlaw}
      where f.settlement = ${settlement} and m.status <> 'closed' and coalesce(o.visits, 0) = 0
        and coalesce(o.status, '') not in ('underway', 'done', 'followedUp')
      order by f.request`)
  ).map(({ request }) => request)

/** What a rule about ordering must know; `command`: the act, from which the ids of its requests derive. */
export const worksNow = async (
  db: Db,
  visit: { unit: string; rooms: readonly SeenRoom[]; place: Place },
  { command, works }: { command: string; works: readonly WorksOrder[] },
): Promise<WorksNow> => ({
  unit: visit.unit,
  place: visit.place,
  found: new Map(
    visit.rooms.flatMap(({ elements }) =>
      elements.flatMap((element) =>
        element.flaws.map(({ id, photos }) => [id, { ...element, photos }] as const),
      ),
    ),
  ),
  ordered: orderedFlaws(
    await placedWorks(
      db,
      works.flatMap(({ lines }) => lines.map(({ flaw }) => flaw)),
    ),
  ),
  trades: new Map(
    (
      await db.rows<{ id: string; trades: string[] }>(sql`
        select c.id, c.trades from contractors.terms c where c.id = any (${works.map(({ contract }) => contract)}::uuid[])`)
    ).map(({ id, trades }) => [id, trades]),
  ),
  requests: works.map((_, n) => derivedId(command, 'works', n)),
})
