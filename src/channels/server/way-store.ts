import type { LostWay } from '../../people/core/contract.ts'
import { textNumber } from '../../kernel/core/phone.ts'
import { type Db, isAmong, sql } from '../../kernel/server/sql.ts'

/** By which way somebody is reached, or no more: a mailbox or a number of a person or of a firm. */
export type KnownWay = {
  kind: LostWay
  address: string
  state: 'works' | 'dead' | 'stopped'
  since: string
  why: string
}

/**
 * Writes down that an address of a person or a firm (`party`) works, is dead, or said stop; `why`: a status of RFC 3463, `stop`,
 * `start`, `failed`, `rejected`, `delivered`, `mail`, `sms`. The first instant of a state stands: told again, it is no news (false).
 */
export const markWay = async (
  db: Db,
  party: string,
  { kind, address, state, since, why }: KnownWay,
): Promise<boolean> =>
  (await db.run(sql`
    insert into channels.way (party, kind, address, state, since, why)
    values (${party}, ${kind}, ${wayAddress(kind, address)}, ${state}, ${since}, ${why.slice(0, 60)})
    on conflict (party, kind) do update
      set address = excluded.address, state = excluded.state, since = excluded.since, why = excluded.why
      where way.address <> excluded.address or way.state <> excluded.state`)) === 1

/** Something came from it (`why`: `mail`, `sms`), or arrived there (`delivered`): a mailbox or a number that was dead works again. */
export const healWay = async (
  db: Db,
  parties: readonly { id: string }[],
  { kind, address, why }: Pick<KnownWay, 'kind' | 'address' | 'why'>,
  at: string,
): Promise<void> =>
  void (
    parties.length &&
    (await db.run(sql`
      update channels.way set state = 'works', since = ${at}, why = ${why}
      where ${isAmong(
        sql`party`,
        parties.map(({ id }) => id),
      )} and kind = ${kind} and address = ${wayAddress(kind, address)} and state = 'dead'`))
  )

/** What is known of the ways of a person or a firm; of an address that is not here, nothing speaks against it. */
export const waysOf = (db: Db, party: string): Promise<KnownWay[]> =>
  db.rows<KnownWay>(sql`
    select w.kind, w.address, w.state, w.since, w.why from channels.way w where w.party = ${party} order by w.kind`)

/** Nothing is known any more of how that person is reached. */
export const forgetWays = (db: Db, party: string): Promise<number> =>
  db.run(sql`delete from channels.way where party = ${party}`)

/** As it is compared: a mailbox in small letters, a number as +33612345678. */
const wayAddress = (kind: LostWay, address: string): string =>
  kind === 'mail' ? address.trim().toLowerCase() : (textNumber(address) ?? address.trim())
