import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { AlertScope } from '../core/decide/decide-alert.ts'
import type { HouseholdDwelling, Joining, MovingOut, Staying } from '../core/decide/decide-household.ts'
import type { KnownPerson } from '../core/decide/decide-person.ts'
import type { Colleague } from '../core/decide/decide-staff.ts'

/** What the rules must know, read behind the actor's policies unless the command says otherwise. */

export const dwellingOf = (db: Db, unit: string): Promise<HouseholdDwelling | undefined> =>
  db.row(sql`select id as unit, building, agency from estate.place where id = ${unit} and kind = 'dwelling'`)

export const isTaken = async (
  db: Db,
  unit: string,
  { starts, ends }: { starts: string; ends?: string | undefined },
): Promise<boolean> =>
  (await db.row(sql`
    select 1 from people.tenancy t
    where t.unit = ${unit} and coalesce(t.ends, 'infinity') > ${starts}::date
      and t.starts <= coalesce(${ends ?? null}::date, 'infinity')`)) !== undefined

/** Whether the household or the lease is there already, or one of the people is somebody who is no tenant. */
export const isKnownHome = async (
  db: Db,
  household: string,
  tenancy: string,
  people: readonly string[],
): Promise<boolean> =>
  (await db.row(sql`
    select 1 from people.household where id = ${household}
    union all select 1 from people.tenancy where id = ${tenancy}
    union all select 1 from people.person
      where id = any (${people}::uuid[]) and (kind = 'staff' or erased_at is not null)`)) !== undefined

/** The agencies where those of them whom the base knows are now. */
export const agenciesOf = async (db: Db, people: readonly string[]): Promise<string[]> =>
  (
    await db.rows<{ agency: string }>(
      sql`select distinct agency from people.person where id = any (${people}::uuid[]) and agency is not null`,
    )
  ).map(({ agency }) => agency)

export const homeOfHousehold = (db: Db, household: string): Promise<MovingOut> =>
  db.row(sql`
    select h.id as household, h.unit, h.building, h.agency, t.starts
    from people.household h join people.tenancy t on t.household = h.id
    where h.id = ${household} order by t.starts desc limit 1`)

/** The household whose lease has a last day, and who comes after. */
export const homeToStay = (db: Db, household: string): Promise<Staying> =>
  db.row(sql`
    select h.unit, h.building, h.agency, t.ends::text as ends,
      (select min(n.starts)::text from people.tenancy n where n.unit = h.unit and n.household <> h.id and n.starts > t.starts) as next
    from people.household h join people.tenancy t on t.household = h.id
    where h.id = ${household} order by t.starts desc limit 1`)

/** The household as somebody joins it. */
export const homeToJoin = (db: Db, household: string): Promise<Joining['home']> =>
  db.row(sql`
    select h.unit, h.building, h.agency, t.starts::text as starts, t.ends::text as ends,
      (select count(*)::int from people.person p where p.household = h.id and p.erased_at is null) as people
    from people.household h join people.tenancy t on t.household = h.id
    where h.id = ${household} order by t.starts desc limit 1`)

/** Whether one of these people is of a household already, of the staff, or erased: who is none of it, a neighbour or nobody, may join. */
export const isSomebody = async (db: Db, people: readonly string[]): Promise<boolean> =>
  (await db.row(sql`
    select 1 from people.person where id = any (${people}::uuid[])
      and (kind = 'staff' or erased_at is not null or household is not null)`)) !== undefined

export const isKnown = async (db: Db, person: string): Promise<boolean> =>
  (await db.row(sql`select 1 from people.person where id = ${person}`)) !== undefined

export const knownPerson = (db: Db, person: string, today: string): Promise<KnownPerson | undefined> =>
  db.row(sql`
    select p.kind, p.phone, p.email, p.told_by as "toldBy", p.agency, p.building, p.household,
      p.erased_at is not null as erased, coalesce(f.active, false) as working,
      exists (select from people.tenancy t where t.household = p.household
        and coalesce(t.ends, 'infinity') >= ${dayOf(today)}::date) as living, p.last_name as "lastName"
    from people.person p left join people.staff f on f.person = p.id
    where p.id = ${person}`)

