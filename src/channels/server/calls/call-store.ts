import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Call, KnownByCall } from '../../core/calls/hear-call.ts'

export const callOf = (db: Db, id: string): Promise<Call | undefined> =>
  db.row<Call>(sql`
    select c.direction, c.number, c.queue, c.agency, c.members, c.person, c.began_at as "beganAt", c.answered_at as "answeredAt",
      c.ended_at as "endedAt", c.cause
    from channels.call c where c.id = ${id}`)

/** Who answers at these extensions, and who has this number: read as the owner, and shown to nobody. */
export const knownByCall = async (
  db: Db,
  extensions: readonly string[],
  number: string,
): Promise<KnownByCall> => {
  const members = extensions.length
    ? await db.rows<KnownByCall['members'][number]>(sql`
        select l.person as id, c.agencies[1] as agency from channels.line l join people.colleague c on c.person = l.person and c.active
        where lower(l.extension) = any (${[...extensions]}::text[]) order by l.at desc limit 40`)
    : []
  const people = number
    ? await db.rows<{ id: string; agency: string | null }>(sql`
        select p.id, coalesce(h.agency, p.agency) as agency from people.reachable p left join people.home h on h.id = p.household
        where p.digits = any (channels.digits_of(${number})) and p.kind <> 'staff' and p.erased_at is null limit 9`)
    : []
  const agencies = new Set(people.map(({ agency }) => agency))
  return {
    members,
    agency: agencies.size === 1 ? (people[0]?.agency ?? null) : null,
    person: people.length === 1 ? (people[0]?.id ?? null) : null,
  }
}

export const saveCall = (db: Db, id: string, call: Call): Promise<number> =>
  db.run(sql`
    insert into channels.call (id, direction, number, queue, agency, members, person, began_at, answered_at, ended_at, cause)
    values (${id}, ${call.direction}, ${call.number}, ${call.queue}, ${call.agency}, ${[...call.members]}::uuid[], ${call.person},
      ${call.beganAt}, ${call.answeredAt}, ${call.endedAt}, ${call.cause})
    on conflict (id) do update set number = excluded.number, queue = excluded.queue, agency = excluded.agency, members = excluded.members,
      person = excluded.person, answered_at = excluded.answered_at, ended_at = excluded.ended_at, cause = excluded.cause`)

/** Whoever was missed at this number before is spoken to now. */
export const saveSpokenTo = (db: Db, number: string, at: string): Promise<number> =>
  number
    ? db.run(sql`
        update channels.call set back_at = ${at}
        where number = ${number} and back_at is null and answered_at is null and direction = 'in' and began_at <= ${at}`)
    : Promise.resolve(0)

/** Of calls nobody is a member any more after a day. */
export const forgetMembers = (db: Db, now: string): Promise<number> =>
  db.run(
    sql`update channels.call set members = '{}' where members <> '{}' and began_at < ${now}::timestamptz - interval '24 hours'`,
  )

/** After six months a call is a call: no number, nobody’s. */
export const forgetNumbers = async (db: Db, now: string): Promise<number> =>
  (await forgetMembers(db, now)) +
  (await db.run(sql`
    update channels.call set number = '', person = null
    where began_at < ${now}::timestamptz - interval '6 months' and (number <> '' or person is not null)`))
