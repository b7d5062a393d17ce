import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'
import type { Meeting } from '../core/draft-question.ts'
import { measureOf } from './catalogue/catalogue.ts'
import { toldMeasures } from './catalogue/told-measures.ts'

/** Which measure, with a cut that it has, or which answer of before is meant; `by` is nothing where there is none. */
export const factOrKnown = async (
  db: Db,
  { measure, by, only = {}, known }: Commands['ask.fromFacts'],
  now: string,
): Promise<Pick<Meeting, 'by' | 'code'>> => {
  if (measure !== undefined) {
    const found = measureOf(measure, now) ?? toldMeasures.find(({ code }) => code === measure)
    const cuts = [...(by ? [by] : []), ...Object.keys(only)]
    const fits = found !== undefined && cuts.every((cut) => (found.by as readonly string[]).includes(cut))
    return { by: fits ? 'fact' : undefined, code: measure }
  }
  const stands =
    known !== undefined &&
    (await db.row(sql`
      select 1 from knowledge.known_answer p where p.id = ${known} and p.withdrawn_at is null and p.hides_at > ${now}::timestamptz`))
  return { by: stands ? 'known' : undefined, code: known ?? '' }
}