export const colleagueOf = (db: Db, person: string): Promise<Colleague | undefined> =>
  db.row(sql`select role, agencies, directorate, job, active from people.staff where person = ${person}`)

/** Whether two accounts are in the same hands: see people.same_hands in db/migrations. */
export const areSameHands = async (db: Db, who: string, other: string): Promise<boolean> =>
  (await db.row<{ same: boolean }>(sql`select people.same_hands(${who}, ${other}) as same`))?.same === true

/** Whether this mailbox or telephone is that person's own. */
export const isReachOf = async (
  db: Db,
  person: string,
  { email, phone }: { email?: string | undefined; phone?: string | undefined },
): Promise<boolean> =>
  (await db.row(sql`
    select 1 from people.person p where p.id = ${person} and (
      (p.email <> '' and lower(p.email) = lower(${email ?? ''}))
      or (p.digits ~ '^(0|33|0033)[67]\\d{8}$' and p.digits = regexp_replace(${phone ?? ''}, '\\D', '', 'g')))`)) !==
  undefined

export const agenciesAmong = async (db: Db, ids: readonly string[]): Promise<string[]> =>
  (await db.rows<{ id: string }>(sql`select id from estate.office where id = any (${ids}::text[])`)).map(
    (a) => a.id,
  )

/** Whether somebody has this login. The lock makes two hires at once see each other. */
export const isLoginTaken = async (db: Db, login: string): Promise<boolean> => {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended(${login}, 8))`)
  return (await db.row(sql`select 1 from people.account where login = ${login}`)) !== undefined
}

export const buildingsAmong = (db: Db, ids: readonly string[]): Promise<{ id: string; agency: string }[]> =>
  db.rows(sql`select id, agency from estate.site where id = any (${ids}::uuid[])`)

export const placeOfContact = (
  db: Db,
  { unit, building }: { unit?: string | undefined; building?: string | undefined },
): Promise<{ agency: string; building: string } | undefined> =>
  unit
    ? db.row(sql`select agency, building from estate.place where id = ${unit}`)
    : db.row(sql`select agency, id as building from estate.site where id = ${building ?? null}::uuid`)

type Target = { person?: string | undefined; unit?: string | undefined; building?: string | undefined }

/** Where the alert's person, dwelling or building stands; a person without a dwelling has no place to warn about. */
export const concernedBy = (db: Db, { person, unit, building }: Target): Promise<AlertScope | undefined> => {
  if (person)
    return db.row(sql`
      select p.agency, p.building, p.household, h.unit from people.person p left join people.household h on h.id = p.household
      where p.id = ${person} and p.kind = 'tenant' and p.agency is not null and p.building is not null and p.erased_at is null`)
  if (unit)
    return db.row(
      sql`select agency, building, null::uuid as household, id as unit from estate.place where id = ${unit}`,
    )
  return db.row(sql`
    select agency, id as building, null::uuid as household, null::uuid as unit
    from estate.site where id = ${building ?? null}::uuid`)
}

export const alertOf = (db: Db, id: string): Promise<(AlertScope & { code: string }) | undefined> =>
  db.row(sql`
    select a.code, a.agency, a.building, p.household, a.unit
    from people.alert a left join people.person p on p.id = a.person where a.id = ${id}`)

/** The last day of the same code that already stands on the same person, dwelling or building. */
export const standingUntil = async (
  db: Db,
  { code, person, unit, building }: Target & { code: string },
  at: string,
): Promise<string | undefined> =>
  (
    await db.row<{ until: string }>(sql`
      select max(a.until)::text as until from people.alert a
      where a.code = ${code} and a.until >= ${dayOf(at)}::date
        and case when ${person ?? null}::uuid is not null then a.person = ${person ?? null}
          when ${unit ?? null}::uuid is not null then a.person is null and a.unit = ${unit ?? null}
          else a.person is null and a.unit is null and a.building = ${building ?? null} end
      having count(*) > 0`)
  )?.until
