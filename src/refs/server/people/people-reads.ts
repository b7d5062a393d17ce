import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { KnownTenant, Stranger } from '../../core/people/match-people.ts'

/** Dwellings by the landlord’s own number, without its leading noughts. */
export const dwellingsByRef = async (db: Db): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.rows<{ id: string; ref: string }>(sql`
    select u.id, app.number_key(u.ref) as ref from estate.place u where u.kind = 'dwelling'`)
  return new Map(rows.map(({ id, ref }) => [ref, id]))
}

/** Who lives in each dwelling now: all of them, as what a name says is learnt from how many have it. */
export const tenantsNow = (db: Db): Promise<KnownTenant[]> =>
  db.rows<KnownTenant>(sql`
    select distinct on (p.id) p.id, l.unit, h.building, h.agency, p.last_name as "lastName", p.first_name as "firstName", p.phone,
      lower(p.email) as email
    from people.lease l join people.home h on h.id = l.household
      join people.reachable p on p.household = h.id and p.kind = 'tenant' and p.erased_at is null
    where l.ends is null or l.ends >= (now() at time zone 'Europe/Paris')::date
    order by p.id`)

/** What a list says of those of whom somebody is asked; of the others, and of an earlier list, nothing stays. */
export const saveStrangers = async (
  db: Db,
  strangers: readonly (Stranger & { agency: string })[],
  at: string,
): Promise<void> => {
  const rows = json(strangers)
  await db.run(sql`
    delete from refs.stranger s where s.source = 'list' and not exists (
      select from jsonb_to_recordset(${rows}::jsonb) as r (key text) where r.key = s.key)`)
  await db.run(sql`
    insert into refs.stranger as s (source, key, unit, agency, first_name, last_name, phone, email, at)
    select 'list', r.key, r.unit, r.agency, r."firstName", r."lastName", r.phone, r.email, ${at}
    from jsonb_to_recordset(${rows}::jsonb) as r (key text, unit uuid, agency text, "firstName" text, "lastName" text, phone text, email text)
    on conflict (source, key) do update set unit = excluded.unit, agency = excluded.agency, first_name = excluded.first_name,
      last_name = excluded.last_name, phone = excluded.phone, email = excluded.email, at = excluded.at`)
}
