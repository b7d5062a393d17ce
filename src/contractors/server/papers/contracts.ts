import { isTrade } from '../../core/papers/trade-names.ts'
import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries as contract, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { openStatuses } from '../../core/order.ts'
import { type Gap, gapsOf } from '../../core/papers/coverage.ts'
import { type Flight, meansOf, type Terms } from '../../core/papers/meaning-of-terms.ts'
import { reaches } from '../../core/papers/paper-reach.ts'
import { assetsNamed, buildingsNamed, contractsFound, coversAt, namesOf } from './contract-cover.ts'
import { figuresOf, inDelayOf } from './firm-figures.ts'
import { firmRow, termsRow } from './papers-store.ts'

type InputOf<K extends keyof Queries> = Queries[K]['input']
type Standing = NonNullable<Awaited<ReturnType<typeof termsRow>>>

/** Contracts, for the office. */
export const contractQueries: Record<string, Answer> = {
  'contract.list': answer<InputOf<'contract.list'>>({
    ...contract['contract.list'],
    answer: async ({ db, actor, now }, { q = '', after, limit = 200 }) => {
      if (!mayAnywhere(grants, 'papers', actor)) return refuse('not_yours')
      const today = localDate(officeCalendar, now)
      const found = await contractsFound(db, { q: q.trim(), after, limit: limit + 1, today })
      const rows = found.slice(0, limit).map(({ all: _, ...row }) => row)
      return {
        rows,
        next: found.length > limit ? rows.at(-1)!.id : null,
        all: found[0]?.all ?? 0,
        agencies: await namesOf(
          db,
          rows.flatMap(({ agencies }) => agencies),
        ),
      }
    },
  }),

  'contract.card': answer<InputOf<'contract.card'>>({
    ...contract['contract.card'],
    answer: async ({ db, actor, now }, { id }) => {
      if (!mayAnywhere(grants, 'papers', actor)) return refuse('not_yours')
      const terms = await termsRow(db, id)
      if (!terms) return refuse('not_found')
      const { firm, ...rest } = terms
      const { name, phone, onCall } = (await firmRow(db, firm))!
      const gaps = gapsOf(await coversAt(db), localDate(officeCalendar, now)).filter(
        ({ last }) => last?.id === id,
      )
      return {
        id,
        ...rest,
        firm: { id: firm, name, phone, onCall },
        buildings: await buildingsNamed(db, terms.buildings),
        assets: await assetsNamed(db, terms.assets),
        rates: await db.rows(sql`
          select code, label, unit, price as "unitPrice" from contractors.rate_item where contract = ${id} and not dropped order by code`),
        figures: await figuresOf(db, firm, sql`o.firm = ${firm} and o.contract = ${id}`, now),
        inDelay: await inDelayOf(db, id, now),
        gaps,
        places: await namesOf(db, [...terms.agencies, ...gaps.flatMap((gap: Gap) => gap.agencies)]),
        can: { sign: reaches('sign', actor, terms.agencies) },
      }
    },
  }),

  'contract.means': answer<InputOf<'contract.means'>>({
    ...contract['contract.means'],
    answer: async ({ db, actor, now }, { id, terms: wanted }) => {
      if (!mayAnywhere(grants, 'sign', actor)) return refuse('not_yours')
      const standing = await termsRow(db, id)
      if (!standing) return refuse('not_found')
      if (!reaches('sign', actor, standing.agencies)) return refuse('not_yours')
      const { name } = (await firmRow(db, standing.firm))!
      const before = termsOf(id, name, standing)
      // What is not given stays.
      const after = {
        ...before,
        ...omitUndefined(wanted),
        trades: wanted.trades.filter(isTrade),
        id,
        firm: name,
      }
      const today = localDate(officeCalendar, now)
      return meansOf(before, after, await flightOf(db, id), await coversAt(db, undefined, id), today)
    },
  }),

  'contract.choices': answer<InputOf<'contract.choices'>>({
    ...contract['contract.choices'],
    answer: async ({ db, actor }, { firm: id }) => {
      if (!mayAnywhere(grants, 'sign', actor)) return refuse('not_yours')
      const firm = await firmRow(db, id)
      if (!firm) return refuse('not_found')
      const all = await namesOf(db)
      return {
        firm: { id, name: firm.name, trades: firm.trades },
        agencies: all.filter((agency) => reaches('sign', actor, [agency.id])),
      }
    },
  }),
}

const termsOf = (id: string, firm: string, terms: Standing): Terms => ({ ...terms, id, firm })

/** Open orders by agency, and the days of appointments that stand: beyond nothing, for who signs sees them all. */
const flightOf = async (db: Db, contract: string): Promise<Flight> => {
  const open = await db.rows<{ agency: string; n: number }>(sql`
    select agency, count(*)::int as n from contractors.work_order
    where contract = ${contract} and status = any (${[...openStatuses]}) group by agency`)
  const visits = await db.rows<{ starts: string }>(sql`
    select v.starts from contractors.appointment v join contractors.work_order o on o.id = v.work_order
    where o.contract = ${contract} and v.state = 'fixed' order by v.starts`)
  return {
    open: Object.fromEntries(open.map(({ agency, n }) => [agency, n])),
    visits: visits.map(({ starts }) => localDate(officeCalendar, starts)),
  }
}
