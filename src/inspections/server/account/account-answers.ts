import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { cents, sumOf } from '../../../kernel/core/money.ts'
import { answer, type Answer, type Asking } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { SettlementRow, SettlementView } from '../../core/account/account-queries.ts'
import type { WearGridVersion } from '../../core/account/account-shapes.ts'
import { settlementLines, settlementSumsOf } from '../../core/account/compose-settlement.ts'
import { latenessOf, whyNotIssued } from '../../core/account/decide-settlement.ts'
import { linesOfNow, type SettlementNow, settlementPlace } from '../../core/account/settlement-now.ts'
import { queries as asked, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import type { SeenRoom } from '../../core/record/record-shapes.ts'
import { gridOfLease, readGrids } from './read-grids.ts'
import {
  flawsAtEntry,
  flawsOf,
  knownThings,
  pricesOf,
  priceLinesAt,
  settlementNow,
} from './read-settlement.ts'
import type { IssuedStatement } from './statement-text.ts'

type Input<K extends keyof Queries> = Queries[K]['input']

const unitJson = sql`jsonb_build_object('id', h.id, 'ref', coalesce(h.ref, ''), 'door', coalesce(h.door, ''),
  'address', coalesce(concat_ws(', ', coalesce(nullif(h.entrance_address, ''), h.address), h.commune), ''))`
const tenantsOf = (
  household: string,
) => sql`coalesce((select jsonb_agg(p.name order by p.last_name, p.first_name, p.id)
  from people.reachable p where p.household = ${sql.ref(household)} and p.kind = 'tenant' and p.erased_at is null), '[]')`

const listGrids = async ({ db, actor }: Asking) => {
  if (!mayAnywhere(grants, 'readGrids', actor)) return refuse('not_yours')
  return { grids: await readGrids(db), mayConfirm: mayAnywhere(grants, 'confirmGrid', actor) }
}

const list = async ({ db, actor }: Asking) => {
  if (!mayAnywhere(grants, 'reckon', actor)) return refuse('not_yours')
  const rows = await db.rows<SettlementRow>(sql`
    select s.id, s.state, ${unitJson} as unit, s.household, ${tenantsOf('s.household')} as tenants,
      (select max(i.record::jsonb ->> 'on') from inspections.inspection i where i.unit = s.unit and i.household = s.household
        and i.kind = 'exit' and i.record is not null) as "exitOn", s.due_on::text as "dueOn"
    from inspections.settlement s left join estate.home h on h.id = s.unit where s.household is not null
    union all
    select null, 'awaited', ${unitJson}, i.household, ${tenantsOf('i.household')}, i.record::jsonb ->> 'on', null
    from inspections.inspection i left join estate.home h on h.id = i.unit
    where i.kind = 'exit' and i.state in ('signed', 'away') and i.household is not null and i.record is not null
      and not exists (select from inspections.settlement s where s.unit = i.unit and s.household = i.household)
    order by "dueOn" nulls first, "exitOn" limit 200`)
  return { rows }
}

type KnownAccount = Pick<SettlementView, 'unit' | 'tenants' | 'hash' | 'paidOn'> & {
  statement: IssuedStatement | null
  surcharge: number | null
  by: Record<string, string>
}

const one = async (asking: Asking, { id }: Input<'settlement.one'>) => {
  const { db, actor, now, say } = asking
  if (!mayAnywhere(grants, 'reckon', actor)) return refuse('not_yours')
  const settlement = await settlementNow(db, id)
  if (!settlement || !can(grants, 'reckon', actor, settlementPlace(settlement))) return refuse('not_found')
  const known = (await db.row<KnownAccount>(sql`
    select ${unitJson} as unit, ${tenantsOf('s.household')} as tenants, s.statement::jsonb as statement, s.hash,
      s.paid_on::text as "paidOn", s.surcharge::float as surcharge,
      coalesce((select jsonb_object_agg(c.flaw, p.name) from inspections.flaw_choice c join people.reachable p
        on p.id = c.by_person and p.erased_at is null where c.settlement = s.id), '{}') as by
    from inspections.settlement s left join estate.home h on h.id = s.unit where s.id = ${id}`))!
  const today = localDate(officeCalendar, now)
  const { statement, by } = known
  const drawn = statement
    ? {
        lines: statement.lines,
        sums: statement.sums,
        instalments: statement.instalments.map(cents),
        no: null,
      }
    : draft(settlement, today, (code, params) => say(`refused.${code}` as never, params))
  return {
    id,
    state: settlement.state,
    unit: known.unit,
    tenants: known.tenants,
    leaseEndsOn: settlement.leaseEndsOn,
    exit: settlement.exit && {
      id: settlement.exit.id,
      on: settlement.exit.on,
      isContradictory: settlement.exit.isContradictory,
    },
    newAddress: settlement.exit?.newAddress ?? null,
    grid: statement ? statement.grid && { ...statement.grid, confirmedBy: null } : settlement.grid,
    terms: settlement.terms,
    ...drawn,
    lines: drawn.lines.map((line) => ({ ...line, by: by[line.flaw] ?? null })),
    hash: known.hash,
    paidOn: known.paidOn,
    late:
      known.paidOn === null
        ? latenessOf(settlement, today)
        : { ...latenessOf(settlement, known.paidOn), amount: cents(known.surcharge ?? 0) },
    can: mayDo(settlement, actor),
  }
}

const mayDo = (settlement: SettlementNow, actor: Actor): SettlementView['can'] => {
  const place = settlementPlace(settlement)
  const { state, balance } = settlement
  return {
    reckon: state === 'open' && can(grants, 'reckon', actor, place),
    settle: state === 'open' && can(grants, 'settle', actor, place),
    pay: state === 'issued' && (balance ?? 0) > 0 && can(grants, 'settle', actor, place),
  }
}

const draft = (
  settlement: SettlementNow,
  today: string,
  sayNo: (code: string, params: Refusal['params']) => string,
): Pick<SettlementView, 'sums' | 'instalments' | 'no'> & { lines: ReturnType<typeof linesOfNow> } => {
  const { terms, leaseEndsOn } = settlement
  const lines = linesOfNow(settlement, today)
  const sums = terms && settlementSumsOf(terms, lines, { leaseEndsOn, today })
  const no = sums && isRefusal(sums) ? sums : whyNotIssued(settlement, today)
  return {
    lines,
    sums: sums && !isRefusal(sums) ? sums : null,
    instalments: [],
    no: no ? { code: no.refused, message: sayNo(no.refused, no.params) } : null,
  }
}

const prices = async ({ db, actor, now }: Asking, { unit, words }: Input<'settlement.prices'>) => {
  const home = await db.row<{ agency: string; building: string }>(
    sql`select h.agency, h.building from estate.home h where h.id = ${unit}`,
  )
  if (!home || !can(grants, 'reckon', actor, home)) return refuse('not_yours')
  return { lines: await priceLinesAt(db, { ...home, text: words, today: localDate(officeCalendar, now) }) }
}

type Visit = {
  agency: string
  building: string
  unit: string
  household: string
  rooms: SeenRoom[] | null
} & {
  leaseStartsOn: string | null
  leaseEndsOn: string | null
}

const estimate = async ({ db, actor, now }: Asking, { inspection }: Input<'settlement.estimate'>) => {
  const visit = await db.row<Visit>(sql`
    select i.agency, i.building, i.unit, i.household, i.record::jsonb -> 'rooms' as rooms, l.starts::text as "leaseStartsOn",
      l.ends::text as "leaseEndsOn"
    from inspections.inspection i
      left join lateral (select l.starts, l.ends from people.lease l where l.household = i.household and l.unit = i.unit
        order by l.starts desc limit 1) l on true
    where i.id = ${inspection} and i.kind = 'preVisit' and i.household is not null and i.record is not null`)
  if (!visit) return refuse(mayAnywhere(grants, 'reckon', actor) ? 'not_found' : 'not_yours')
  if (!can(grants, 'reckon', actor, visit)) return refuse('not_yours')
  const grid: WearGridVersion | null = gridOfLease(await readGrids(db), null, visit.leaseStartsOn)
  const rooms = visit.rooms ?? []
  const lines = settlementLines({
    rooms,
    choices: [],
    prices: await pricesOf(
      db,
      flawsOf(rooms).map(({ priceLine }) => priceLine),
    ),
    things: await knownThings(db, visit.unit),
    atEntry: await flawsAtEntry(db, visit),
    grid,
    keysBackOn: visit.leaseEndsOn ?? localDate(officeCalendar, now),
    isProved: true,
  })
  return { grid, lines, charged: sumOf(lines.map(({ amount }) => amount)) }
}

const own = async ({ db, actor }: Asking) => {
  if (!mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const statements = await db.rows(sql`
    select s.id, s.statement as text, s.hash, s.due_on::text as "dueOn", s.paid_on::text as "paidOn" from inspections.settlement s
    where s.state <> 'open' and s.statement is not null order by s.issued_on desc, s.id limit 20`)
  return { statements }
}

/** What may be asked of grids and accounts; each reader sees what her wall lets through. */
export const accountAnswers: Record<string, Answer> = {
  'grid.list': answer({ ...asked['grid.list'], answer: listGrids }),
  'settlement.list': answer({ ...asked['settlement.list'], answer: list }),
  'settlement.one': answer<Input<'settlement.one'>>({ ...asked['settlement.one'], answer: one }),
  'settlement.prices': answer<Input<'settlement.prices'>>({ ...asked['settlement.prices'], answer: prices }),
  'settlement.estimate': answer<Input<'settlement.estimate'>>({
    ...asked['settlement.estimate'],
    answer: estimate,
  }),
  'settlement.own': answer({ ...asked['settlement.own'], answer: own }),
}
