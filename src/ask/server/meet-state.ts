import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'
import type { Meeting } from '../core/draft-question.ts'
import { findMeasure, fitsNarrowing } from './fact-answers.ts'

/** Which measure, with a cut that it has, or which answer of before is meant; `by` is nothing where there is none. */
export const factOrKnown = async (
  db: Db,
  { measure, by, only = {}, known }: Commands['ask.fromFacts'],
  now: string,
): Promise<Pick<Meeting, 'by' | 'code'>> => {
  if (measure !== undefined) {
    const found = findMeasure(measure, now)
    const fits = found !== undefined && (!by || found.by.includes(by)) && fitsNarrowing(found, only)
    return { by: fits ? 'fact' : undefined, code: measure }
  }
  const stands =
    known !== undefined &&
    (await db.row(sql`
      select 1 from knowledge.known_answer p where p.id = ${known} and p.withdrawn_at is null and p.hides_at > ${now}::timestamptz`))
  return { by: stands ? 'known' : undefined, code: known ?? '' }
}
