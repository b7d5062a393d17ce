import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Colleague } from '../../core/charge/charge-rules.ts'
import type { Matter } from '../../core/request-matter.ts'

/** Who sees to a request from now on, by name; nobody: the agency does. */
export const saveCharge = (db: Db, { id, agency, building, charge }: Matter): Promise<number> =>
  charge
    ? db.run(sql`
        insert into requests.charge (request, person, agency, building, since)
        values (${id}, ${charge.person}, ${agency}, ${building}, ${charge.since})
        on conflict (request) do update set person = excluded.person, since = excluded.since`)
    : db.run(sql`delete from requests.charge where request = ${id}`)

const awayOn = (day: string) => sql`(
  select jsonb_build_object('until', a.ends, 'standIn', a.stand_in_name) from people.absent a
  where a.person = s.person and ${day}::date between a.starts and a.ends limit 1)`

/** A colleague to whom a request may be given; nothing of whom the reader does not know. */
export const colleagueOf = (db: Db, id: string, day: string): Promise<Colleague | undefined> =>
  db.row(sql`
    select s.person as id, p.name, s.role, s.agencies, s.active, ${awayOn(day)} as away
    from people.colleague s join people.reachable p on p.id = s.person
    where s.person = ${id} and p.erased_at is null`)

/** Who works for an agency, by name. */
export const colleaguesAt = (db: Db, agency: string, day: string): Promise<Colleague[]> =>
  db.rows(sql`
    select s.person as id, p.name, s.role, s.agencies, s.active, ${awayOn(day)} as away
    from people.colleague s join people.reachable p on p.id = s.person
    where s.active and ${agency} = any (s.agencies) and p.erased_at is null order by p.last_name, p.first_name, p.id`)

/** The requests that a colleague has in charge. */
export const chargesOf = async (db: Db, person: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      select h.request as id from requests.charge h where h.person = ${person} order by h.request`)
  ).map(({ id }) => id)
