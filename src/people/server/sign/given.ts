import { type Db, sql } from '../../../kernel/server/sql.ts'
import { newId } from '../../../kernel/server/ids.ts'
import type { Moved, Reached } from '../../core/decide/person.ts'
import { drawCode, hashOfCode } from './codes.ts'
import { opensAt } from './queries.ts'

/** The address that opens her account, and what a letter about another would hold: its code, its id. */
export const reachOf = async (db: Db, person: string): Promise<Pick<Reached, 'opensAt' | 'drawn'>> => ({
  opensAt:
    (
      await db.row<{ email: string }>(
        sql`select ${opensAt} as email from people.person p where p.id = ${person}`,
      )
    )?.email ?? '',
  drawn: { code: drawCode(), letter: newId() },
})

/** A first address that an office gave waits for its letter; any other change ends the waiting of the one before. */
export const saveGiven = async (
  db: Db,
  person: string,
  email: string | undefined,
  given: Moved['given'],
  at: string,
): Promise<void> => {
  if (email === undefined) return
  await db.run(sql`
    delete from people.given_address g using people.person p where g.person = ${person} and p.id = g.person and lower(p.email) <> g.email`)
  if (given)
    await db.run(sql`
      insert into people.given_address (person, email, code, letter, by_person, at)
      values (${person}, ${given.email.toLowerCase()}, ${hashOfCode(given.code)}, ${given.letter}, ${given.by}, ${at})
      on conflict (person) do update set email = excluded.email, code = excluded.code, letter = excluded.letter,
        by_person = excluded.by_person, at = excluded.at, proved_at = null`)
}

/** Whose address this code of a letter proves; nobody's where one of them is wrong. It opens her account from now on. */
export const proveGiven = (db: Db, email: string, code: string): Promise<{ person: string } | undefined> =>
  db.row(sql`
    update people.given_address set proved_at = now()
    where email = ${email} and code = ${hashOfCode(code)} and proved_at is null returning person`)
