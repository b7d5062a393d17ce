import { type Db, sql } from '../../../kernel/server/sql.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import type { Drawing, LetterCode, GivenAddress } from '../../core/decide/given-address.ts'
import type { ReachablePerson } from '../../core/decide/decide-person.ts'
import { drawCode, hashOfCode } from './sign-in-codes.ts'
import { opensAt } from './session-queries.ts'

/** The address that opens a person's account, and what a letter about another would hold: its code, its id. */
export const reachOf = async (
  db: Db,
  person: string,
): Promise<Pick<ReachablePerson, 'opensAt' | 'drawn'>> => ({
  opensAt:
    (
      await db.row<{ email: string }>(
        sql`select ${opensAt} as email from people.person p where p.id = ${person}`,
      )
    )?.email ?? '',
  drawn: draw(),
})

const draw = (): LetterCode => ({ code: drawCode(), letter: newId() })

/** The same for each of those who come to live somewhere, whom a tenant's address of her own does not reach already. */
export const drawnFor = async (db: Db, people: readonly string[]): Promise<Drawing> => {
  const reached = await db.rows<{ id: string }>(
    sql`select id from people.person where id = any (${people}::uuid[]) and kind = 'tenant' and email <> ''`,
  )
  const kept = new Set(reached.map(({ id }) => id))
  return Object.fromEntries(people.filter((id) => !kept.has(id)).map((id) => [id, draw()]))
}

/** A first address that an office gave waits for its letter; any other change ends the waiting of the one before. */
export const saveGiven = async (
  db: Db,
  person: string,
  email: string | undefined,
  given: readonly GivenAddress[] | undefined,
  at: string,
): Promise<void> => {
  if (email === undefined) return
  await db.run(sql`
    delete from people.given_address g using people.person p where g.person = ${person} and p.id = g.person and lower(p.email) <> g.email`)
  await saveFirst(db, given, at)
}

/** First addresses that wait for their letters. */
export const saveFirst = async (
  db: Db,
  given: readonly GivenAddress[] | undefined,
  at: string,
): Promise<void> => {
  for (const { person, email, code, letter, by } of given ?? [])
    await db.run(sql`
      insert into people.given_address (person, email, code, letter, by_person, at)
      values (${person}, ${email.toLowerCase()}, ${hashOfCode(code)}, ${letter}, ${by}, ${at})
      on conflict (person) do update set email = excluded.email, code = excluded.code, letter = excluded.letter,
        by_person = excluded.by_person, at = excluded.at, proved_at = null`)
}

/** Whose address this code of a letter proves; nobody's where one of them is wrong. It opens her account from now on. */
export const proveGiven = (db: Db, email: string, code: string): Promise<{ person: string } | undefined> =>
  db.row(sql`
    update people.given_address set proved_at = now()
    where email = ${email} and code = ${hashOfCode(code)} and proved_at is null returning person`)
