import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { AlertScope } from '../core/decide/decide-alert.ts'
import type { HouseholdDwelling } from '../core/decide/decide-household.ts'
import { type Colleague, hasPatch } from '../core/decide/decide-staff.ts'
import type { Commands } from '../core/contract.ts'

type MoveIn = Commands['person.moveIn']

/**
 * A household in its dwelling, with its people, its lease and maybe its rent. Who was a contact or a neighbour moves; a tenant's
 * address opens her account, and only `person.correct`, which tells the former one, changes it.
 */
export const saveMoveIn = async (
  db: Db,
  household: string,
  home: HouseholdDwelling,
  data: MoveIn,
): Promise<void> => {
  await db.run(sql`
    insert into people.household (id, unit, building, agency)
    values (${household}, ${home.unit}, ${home.building}, ${home.agency})`)
  await savePeople(db, household, home, data.occupants)
  const { id, starts, ends, rent } = data.tenancy
  await db.run(sql`
    insert into people.tenancy (id, household, unit, starts, ends)
    values (${id}, ${household}, ${home.unit}, ${starts}, ${ends ?? null})`)
  if (rent !== undefined)
    await db.run(
      sql`insert into people.rent (tenancy, agency, monthly) values (${id}, ${home.agency}, ${rent})`,
    )
}

/** Tenants who live there. Who was a contact or a neighbour moves. */
export const savePeople = async (
  db: Db,
  household: string,
  home: HouseholdDwelling,
  occupants: MoveIn['occupants'],
): Promise<void> => {
  await db.run(sql`
    insert into people.person (id, kind, first_name, last_name, phone, email, lang, told_by, notices, agency, building, household)
    select o.person, 'tenant', o."firstName", o."lastName", coalesce(o.phone, ''), coalesce(o.email, ''),
      coalesce(o.lang, 'fr'), coalesce(o."toldBy", case when o.email <> '' then 'mail' else 'paper' end), coalesce(o.notices, false),
      ${home.agency}, ${home.building}, ${household}
    from jsonb_to_recordset(${json(occupants)}) as o (person uuid, "firstName" text, "lastName" text, phone text,
      email text, lang text, "toldBy" text, notices boolean)
    on conflict (id) do update set kind = 'tenant', first_name = excluded.first_name, last_name = excluded.last_name,
      phone = excluded.phone,
      email = case when person.kind = 'tenant' and person.email <> '' then person.email else excluded.email end, lang = excluded.lang, told_by = excluded.told_by,
      notices = excluded.notices, agency = excluded.agency, building = excluded.building, household = excluded.household`)
}

/** The lease ends; what was said about its people ends with it. */
export const saveMoveOut = async (db: Db, household: string, ends: string): Promise<void> => {
  await db.run(sql`
    update people.tenancy set ends = ${ends}
    where id = (select t.id from people.tenancy t where t.household = ${household} order by t.starts desc limit 1)`)
  await db.run(sql`
    update people.alert set until = least(until, ${ends}::date)
    where person in (select p.id from people.person p where p.household = ${household})`)
}

/** The lease has no last day any more. */
export const saveStay = (db: Db, household: string): Promise<number> =>
  db.run(sql`
    update people.tenancy set ends = null
    where id = (select t.id from people.tenancy t where t.household = ${household} order by t.starts desc limit 1)`)

export const saveHire = async (db: Db, person: string, data: Commands['person.hire']): Promise<void> => {
  await db.run(sql`
    insert into people.person (id, kind, first_name, last_name, phone, email, lang, told_by, agency)
    values (${person}, 'staff', ${data.firstName}, ${data.lastName}, ${data.phone ?? ''}, ${data.email ?? ''},
      ${data.lang ?? 'fr'}, ${data.toldBy ?? 'mail'}, ${data.agencies[0] ?? null})`)
  await db.run(sql`
    insert into people.staff (person, role, agencies, directorate, job)
    values (${person}, ${data.role}, ${data.agencies}, ${data.directorate ?? null}, ${data.job ?? ''})`)
  if (data.login)
    await db.run(sql`insert into people.account (person, login) values (${person}, ${data.login})`)
}

