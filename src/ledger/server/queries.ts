import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { monthsOf } from '../../kernel/core/periods.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { answer, type Answer, type Slice } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import {
  allActs,
  askedRow,
  givenBy,
  ledgerOf,
  onlyFigure,
  type ReadFigure,
  readingBy,
  screensOf,
  takenBy,
  waitingLines,
} from '../core/ledger.ts'
import { atLeast } from '../core/publish/at-least.ts'
import { itemKinds } from '../core/publish/fold-week.ts'
import { house } from '../core/publish/place-tree.ts'
import type { PublishedFigure } from '../core/publish/publish-month.ts'
import { fieldsOf, passingFields } from './asked-fields.ts'
import { contestQueries } from './contest-queries.ts'
import type { WaitingRow } from '../core/waiting-causes.ts'
import { readOpening } from './opening-store.ts'

const mayRead = (actor: Actor): boolean => mayAnywhere(grants, 'readLedger', actor)

type ClosedPeriod = { period: string; acts: number | null; measured: number | null; dropped: number }

const figuresOf = (db: Db, period: string): Promise<PublishedFigure[]> =>
  db.rows<PublishedFigure>(sql`
    select p.kind, p.item, p.place, p.seconds, p.times, p.middle, coalesce(p.upper, p.middle) as upper, coalesce(p.resumed, 0) as resumed,
      p.answers, p.skips, p.corrections, p.same, p.again
    from ledger.published_figure p
    where p.period = ${period} and p.place = ${house}
    union all
    select p.kind, p.item, p.place, p.seconds, p.times, p.middle, coalesce(p.upper, p.middle), coalesce(p.resumed, 0),
      p.answers, p.skips, p.corrections, p.same, p.again
    from ledger.published_figure p
    where p.period = ${period} and p.kind in ('all', 'screens') and p.place <> ${house}
    union all
    select p.kind, p.item, p.place, p.seconds, p.times, p.middle, coalesce(p.upper, p.middle), coalesce(p.resumed, 0),
      p.answers, p.skips, p.corrections, p.same, p.again
    from ledger.published_figure p
    where p.period = ${period} and p.kind = 'asker' and p.place in ('caretaker', 'office')`)

const waitingIn = (db: Db, period: string): Promise<WaitingRow[]> =>
  db.rows<WaitingRow>(sql`
    select w.cause, w.place, w.minutes::float8 as minutes from ledger.published_waiting w where w.period = ${period}`)

const readsOf = (db: Db, period: string): Promise<ReadFigure[]> =>
  db.rows<ReadFigure>(
    sql`select r.field, r.people, r.rules from ledger.published_read r where r.period = ${period}`,
  )

/** What reading news takes in a period, by whose account it was published. */
const readingIn = (db: Db, period: string): Promise<{ place: string; seconds: number }[]> =>
  db.rows(sql`
    select n.place, sum(n.seconds)::int as seconds from news.reading_time n
    where n.month = any (${monthsOf(period).map((month) => `${month}-01`)}::date[]) group by n.place`)

const totalOf = (figures: readonly PublishedFigure[]): Queries['ledger.time']['output']['total'] => {
  const all = figures.find(({ kind, place }) => kind === 'all' && place === house)
  return all ? onlyFigure(all) : null
}

/** What the house asks, and what head office asked for some weeks of which these figures tell. */
const fieldsAt = async (
  db: Db,
  slices: readonly Slice[],
  figures: readonly PublishedFigure[],
): Promise<readonly AskedField[]> => {
  const fields = fieldsOf(slices)
  const known = new Set(fields.map(({ key }) => key))
  const others = figures.filter(({ kind, item }) => kind === 'question' && !known.has(item))
  return others.length
    ? [
        ...fields,
        ...(await passingFields(
          db,
          slices,
          others.map(({ item }) => item),
        )),
      ]
    : fields
}

/** Questions of the ledger. */
export const queries: Record<string, Answer> = {
  ...contestQueries,
  'ledger.time': answer<Queries['ledger.time']['input']>({
    ...asked['ledger.time'],
    answer: async ({ db, actor, now, slices }, input) => {
      if (!mayRead(actor)) return refuse('not_yours')
      const closed = await db.rows<ClosedPeriod>(sql`
        select c.period, c.acts, c.measured, c.dropped from ledger.closed_period c
        order by left(c.period, 4) desc, length(c.period), c.period desc`)
      const periods = closed.map(({ period }) => period)
      const chosen = input.period ?? closed.find(({ period }) => /^\d{4}-\d\d$/.test(period))?.period
      const found = closed.find(({ period }) => period === chosen)
      const figures = found ? await figuresOf(db, found.period) : []
      const fields = await fieldsAt(db, slices, figures)
      const offices = await db.rows<{ id: string; name: string }>(
        sql`select a.id, a.name from estate.office a`,
      )
      const names = new Map(offices.map(({ id, name }) => [id, name]))
      return {
        opening: (await readOpening(db)) ?? null,
        mayOpen: mayAnywhere(grants, 'openLedger', actor),
        period: found?.period ?? null,
        periods,
        total: totalOf(figures),
        acts: allActs(figures),
        screens: screensOf(figures),
        waiting: waitingLines(found ? await waitingIn(db, found.period) : [], (agency) => names.get(agency)),
        given: givenBy(figures, (agency) => names.get(agency)),
        taken: takenBy(fields, figures, actor.lang),
        reading: found ? readingBy(await readingIn(db, found.period), (agency) => names.get(agency)) : [],
        rows: ledgerOf(fields, figures, found ? await readsOf(db, found.period) : [], dayOf(now), actor.lang),
        coverage:
          found?.acts == null
            ? null
            : { acts: found.acts, measured: found.measured ?? 0, dropped: found.dropped },
        atLeast,
      }
    },
  }),
  'ledger.rules': answer({
    ...asked['ledger.rules'],
    answer: async ({ db, actor, slices }) => {
      if (!mayRead(actor)) return refuse('not_yours')
      const fields = fieldsOf(slices)
      return {
        opening: (await readOpening(db)) ?? null,
        kinds: [...itemKinds],
        questions: fields.length,
        askers: new Set(fields.map(({ askedBy }) => askedBy)).size,
      }
    },
  }),
  'ledger.fields': answer({
    ...asked['ledger.fields'],
    answer: async ({ actor, now, slices }) =>
      mayRead(actor)
        ? { fields: fieldsOf(slices).map((field) => askedRow(field, dayOf(now), actor.lang)) }
        : refuse('not_yours'),
  }),
}
