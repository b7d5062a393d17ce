import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { QuestionNow, ResultRow } from '../core/contract.ts'
import { type AgencyPeople, type CountedPoint, partAgencies, tellResult } from '../core/tell-results.ts'

/** What was said, in all and by agency: counted over all points, of which nobody reads one that is not before her. */
export const resultsOf = async (
  db: Db,
  id: string,
  asked: NonNullable<QuestionNow['asked']>,
  { now, isSample, offices }: { now: string; isSample: boolean; offices: ReadonlyMap<string, string> },
): Promise<{ whole: ResultRow; results: ResultRow[] }> => {
  const points = await db.rows<CountedPoint>(sql`
    select p.agency, p.value, count(*)::int as n from ask.point p where p.question = ${id} group by 1, 2`)
  const shape = { kind: asked.answer, isSample }
  const { alone, together } = partAgencies(await walkersIn(db, points, dayOf(now)))
  const named = (agency: string): string => offices.get(agency) ?? agency
  const rowOf = (agency: string | null, of: readonly string[]): ResultRow =>
    tellResult(
      points.filter((point) => of.includes(point.agency)),
      { agency, names: of.map(named).toSorted(), ...shape },
    )
  return {
    whole: tellResult(points, { agency: 'whole', names: [], ...shape }),
    results: [
      ...alone
        .toSorted((a, b) => named(a).localeCompare(named(b), 'fr'))
        .map((agency) => rowOf(agency, [agency])),
      ...(together.length ? [rowOf(null, together)] : []),
    ],
  }
}

/** How many people walk the buildings of each agency that is asked. */
const walkersIn = (db: Db, points: readonly CountedPoint[], today: string): Promise<AgencyPeople[]> =>
  db.rows(sql`
    select a.agency, (select count(distinct k.caretaker)::int from estate.site b join people.caretaking k on k.building = b.id
      where b.agency = a.agency and (k.starts is null or k.starts <= ${today}::date) and (k.ends is null or k.ends >= ${today}::date)) as people
    from unnest(${[...new Set(points.map(({ agency }) => agency))]}::text[]) as a (agency)`)
