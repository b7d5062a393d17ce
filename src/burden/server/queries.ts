import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { askedRow, atLeast, byAsker, ledgerOf, type Sum, weekOf } from '../core/ledger.ts'

/** By default the ledger looks thirteen weeks back: a quarter. */
const quarter = 13 * 7 * 86_400_000

const mayRead = (actor: Actor): boolean => mayAnywhere(grants, 'readLedger', actor)

const sums = (db: Db, since: string, until: string, agency: string | undefined): Promise<Sum[]> =>
  db.rows(sql`
    select s.field, s.role, sum(s.seconds)::float8 as seconds, sum(s.times)::int as times,
      (sum(coalesce(s.middle, s.seconds / s.times) * s.times) / sum(s.times))::float8 as middle
    from burden.spent s
    where s.week between ${weekOf(since)}::date and ${until}::date and (${agency ?? null}::text is null or s.agency = ${agency ?? null})
    group by s.field, s.role
    order by seconds desc, s.field, s.role`)

/** Questions of the ledger, over the fields that the whole house asks. */
export const queriesOn = (fields: readonly AskedField[]): Record<string, Answer> => ({
  'burden.ledger': answer<Queries['burden.ledger']['input']>({
    ...asked['burden.ledger'],
    answer: async ({ db, actor, now }, input) => {
      if (!mayRead(actor)) return refuse('not_yours')
      const until = input.until ?? dayOf(now)
      const since = input.since ?? dayOf(new Date(Date.parse(now) - quarter).toISOString())
      const found = await sums(db, since, until, input.agency)
      return {
        since,
        until,
        rows: ledgerOf(fields, found, dayOf(now), actor.lang),
        byAsker: byAsker(fields, found, actor.lang),
        atLeast,
      }
    },
  }),
  'burden.fields': answer({
    ...asked['burden.fields'],
    answer: async ({ actor, now }) =>
      mayRead(actor)
        ? { fields: fields.map((field) => askedRow(field, dayOf(now), actor.lang)) }
        : refuse('not_yours'),
  }),
})