export const saveAssign = async (db: Db, person: string, after: Colleague): Promise<void> => {
  await db.run(sql`
    update people.staff set role = ${after.role}, agencies = ${after.agencies}, directorate = ${after.directorate},
      job = ${after.job}, active = ${after.active}
    where person = ${person}`)
  await db.run(sql`update people.person set agency = ${after.agencies[0] ?? null} where id = ${person}`)
  if (!after.active) {
    await db.run(sql`delete from people.session where person = ${person}`)
    await db.run(sql`delete from people.access_token where person = ${person}`)
    await db.run(sql`delete from people.browser where person = ${person}`)
  }
  if (!after.active || !hasPatch(after.role))
    await db.run(sql`delete from people.patch where caretaker = ${person}`)
}

/** A replacement for some days never shortens what was for good. */
export const savePatch = async (
  db: Db,
  caretaker: string,
  { mode, buildings, from, until }: Commands['patch.assign'],
): Promise<void> => {
  if (mode === 'set')
    await db.run(
      sql`delete from people.patch where caretaker = ${caretaker} and building <> all (${buildings}::uuid[])`,
    )
  if (mode === 'remove') {
    await db.run(
      sql`delete from people.patch where caretaker = ${caretaker} and building = any (${buildings}::uuid[])`,
    )
    return
  }
  await db.run(sql`
    insert into people.patch (building, caretaker, starts, ends)
    select b, ${caretaker}::uuid, ${from ?? null}::date, ${until ?? null}::date from unnest(${buildings}::uuid[]) as b
    on conflict (building, caretaker) do update set starts = excluded.starts, ends = excluded.ends
    where patch.ends is not null or ${mode} = 'set'`)
}

export const saveCorrect = async (
  db: Db,
  person: string,
  data: Commands['person.correct'],
): Promise<void> => {
  await db.run(sql`
    update people.person set phone = coalesce(${data.phone ?? null}, phone), email = coalesce(${data.email ?? null}, email),
      lang = coalesce(${data.lang ?? null}, lang), told_by = coalesce(${data.toldBy ?? null}, told_by),
      notices = coalesce(${data.notices ?? null}, notices)
    where id = ${person}`)
}

export const saveContact = async (
  db: Db,
  person: string,
  data: Commands['person.know'],
  place: { agency: string; building: string } | undefined,
): Promise<void> => {
  await db.run(sql`
    insert into people.person (id, kind, first_name, last_name, phone, email, lang, told_by, notices, agency, building)
    values (${person}, 'contact', ${data.firstName ?? ''}, ${data.lastName}, ${data.phone ?? ''}, ${data.email ?? ''},
      ${data.lang ?? 'fr'}, ${data.toldBy ?? (data.email ? 'mail' : 'paper')}, ${data.notices ?? false},
      ${place?.agency ?? null}, ${place?.building ?? null})`)
}

/** Only the row's id stays, so that the history can still be counted. */
export const emptyPerson = (db: Db, person: string, at: string): Promise<number> =>
  db.run(sql`
    update people.person set first_name = '', last_name = '', phone = '', email = '', told_by = 'paper', notices = false,
      household = null, building = null, erased_at = ${at}
    where id = ${person}`)

export const saveAlert = async (
  db: Db,
  id: string,
  data: Commands['alert.raise'],
  { agency, building, unit }: AlertScope,
  by: { person: string; at: string },
): Promise<void> => {
  await db.run(sql`
    insert into people.alert (id, code, person, unit, building, agency, until, by_person, at)
    values (${id}, ${data.code}, ${data.person ?? null}, ${unit}, ${building}, ${agency}, ${data.until}, ${by.person}, ${by.at})`)
}

export const dropAlert = (db: Db, id: string): Promise<number> =>
  db.run(sql`delete from people.alert where id = ${id}`)

export const renewAlert = (db: Db, id: string, until: string): Promise<number> =>
  db.run(sql`update people.alert set until = ${until} where id = ${id}`)

/** What is over is not kept: the journal says that it was. */
export const dropEnded = (db: Db, today: string): Promise<number> =>
  db.run(sql`delete from people.alert where until < ${today}::date`)
