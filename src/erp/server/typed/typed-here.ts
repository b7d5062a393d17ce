import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { TypedValue } from '../../core/typed/typed-twice.ts'
import { sentMarks } from './outbox-marks.ts'

/** What was typed here of some keys of a source (`null`: of any), that stands, and since when it is new (ISO; null: nothing is). */
export type TypedAsked = { source: string; keys: readonly string[] | null; since: string | null }
type TypedReader = (db: Db, asked: TypedAsked) => Promise<TypedValue[]>
type TypedLine = Omit<TypedValue, 'isSent'> & { subject: string; unit: string }

/** Fields of dwellings that somebody said in front of it or at a desk. */
const typedUnits: TypedReader = async (db, { keys, since }) => {
  const lines = await db.rows<TypedLine>(sql`
    select upper(regexp_replace(u.ref, '^0+(?=.)', '')) as key, s.field, s.value, s.id::text as line, u.agency,
      s.building as subject, u.id as unit, coalesce(s.at >= ${since}::timestamptz, false) as "isNew"
    from estate.known_value s join estate.place u on u.id = s.object
    where s.source in ('field', 'office') and s.state in ('stands', 'proposed') and u.kind = 'dwelling'
      and (${keys === null} or upper(regexp_replace(u.ref, '^0+(?=.)', '')) = any (${[...(keys ?? [])]}::text[]))
      and (${keys !== null} or s.at >= ${since}::timestamptz)`)
  const sent = await sentMarks(db, [...new Set(lines.flatMap(({ subject, unit }) => [subject, unit]))])
  return lines.map(({ subject, unit, ...line }) => ({
    ...line,
    isSent: [`${unit} ${line.field}`, `${subject} ${unit} ${line.field}`].some((mark) => sent.has(mark)),
  }))
}

/** By entity of an extract, what people typed here of it. An entity that is not here is not counted. */
export const typedHere: Readonly<Record<string, TypedReader>> = { unit: typedUnits }
