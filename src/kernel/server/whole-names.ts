import { type Db, sql } from './sql.ts'

/** As many signs of words are looked through: longer ones are refused by whoever keeps them. */
const mostSigns = 6000

/** A person’s first and last name, as they are spelt. */
export type WholeName = readonly [first: string, last: string]

/**
 * People whose first and last name both stand in words that others will read, without accents and capitals: 200 at most, as far as the
 * reader of `db` sees people. `besideStaff`: colleagues are not among them.
 */
export const wholeNamesIn = async (
  db: Db,
  words: string,
  { besideStaff = false } = {},
): Promise<WholeName[]> => {
  if (!words) return []
  // Folded once, and not for each person of the house.
  const found = await db.rows<{ first: string; last: string }>(sql`
    with said as materialized (select ' ' || app.plain(${words.slice(0, mostSigns)}) || ' ' as flat)
    select p.first_name as first, p.last_name as last from said, people.reachable p
    where (p.kind <> 'staff' or not ${besideStaff}) and p.erased_at is null and length(p.last_name) > 1 and length(p.first_name) > 1
      and strpos(said.flat, ' ' || app.plain(p.last_name) || ' ') > 0
      and strpos(said.flat, ' ' || app.plain(p.first_name) || ' ') > 0 limit 200`)
  return found.map(({ first, last }) => [first, last] as const)
}
