import type { Context, Fact } from '../../kernel/core/command.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/request-commands.ts'
import { everyAgency } from '../../kernel/core/access.ts'
import type { UnplacedFiling } from '../core/decide/place-request.ts'

/** What was told without a place, if it still waits for one. */
export const notedUnder = (db: Db, id: string): Promise<UnplacedFiling | undefined> =>
  db.row<UnplacedFiling>(
    sql`select u.id, u.filing, u.agency, u.danger, u.at from requests.unplaced_filing u where u.id = ${id}`,
  )

export const saveNoted = async (
  db: Db,
  { subject, data, place }: Fact<'request.noted'>,
  { message, ...filing }: Commands['request.file'],
  { actor, at }: Context,
): Promise<void> => {
  const told = message && actor.role === 'system' ? { ...filing, message } : filing
  await db.run(sql`
    insert into requests.unplaced_filing (id, filing, agency, danger, by_person, at)
    values (${subject}, ${json({ ...told, nature: data.nature })}, ${oneAgency(place)}, ${data.danger === true},
      ${actor.id}, ${at})`)
}

/** The agency whose it is; none where it is of each. */
export const oneAgency = (place: Fact['place']): string | null =>
  place?.agency && place.agency !== everyAgency ? place.agency : null

export const dropNoted = (db: Db, id: string): Promise<number> =>
  db.run(sql`delete from requests.unplaced_filing where id = ${id}`)

/** What a person told without a place goes with her, and no longer rings. */
export const dropNotedOf = (db: Db, person: string, at: string): Promise<number> =>
  db.run(sql`
    with gone as (
      delete from requests.unplaced_filing where filing #>> '{requester,person}' = ${person} or filing #>> '{caller,person}' = ${person}
      returning id)
    update requests.alarm set ended_at = ${at}
    where building is null and ended_at is null and spot in (select gone.id from gone)`)
