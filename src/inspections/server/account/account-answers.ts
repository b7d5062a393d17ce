import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { cents, sumOf } from '../../../kernel/core/money.ts'
import { answer, type Answer, type Asking } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import type { WearGridVersion } from '../../core/account/account-shapes.ts'
import { settlementLines, settlementSumsOf } from '../../core/account/compose-settlement.ts'
import { provisionOf } from '../../core/account/decide-provision.ts'
import { latenessOf, whyNotIssued } from '../../core/account/decide-settlement.ts'
import { linesOfNow, type SettlementNow, settlementPlace } from '../../core/account/settlement-now.ts'
import { queries as asked, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { knownFinishes } from '../known-finishes.ts'
import type { SeenRoom } from '../../core/record/record-shapes.ts'
import { contestsJson, tenantsOf, unitJson, wayOf } from './account-sql.ts'
import { listSettlements } from './list-settlements.ts'
import { gridOfLease, readGrids } from './read-grids.ts'
import { draftedOf, placedWorks, signedVisit, visitPlace, worksOf } from './read-works.ts'
import {
  flawsAtEntry,
  flawsOf,
  knownThings,
  pricesOf,
  priceLinesAt,
  settlementNow,
} from './read-settlement.ts'
import { leasePapers, listOwn, ownOne, ownWorks } from './own-settlements.ts'
import { standingProvision } from './provision-handlers.ts'
import type { IssuedStatement } from './statement-text.ts'

type Input<K extends keyof Queries> = Queries[K]['input']

const listGrids = async ({ db, actor }: Asking) => {
  if (!mayAnywhere(grants, 'readGrids', actor)) return refuse('not_yours')
  return { grids: await readGrids(db), mayConfirm: mayAnywhere(grants, 'confirmGrid', actor) }
}

type KnownAccount = Pick<SettlementView, 'unit' | 'tenants' | 'hash' | 'paidOn' | 'contests' | 'way'> & {
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
      s.paid_on::text as "paidOn", s.surcharge::float as surcharge, ${contestsJson} as contests, ${wayOf('s.household', 's.unit')} as way,
      coalesce((select jsonb_object_agg(c.flaw, p.name) from inspections.flaw_choice c join people.reachable p
        on p.id = c.by_person and p.erased_at is null where c.settlement = s.id), '{}') as by
    from inspections.settlement s left join estate.home h on h.id = s.unit where s.id = ${id}`))!
  const today = localDate(officeCalendar, now)
  const { statement, by } = known
  const drawn = statement
    ? {
        lines: statement.lines,
        sums: statement.sums,
        instalments: settlement.instalments.length
          ? [...settlement.instalments]
          : statement.instalments.map((amount) => ({ amount: cents(amount), dueOn: null, paidOn: null })),
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
    lease: settlement.lease,
    contests: known.contests,
    way: known.way,
    provision: provisionOf(settlement.terms, (await standingProvision(db, id))!, {
      today,
      exit: settlement.exit,
    }),
    late:
      known.paidOn === null
        ? latenessOf(withSums(settlement, drawn.sums), today)
        : { ...latenessOf(settlement, known.paidOn), amount: cents(known.surcharge ?? 0) },
    ...(await worksBeside(asking, settlement, drawn.lines)),
    can: mayDo(settlement, actor),
  }
}

// Lateness runs whether or not somebody has issued the account.
const withSums = (settlement: SettlementNow, sums: SettlementView['sums']): SettlementNow =>
  sums ? { ...settlement, dueOn: sums.dueOn, balance: sums.balance } : settlement

const worksBeside = async (
  { db, now }: Asking,
  settlement: SettlementNow,
  lines: SettlementView['lines'] | ReturnType<typeof linesOfNow>,
): Promise<Pick<SettlementView, 'works' | 'placed'>> => {
  const today = localDate(officeCalendar, now)
  const placed = await placedWorks(
    db,
    lines.map(({ flaw }) => flaw),
  )
  if (settlement.state !== 'open') return { works: null, placed }
  return { works: await draftedOf(db, { ...settlement, kind: 'exit' }, { lines, placed, today }), placed }
}

const works = async ({ db, actor, now }: Asking, { id }: Input<'inspections.works'>) => {
  if (!mayAnywhere(grants, 'orderWorks', actor)) return refuse('not_yours')
  const visit = await signedVisit(db, id)
  if (!visit || !can(grants, 'orderWorks', actor, visitPlace(visit))) return refuse('not_found')
  return { unit: visit.unit, ...(await worksOf(db, visit, now)) }
}

const mayDo = (settlement: SettlementNow, actor: Actor): SettlementView['can'] => {
  const place = settlementPlace(settlement)
  const { state, balance } = settlement
  return {
    reckon: state === 'open' && can(grants, 'reckon', actor, place),
    settle: state === 'open' && can(grants, 'settle', actor, place),
    pay: state === 'issued' && (balance ?? 0) > 0 && can(grants, 'settle', actor, place),
    returnProvision: state !== 'open' && can(grants, 'settle', actor, place),
    takeBack:
      state === 'issued' &&
      settlement.instalments.every(({ paidOn }) => !paidOn) &&
      can(grants, 'settle', actor, place),
    answer: can(grants, 'settle', actor, place),
    receive: state === 'issued' && settlement.instalments.length > 0 && can(grants, 'settle', actor, place),
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
  const reckons = mayAnywhere(grants, 'reckon', actor)
  if (!reckons && !mayAnywhere(grants, 'readOwnSettlement', actor)) return refuse('not_yours')
  const isHers = visit && can(grants, 'readOwnSettlement', actor, visit)
  if (!visit || (!isHers && !can(grants, 'reckon', actor, visit))) return refuse('not_found')
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
    finishes: await knownFinishes(db, visit.unit),
    atEntry: await flawsAtEntry(db, visit),
    grid,
    keysBackOn: visit.leaseEndsOn ?? localDate(officeCalendar, now),
    isProved: true,
  })
  return { grid, lines, charged: sumOf(lines.map(({ amount }) => amount)) }
}

/** What may be asked of grids and accounts; each reader sees what her wall lets through. */
export const accountAnswers: Record<string, Answer> = {
  'grid.list': answer({ ...asked['grid.list'], answer: listGrids }),
  'settlement.list': answer({ ...asked['settlement.list'], answer: listSettlements }),
  'settlement.one': answer<Input<'settlement.one'>>({ ...asked['settlement.one'], answer: one }),
  'settlement.prices': answer<Input<'settlement.prices'>>({ ...asked['settlement.prices'], answer: prices }),
  'settlement.estimate': answer<Input<'settlement.estimate'>>({
    ...asked['settlement.estimate'],
    // Prices and grids stand behind the wall of a tenant: of them she is told what her own differences would cost.
    beyond: true,
    answer: estimate,
  }),
  'settlement.own': answer({ ...asked['settlement.own'], answer: listOwn }),
  'settlement.ownOne': answer<Input<'settlement.ownOne'>>({ ...asked['settlement.ownOne'], answer: ownOne }),
  'settlement.ownWorks': answer<Input<'settlement.ownWorks'>>({
    ...asked['settlement.ownWorks'],
    // Orders stand behind the wall of a tenant: of those of her own account she is told where they stand.
    beyond: true,
    answer: ownWorks,
  }),
  'lease.papers': answer({ ...asked['lease.papers'], answer: leasePapers }),
  'inspections.works': answer<Input<'inspections.works'>>({ ...asked['inspections.works'], answer: works }),
}
