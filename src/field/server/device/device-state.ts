import type { Actor } from '../../../kernel/core/access.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Device } from '../../core/device/decide-device.ts'
import type { Arrival, QuarantinedAct } from '../../core/device/quarantine.ts'

/** What the rules must know, read behind the actor's policies unless the command says otherwise. */

export const deviceOf = (db: Db, id: string): Promise<Device | undefined> =>
  db.row<Device>(sql`${devices} where d.id = ${id}`)

const devices = sql`
  select d.id, d.person, d.session, d.revoked_at is not null as revoked, coalesce(s.agencies, '{}') as agencies
  from field.device d left join people.colleague s on s.person = d.person`

export const knownAs = (
  db: Db,
  id: string,
  secret: string,
): Promise<{ person: string; same: boolean; revoked: boolean } | undefined> =>
  db.row(sql`
    select person, secret = ${secret} as same, revoked_at is not null as revoked from field.device where id = ${id}`)

/** The phones that somebody has in use, the one that was seen longest ago first. */
export const liveOf = (db: Db, person: string): Promise<Device[]> =>
  db.rows<Device>(
    sql`${devices} where d.person = ${person} and d.revoked_at is null order by d.seen_at, d.id`,
  )

export const arrivalOf = async (db: Db, device: string, act: string): Promise<Arrival> => {
  const found = (await db.row<Omit<Arrival, 'device'>>(sql`
    select exists (select from field.quarantined_act h where h.id = ${act}) as held,
      exists (select from kernel.answer a join field.device d on d.person = a.actor
        where a.id = ${act} and d.id = ${device} and (a.outcome->>'ok')::boolean) as done,
      (select count(*)::int from field.quarantined_act h where h.device = ${device} and h.settled_at is null) as waiting`))!
  return { ...found, device: await deviceOf(db, device) }
}

export const quarantinedOf = (db: Db, device: string, act: string): Promise<QuarantinedAct | undefined> =>
  db.row<QuarantinedAct>(sql`
    select h.id, h.type, h.settled_at is not null as settled, coalesce(s.agencies, '{}') as agencies,
      h.command -> 'data' as data, coalesce(s.active, false) and p.erased_at is null as working
    from field.quarantined_act h
      join people.reachable p on p.id = h.person
      left join people.colleague s on s.person = h.person
    where h.id = ${act} and h.device = ${device}`)

/** The author of a held act as she is today, as if she had just signed in; nobody when she works here no longer. */
export const authorOf = async (db: Db, person: string): Promise<Actor | undefined> => {
  const found = await db.row<Omit<Actor, 'households' | 'directorate'> & { directorate: string | null }>(sql`
    select p.id, p.name as name, p.lang, s.role, s.agencies, s.directorate,
      case when s.role = 'caretaker' then array(
        select k.building from people.caretaking k
        where k.caretaker = p.id and (k.starts is null or k.starts <= (now() at time zone 'Europe/Paris')::date)
          and (k.ends is null or k.ends >= (now() at time zone 'Europe/Paris')::date)) else '{}' end as buildings
    from people.reachable p join people.colleague s on s.person = p.id
    where p.id = ${person} and s.active and p.erased_at is null`)
  if (!found) return undefined
  const { directorate, ...actor } = found
  return { ...actor, households: [], ...(directorate ? { directorate } : {}) }
}
