import { mayAnywhere } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { sayCode } from '../../kernel/core/words.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { Queries, Results } from '../core/contract.ts'
import { type CountedAnswer, resultRows, resultTables } from '../core/count-answers.ts'
import { grants } from '../core/grants.ts'
import { closedPeriods } from '../core/periods.ts'
import { atLeastAnswers, atLeastOfFirm } from '../core/withhold.ts'

/** The results of one period, from counts alone. */
export const readResults = async (
  { db, say, settings, actor }: Asking,
  input: Queries['satisfaction.results']['input'],
): Promise<Results | Refusal> => {
  const closed = await db.rows<{ month: string }>(
    sql`select to_char(c.month, 'YYYY-MM') as month from satisfaction.counted_month c order by c.month`,
  )
  const periods = closedPeriods(closed.map(({ month }) => month))
  const of = input.of ?? periods.find((period) => period.length === 7 && !period.includes('Q')) ?? null
  if (of !== null && !periods.includes(of)) return refuse('not_found')
  const head = {
    of,
    periods,
    oneIn: settings.askOneIn,
    atLeast: atLeastAnswers,
    atLeastOfFirm,
    can: { type: mayAnywhere(grants, 'typeAnswer', actor) },
  }
  if (of === null) return { ...head, whole: null, agencies: [], families: [], firms: [] }
  const year = of.slice(0, 4)
  const [byAgency, byFamily, byFirm] = [
    await counts(db, sql`t.agency`, year),
    await counts(db, sql`t.family`, year),
    await counts(db, sql`t.firm::text`, year),
  ]
  const families = new Map(
    [...new Set(byFamily.map(({ row }) => row))].map((group) => [group, sayCode(say, 'nature.group', group)]),
  )
  const { whole, tables } = resultTables(
    [
      { counted: byAgency, names: await namesOf(db, sql`estate.office`) },
      { counted: byFamily, names: families },
    ],
    of,
  )
  const [agencies = [], natures = []] = tables
  const firms = resultRows({ counted: byFirm, names: await firmNames(db, byFirm) }, of, atLeastOfFirm)
  return { ...head, whole, agencies, families: natures, firms }
}

const counts = (db: Db, row: RawBuilder<unknown>, year: string): Promise<CountedAnswer[]> =>
  db.rows<CountedAnswer>(sql`
    select ${row} as row, to_char(t.month, 'YYYY-MM') as month, t.face, t.answered_by as by, sum(t.n)::int as n,
      sum(t.quarter_homes)::int as "quarterHomes", sum(t.year_homes)::int as "yearHomes"
    from satisfaction.tally t
    where ${row} is not null and t.month >= ${`${year}-01-01`}::date and t.month < ${`${year}-01-01`}::date + interval '1 year'
    group by 1, 2, 3, 4`)

const namesOf = async (db: Db, of: RawBuilder<unknown>): Promise<Map<string, string>> =>
  new Map(
    (await db.rows<{ id: string; name: string }>(sql`select a.id::text as id, a.name from ${of} a`)).map(
      ({ id, name }) => [id, name],
    ),
  )

const firmNames = async (db: Db, counted: readonly CountedAnswer[]): Promise<Map<string, string>> =>
  new Map(
    (
      await db.rows<{ id: string; name: string }>(sql`
        select distinct o.firm::text as id, o.firm_name as name from contractors.current_order o
        where o.firm = any (${[...new Set(counted.map(({ row }) => row))]}::uuid[])`)
    ).map(({ id, name }) => [id, name]),
  )
