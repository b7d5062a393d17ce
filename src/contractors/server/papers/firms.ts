import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries as contract, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { openStatuses } from '../../core/order.ts'
import { gapsOf } from '../../core/papers/coverage.ts'
import { reaches, touches } from '../../core/papers/paper-reach.ts'
import { contractRows, coversAt, namesOf } from './contract-cover.ts'
import { figuresOf } from './firm-figures.ts'
import { live } from './firm-links.ts'
import { agenciesOf, firmRow } from './papers-store.ts'

/** So many firms on a page. */
const mostFirms = 200

type InputOf<K extends keyof Queries> = Queries[K]['input']
const reads = (actor: Actor): boolean => mayAnywhere(grants, 'papers', actor)
const dayOf = (now: string): string => localDate(officeCalendar, now)

/** Firms, for the office. Who may not read them is told so before anything is looked for. */
export const firmQueries: Record<string, Answer> = {
  'firm.list': answer<InputOf<'firm.list'>>({
    ...contract['firm.list'],
    answer: async ({ db, actor, now }, { q = '', after }) => {
      if (!reads(actor)) return refuse('not_yours')
      const today = dayOf(now)
      const typed = q.trim()
      // A name, a trade as its firm's contracts are called, a reference, a SIRET; a slip of the finger is forgiven.
      const rows = await db.rows<Queries['firm.list']['output']['rows'][number]>(sql`
        with asked as (select app.plain(${typed}) as words, regexp_replace(${typed}, '\\D', '', 'g') as digits),
        found as (
          select f.id, f.name, f.phone, f.trades, f.siret, app.plain(f.name) as plain, s.search,
            case when asked.words = '' then 0 else - public.word_similarity(asked.words, s.search) end as far
          from asked, contractors.firm f cross join lateral (
            select app.plain(concat_ws(' ', f.name,
              (select string_agg(c.name || ' ' || c.ref, ' ') from contractors.contract c where c.firm = f.id))) as search) s)
        select f.id, f.name, f.phone, held.contracts, held.until, orders.open, orders.late,
          array(select distinct trade from unnest(f.trades || held.trades) trade order by trade) as trades
        from asked, found f
        cross join lateral (
          select count(distinct c.id) filter (where ${today}::date between c.starts and c.ends)::int as contracts,
            max(c.ends) filter (where c.ends >= ${today}::date) as until,
            coalesce(array_agg(distinct trade) filter (where trade is not null and c.ends >= ${today}::date), '{}') as trades
          from contractors.contract c left join lateral unnest(c.trades) trade on true where c.firm = f.id) held
        cross join lateral (
          select count(*)::int as open, (count(*) filter (where o.due < ${now}))::int as late
          from contractors.work_order o where o.firm = f.id and o.status = any (${[...openStatuses]})) orders
        where (asked.words = '' and asked.digits = '' or f.search like '%' || asked.words || '%' and asked.words <> ''
          or f.far <= -0.45
          or length(asked.digits) >= 9 and f.siret like asked.digits || '%')
          and (${after ?? null}::uuid is null
            or (f.far, f.plain, f.id) > (select l.far, l.plain, l.id from found l where l.id = ${after ?? null}))
        order by f.far, f.plain, f.id
        limit ${mostFirms + 1}`)
      const agencies = ofRole(actor.role).reach === 'agency' ? actor.agencies : undefined
      const gaps = typed || after ? [] : gapsOf(await coversAt(db, agencies), today)
      return {
        rows: rows.slice(0, mostFirms),
        next: rows.length > mostFirms ? rows[mostFirms - 1]!.id : null,
        any: rows.length > 0 || (await db.row(sql`select 1 from contractors.firm limit 1`)) !== undefined,
        gaps,
        agencies: await namesOf(
          db,
          gaps.flatMap((gap) => gap.agencies),
        ),
        can: { know: mayAnywhere(grants, 'know', actor) },
      }
    },
  }),

  'firm.card': answer<InputOf<'firm.card'>>({
    ...contract['firm.card'],
    answer: async ({ db, actor, now }, { id }) => {
      if (!reads(actor)) return refuse('not_yours')
      const firm = await firmRow(db, id)
      if (!firm) return refuse('not_found')
      const theirs = await agenciesOf(db, id, dayOf(now))
      const contracts = await contractRows(db, sql`c.firm = ${id}`)
      return {
        id,
        ...firm,
        contracts,
        agencies: await namesOf(
          db,
          contracts.flatMap(({ agencies }) => agencies),
        ),
        figures: await figuresOf(db, id, sql`o.firm = ${id}`, now),
        can: {
          know: !mayAnywhere(grants, 'know', actor)
            ? 'not_yours'
            : reaches('know', actor, theirs)
              ? 'yes'
              : 'firm_elsewhere',
          links: touches('link', actor, theirs),
          sign: mayAnywhere(grants, 'sign', actor),
        },
      }
    },
  }),

  'firm.links': answer<InputOf<'firm.links'>>({
    ...contract['firm.links'],
    // Beyond: no role reads links; who may, and which, is said in the question.
    beyond: true,
    answer: async ({ db, actor, now }, { firm }) => {
      if (!mayAnywhere(grants, 'link', actor)) return refuse('not_yours')
      if (!touches('link', actor, await agenciesOf(db, firm, dayOf(now)))) return refuse('not_yours')
      if (!(await firmRow(db, firm))) return refuse('not_found')
      const links = await db.rows(sql`
        select l.id, l.made_at as "madeAt", l.expires_at as "expiresAt", o.no as "order" from ${live(firm, actor, now)}
        order by l.matter is not null, l.made_at desc, l.id limit 100`)
      const { n } = (await db.row<{ n: number }>(
        sql`select count(*)::int as n from ${live(firm, actor, now)}`,
      ))!
      return { links, more: n - links.length }
    },
  }),
}
