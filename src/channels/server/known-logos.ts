import { type Db, sql } from '../../kernel/server/sql.ts'

/** Bytes. A photo of a telephone has more. */
const largestLogo = 100_000

/** Mails that brought a small picture before it is the logo of somebody: the third brings no photo. */
const mostAlike = 2

/** Whether this picture came along so often that it is no photo of anything. */
export const isLogo = async (db: Db, sha256: string, bytes: number): Promise<boolean> => {
  if (bytes > largestLogo) return false
  const seen = await db.rows(
    sql`select 1 from channels.message m where m.photos @> array[${sha256}]::text[] limit ${mostAlike}`,
  )
  return seen.length >= mostAlike
}
