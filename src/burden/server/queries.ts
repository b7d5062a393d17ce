import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { answer, type Answer, type Slice } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { askedRow, atLeast, byAsker, ledgerOf, type Sum } from '../core/ledger.ts'

const mayRead = (actor: Actor): boolean => mayAnywhere(grants, 'readLedger', actor)

/** Every field that the house asks of people: each slice says its own. */
export const fieldsOf = (slices: readonly Slice[]): readonly AskedField[] =>
  slices.flatMap(({ fields = [] }) => fields)

/** Questions of the ledger. */
export const queries: Record<string, Answer> = {
  'burden.ledger': answer<Queries['burden.ledger']['input']>({
    ...asked['burden.ledger'],
    answer: async ({ db, actor, now, slices }, input) => {
      if (!mayRead(actor)) return refuse('not_yours')
      const fields = fieldsOf(slices)
      const closed = await db.rows<{ month: string }>(
        sql`select to_char(c.month, 'YYYY-MM') as month from burden.closed_month c order by c.month desc`,
      )
      const months = closed.map(({ month }) => month)
      const month = months.find((one) => one === input.month) ?? (input.month ? null : (months[0] ?? null))
      const found = month
        ? await db.rows<Sum>(sql`
            select p.field, p.seconds, p.times, p.middle from burden.published_figure p
            where p.month = ${`${month}-01`}::date order by p.seconds desc, p.field`)
        : []
      return {
        month,
        months,
        rows: ledgerOf(fields, found, dayOf(now), actor.lang),
        byAsker: byAsker(fields, found, actor.lang),
        atLeast,
      }
    },
  }),
  'burden.fields': answer({
    ...asked['burden.fields'],
    answer: async ({ actor, now, slices }) =>
      mayRead(actor)
        ? { fields: fieldsOf(slices).map((field) => askedRow(field, dayOf(now), actor.lang)) }
        : refuse('not_yours'),
  }),
}
