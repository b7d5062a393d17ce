import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { isLettableClass, lackingOn } from '../core/diagnostics/diagnostic-lives.ts'
import { diagnosticsToAsk, diagnosticsWantedOn } from '../core/diagnostics/ask-diagnostics.ts'
import { grants } from '../core/grants.ts'
import { newcomerVisitDue } from '../core/void/newcomer-questions.ts'
import { causeOfDay, reachedSteps, voidDays } from '../core/void/day-cause.ts'
import { rplsOccupancy } from '../core/void/rpls-occupancy.ts'
import type { VoidEntry } from '../core/void/void-questions.ts'
import { backReasons, positionsBefore, stepsFrom, trackOf } from '../core/void/void-steps.ts'
import { diagnosticRows } from './diagnostic-card.ts'
import { type FoundVoid, foundVoids, weighedVoid } from './void-list.ts'
import { historyOf, voidRecords, type VoidRecords } from './void-state.ts'

type Card = Queries['void.card']['output']

/** One void, whole: where it stands, why each day passed, what may be done, and all that was done. */
export const voidCard = answer({
  ...queries['void.card'],
  answer: async ({ db, actor, now }, { unit }: Queries['void.card']['input']) => {
    if (!mayAnywhere(grants, 'readVoids', actor)) return refuse('not_yours')
    const [it] = await foundVoids(db, sql`v.unit = ${unit}`)
    if (!it) return refuse('not_found')
    const all = await voidRecords(db, [it])
    const { row, counted } = weighedVoid(it, all, now)
    const today = dayOf(now)
    const history = historyOf(it, all, today)
    const whenLet = [today, it.leaseEnds, it.nextStarts ?? ''].toSorted().at(-1)!
    const lacks = lackingOn(whenLet, it.built, all.papers)
    const place = { agency: it.agency.id, building: it.building.id }
    const may = (act: Parameters<typeof can<keyof typeof grants>>[1]): boolean =>
      can(grants, act, actor, place)
    const names = await namesOf(db, [
      ...all.disputes.flatMap(({ by, settledBy }) => [by, settledBy]),
      ...all.remarks.flatMap(({ by, answeredBy }) => [by, answeredBy]),
    ])
    const entered = all.moves.findLast(({ step }) => step === 'entered')
    const ways = [row.works, row.allocation]
    return {
      ...row,
      household: it.household,
      causes: counted,
      reached: [...reachedSteps('works', history), ...reachedSteps('allocation', history)],
      steps: ways.flatMap(stepsFrom),
      backs: ways.flatMap((at) =>
        positionsBefore(at).map((step) => ({ step, reasons: [...backReasons[trackOf(step)]] })),
      ),
      wanted: all.wanted.map(({ step, day }) => ({ step, day })),
      stops: all.stops.filter(({ ends }) => ends === null).map(({ why, starts }) => ({ why, starts })),
      diagnostics: diagnosticRows(all.papers, lacks, it.built, whenLet),
      lacks,
      papers: papersOfCard(it, all, today),
      orders: await numberedOrders(db, all.orders),
      indecent: all.indecent.map(({ id, no }) => ({ id, no })),
      features: all.features.map(({ code }) => code),
      remarks: all.remarks.map(({ id, words, at, by, due, answer: said, answeredAt, answeredBy }) => ({
        id,
        words,
        at,
        by: names.get(by ?? '') ?? '',
        due,
        answer:
          said !== null && answeredAt
            ? { words: said, at: answeredAt, by: names.get(answeredBy ?? '') ?? '' }
            : null,
      })),
      newcomerDue: row.allocation === 'entered' && entered ? newcomerVisitDue(dayOf(entered.at)) : null,
      isLettable: isLettableClass(whenLet, all.papers),
      disputes: all.disputes.map(({ id, starts, ends, cause, by, settledCause, settledAt, settledBy }) => ({
        id,
        starts,
        ends,
        cause,
        // What the house itself says: without what was settled.
        counted: [
          ...new Set(
            voidDays(history, today)
              .filter((day) => starts <= day && day <= ends)
              .map((day) => causeOfDay(day, { ...history, settled: [] })),
          ),
        ],
        by: names.get(by ?? '') ?? '',
        settled: settledCause
          ? { cause: settledCause, by: names.get(settledBy ?? '') ?? '', at: settledAt ?? '' }
          : null,
      })),
      rpls: rplsOccupancy(today, history),
      thread: await threadOf(db, it),
      can: {
        works: may('moveWorks'),
        allocation: may('moveAllocation'),
        plan: may('planStep'),
        stop: may('stopVoid'),
        price: may('priceVoid'),
        dispute: may('disputeCause'),
        settle: may('settleCause'),
        diagnostic: may('recordDiagnostic'),
        feature: may('tellFeature'),
        remark: may('remark') && ['proposed', 'decided', 'offered', 'accepted'].includes(row.allocation),
        answer: may('answerRemark'),
        visit: may('visitNewcomer') && row.allocation === 'entered',
      },
    } satisfies Card
  },
})

const papersOfCard = (it: FoundVoid, all: VoidRecords, today: string): Card['papers'] => {
  const wanted = all.wanted.find(({ step }) => step === 'signed' || step === 'entered')?.day ?? null
  const by = diagnosticsWantedOn({ ...it, wanted, today })
  const asked = all.asked.map(({ kind }) => kind)
  const place = { unit: it.unit, building: it.building.id, agency: it.agency.id, built: it.built }
  return {
    by,
    asked: all.asked.map(({ kind, request, at }) => ({ kind, request, at })),
    toAsk: diagnosticsToAsk(by, { place, papers: all.papers, asked }),
  }
}

const numberedOrders = async (db: Db, orders: VoidRecords['orders']): Promise<Card['orders']> => {
  const numbers = await db.rows<{ id: string; no: number }>(sql`
    select m.id, m.no from requests.matter m where m.id = any (${orders.map(({ request }) => request)}::uuid[])`)
  const byRequest = new Map(numbers.map(({ id, no }) => [id, no]))
  return orders.map(({ id, request, state }) => ({ id, request, no: byRequest.get(request) ?? null, state }))
}

// Of the dwelling since its void opened, and of the notice that opened it: facts alone, the latest first.
const threadOf = (db: Db, { unit, household, openedAt }: FoundVoid): Promise<VoidEntry[]> =>
  db.rows(sql`
    select f.id, f.type, f.at, coalesce(p.name, '') as name, f.role, f.data
    from kernel.fact f left join people.reachable p on p.id = f.actor
    where (f.subject = ${unit} and f.received_at >= ${openedAt}::timestamptz - interval '1 day'
        and (f.type like 'void.%' or f.type like 'diagnostic.%'))
      or (f.type like 'leaving.%' and f.subject in (
        select l.id from lettings.leaving l where l.household = ${household}::uuid and l.unit = ${unit}))
    order by f.at desc, f.seq desc limit 200`)

const namesOf = async (db: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> => {
  const known = ids.filter((id) => id !== null)
  const rows = await db.rows<{ id: string; name: string }>(
    sql`select p.id, p.name from people.reachable p where p.id = any (${known}::uuid[])`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
