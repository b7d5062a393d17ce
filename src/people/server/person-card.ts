import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Queries } from '../core/contract.ts'

type Card = Queries['person.card']['output']

/** What staff see of a person: who she is, where she lives, with whom, and what to know before going. No rent. */
export const cardOf = async (db: Db, id: string, now: string): Promise<Card | undefined> => {
  const today = dayOf(now)
  const person = await db.row<Omit<Card, 'with' | 'alerts'>>(sql`
    select p.id, p.kind, p.first_name as "firstName", p.last_name as "lastName", p.phone, p.email, p.lang,
      p.told_by as "toldBy", p.notices, p.erased_at is not null as erased,
      case when u.id is null then null else jsonb_build_object('household', h.id, 'unit', u.id, 'ref', u.ref,
        'building', b.id, 'buildingName', b.name, 'address', b.address || ', ' || b.postcode || ' ' || b.commune,
        'storey', u.storey, 'door', u.door, 'since', t.starts, 'until', t.ends) end as home
    from people.person p
      left join people.household h on h.id = p.household
      left join estate.place u on u.id = h.unit
      left join estate.site b on b.id = h.building
      left join lateral (select l.starts, l.ends from people.tenancy l where l.household = h.id order by l.starts desc limit 1) t on true
    where p.id = ${id}`)
  if (!person) return undefined
  const household = person.home?.household ?? null
  return {
    ...person,
    with: await db.rows(sql`
      select id, btrim(first_name || ' ' || last_name) as name, phone from people.person
      where household = ${household} and id <> ${id} and erased_at is null order by last_name, first_name`),
    alerts: await db.rows(sql`
      select id, code, until, case when person is not null then 'person' when unit is not null then 'unit' else 'building' end as about
      from people.alert
      where until >= ${today}::date and (person = ${id} or (person is null and unit = ${person.home?.unit ?? null})
        or (person is null and unit is null and building = ${person.home?.building ?? null}))
      order by until`),
  }
}
