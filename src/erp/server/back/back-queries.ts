import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { addWorkingDays, officeCalendar } from '../../../kernel/core/calendar.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { WaitingItem } from '../../core/back/back-contract.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { lookOfOutlet, shutOutlets } from '../look-store.ts'
import { correctionsOf } from './corrections.ts'
import { valuesOf, type WaitingRow } from './item-values.ts'

type Back = Queries['erp.back']['output']
type OutletRow = Omit<Back['outlets'][number], keyof Late | 'shut' | 'refused'>

/** What leaves for the ERP, what nobody answered, what was refused and why. */
const backAnswer = answer({
  ...queries['erp.back'],
  answer: async ({ db, actor, now }) => {
    if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
    const outlets = await db.rows<OutletRow>(sql`
      select o.outlet, coalesce((o.shape -> 'isByHand')::boolean, false) as "isByHand",
        coalesce((select jsonb_object_agg(c.state, c.n) from (
          select b.state, count(*)::int as n from erp.outbox b where b.outlet = o.outlet group by b.state) c), '{}') as counts,
        (select max(f.no) from erp.sent_file f where f.outlet = o.outlet) as "lastFile",
        (select max(f.written_at) from erp.sent_file f where f.outlet = o.outlet) as "lastSentAt",
        coalesce((select jsonb_agg(jsonb_build_object('name', a.name, 'at', a.at, 'faults', a.faults) order by a.at desc)
          from (select n.name, n.at, n.faults from erp.answer_file n
            where n.outlet = o.outlet and n.faults <> '[]' order by n.at desc limit 5) a), '[]') as faults
      from erp.outlet o order by o.outlet`)
    const refused = await refusedItems(
      db,
      sql`b.outlet = any (${outlets.map(({ outlet }) => outlet)}::text[])`,
    )
    const late = await lateOf(db, now)
    const shut = await shutOutlets(db)
    return {
      outlets: outlets.map((row) => ({
        ...row,
        ...(late.get(row.outlet) ?? nothingLate),
        shut: shut.get(lookOfOutlet(row.outlet)) ?? null,
        refused: refused.filter(({ outlet }) => outlet === row.outlet).map(({ outlet: _, ...item }) => item),
      })),
    } satisfies Back
  },
})

type Late = Pick<Back['outlets'][number], 'overdue' | 'overdueSince' | 'kept' | 'keptSince'>
const nothingLate: Late = { overdue: 0, overdueSince: null, kept: 0, keptSince: null }

/** How many have been without an answer, or have not left, for more than one working day, and since when, by outlet. */
const lateOf = async (db: Db, now: string): Promise<Map<string, Late>> => {
  const rows = await db.rows<{ outlet: string; isSent: boolean; at: string; n: number }>(sql`
    select b.outlet, b.state = 'sent' as "isSent", coalesce(b.sent_at, b.at) as at, count(*)::int as n from erp.outbox b
    where b.state in ('waiting', 'sent') group by 1, 2, 3 order by 3`)
  const late = new Map<string, Late>()
  for (const { outlet, isSent, at, n } of rows.filter(
    (one) => addWorkingDays(officeCalendar, one.at, 1) < now,
  )) {
    const { overdue, overdueSince, kept, keptSince } = late.get(outlet) ?? nothingLate
    late.set(
      outlet,
      isSent
        ? { overdue: overdue + n, overdueSince: overdueSince ?? at, kept, keptSince }
        : { overdue, overdueSince, kept: kept + n, keptSince: keptSince ?? at },
    )
  }
  return late
}

type RefusedRow = WaitingItem & WaitingRow & { outlet: string; agency: string | null }

/** Items that were refused and that nobody has mended, with the number by which people know what they are about. */
const refusedItems = async (
  db: Db,
  where: ReturnType<typeof sql>,
): Promise<(WaitingItem & { outlet: string; agency: string | null })[]> => {
  const rows = await db.rows<RefusedRow>(sql`
    select b.id, b.outlet, b.kind, b.subject, b.detail, b.version, b.state, b.agency, b.reason_code as "reasonCode", b.reason as "theirWords", b.at,
      b.sent_at as "sentAt", b.file_no as "fileNo"
    from erp.outbox b where b.state = 'refused' and ${where} order by b.answered_at desc, b.id limit 1000`)
  const values = await valuesOf(db, rows)
  return rows.map(({ subject: _, detail: __, version: ___, ...item }) => {
    const said = values.get(item.id) ?? {}
    return { ...item, about: String(said['orderNo'] ?? said['unitRef'] ?? '') }
  })
}

/** What is to be typed in the ERP by hand. */
const correctionsAnswer = answer({
  ...queries['erp.corrections'],
  answer: async ({ db, actor }) =>
    mayAnywhere(grants, 'connect', actor) ? { rows: await correctionsOf(db) } : refuse('not_yours'),
})

/** The ERP’s number of an order, or its no, for those who may mend it: behind their wall. */
const orderAnswer = answer<Queries['erp.order']['input']>({
  ...queries['erp.order'],
  answer: async ({ db, actor }, { order }) => {
    if (!mayAnywhere(grants, 'mend', actor)) return refuse('not_yours')
    const own = await db.row<{ receipt: string }>(sql`
      select b.receipt from erp.outbox b where b.subject = ${order} and b.receipt is not null order by b.answered_at desc limit 1`)
    const refused = await refusedItems(db, sql`b.subject = ${order}`)
    return {
      receipt: own?.receipt ?? null,
      toMend: refused.map(({ outlet: _, agency: __, ...item }) => item),
      mayMend: refused.some(({ agency }) => can(grants, 'mend', actor, agency ? { agency } : {})),
    } satisfies Queries['erp.order']['output']
  },
})

/** What goes back, as people read it. */
export const backAnswers: Record<string, Answer> = {
  'erp.back': backAnswer,
  'erp.corrections': correctionsAnswer,
  'erp.order': orderAnswer,
}
