import { type RawBuilder, sql } from '../../kernel/server/sql.ts'

/** Where a row of `notices.mail m` stands in the list: instants are kept in microseconds, and told in milliseconds. */
export const mailPlace: RawBuilder<unknown> = sql`
  to_char(m.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || m.id as place`

/** A place in a list that goes from new to old: the instant and the id of its last row. */
export const placeAfter = (cursor: string | undefined): { at: string | null; id: string | null } => {
  const [at = '', id = ''] = (cursor ?? '').split('~')
  return Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/.test(id) ? { at: null, id: null } : { at, id }
}

/** The rows of a page, of which one more than `limit` was read, and where the next one begins. */
export const pageOf = <T extends { place: string }>(
  rows: readonly T[],
  limit: number,
): { shown: T[]; next: string | null } => {
  const shown = rows.slice(0, limit)
  return { shown, next: rows.length > limit ? (shown.at(-1)?.place ?? null) : null }
}
