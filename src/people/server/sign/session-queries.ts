import type { Actor } from '../../../kernel/core/access.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { formerDays, letterDays } from '../../core/contract.ts'

/** Twelve hours without a sign end a session; thirty days end it anyway. */
export const sessionHours = 12
export const sessionDays = 30

export type SessionRow = {
  person: string
  name: string
  lang: Actor['lang']
  role: Actor['role']
  agencies: string[]
  directorate: string | null
  buildings: string[]
  household: string | null
  /** when the person last showed that she is herself; on a demonstration, always now */
  enteredAt: string
}

const sessionPerson = sql`
  p.id as person, btrim(p.first_name || ' ' || p.last_name) as name, p.lang,
  coalesce(f.role, 'tenant') as role, coalesce(f.agencies, '{}') as agencies, f.directorate,
  case when f.role = 'caretaker' then array(
    select k.building from people.patch k
    where k.caretaker = p.id and (k.starts is null or k.starts <= (now() at time zone 'Europe/Paris')::date)
      and (k.ends is null or k.ends >= (now() at time zone 'Europe/Paris')::date)) else '{}' end as buildings,
  p.household`
// A lease opens a tenant's account, and its end closes it: her own threads stay open by their links.
const isHere = sql`p.erased_at is null and case p.kind when 'staff' then coalesce(f.active, false) when 'tenant' then exists (
  select from people.tenancy t where t.household = p.household and (t.ends is null or t.ends >= (now() at time zone 'Europe/Paris')::date)) else false end`

/** Whose key for a tool it is; that it was used is noted, to the hour. */
export const bearers = async (db: Db, token: string): Promise<SessionRow | undefined> => {
  const row = await db.row<SessionRow & { stale: boolean }>(sql`
    select ${sessionPerson}, t.made_at as "enteredAt", coalesce(t.seen_at < now() - interval '1 hour', true) as stale
    from people.access_token t
      join people.person p on p.id = t.person
      left join people.staff f on f.person = p.id
    where t.token = ${token} and t.expires_at > now() and ${isHere}`)
  if (row?.stale) await db.run(sql`update people.access_token set seen_at = now() where token = ${token}`)
  return row
}

/** Who a session's cookie stands for, read afresh each time: a role changed or a person gone counts at the next call. */
export const whoHolds = async (db: Db, token: string): Promise<SessionRow | undefined> => {
  const row = await db.row<SessionRow & { stale: boolean }>(sql`
    select ${sessionPerson}, case when s.how = 'demo' then now() else s.entered_at end as "enteredAt", s.seen_at < now() - interval '1 minute' as stale
    from people.session s
      join people.person p on p.id = s.person
      left join people.staff f on f.person = p.id
    where s.token = ${token} and s.expires_at > now()
      and s.started_at > now() - ${sessionDays} * interval '1 day'
      and ${isHere}`)
  if (row?.stale) await slide(db, token)
  return row
}

/** The same of many sessions at once, for lines that stay open: a mark that changes with her reach. Prolongs none of them. */
export const standingSessions = (tokens: readonly string[]): RawBuilder<unknown> => sql`
  select w.token as key, md5(to_jsonb(w)::text) as mark from (
    select s.token, ${sessionPerson}
    from people.session s
      join people.person p on p.id = s.person
      left join people.staff f on f.person = p.id
    where s.token = any (${[...tokens]}::text[]) and s.expires_at > now()
      and s.started_at > now() - ${sessionDays} * interval '1 day'
      and ${isHere}) w`

/** The same of links: those that are still open. */
export const standingLinks = (tokens: readonly string[]): RawBuilder<unknown> => sql`
  select l.token as key, '' as mark
  from kernel.signed_link l left join people.person p on p.id = l.person
  where l.token = any (${[...tokens]}::text[]) and l.expires_at > now() and l.revoked_at is null
    and p.erased_at is null`

// At most once a minute: a write at each call would cost more than the call.
const slide = (db: Db, token: string): Promise<number> =>
  db.run(sql`
    update people.session set seen_at = now(), expires_at = now() + ${sessionHours} * interval '1 hour'
    where token = ${token} and expires_at > now()`)

export type LinkHolder = { name: string; lang: Actor['lang'] }

export const personOf = (db: Db, id: string): Promise<LinkHolder | undefined> =>
  db.row<LinkHolder>(sql`
    select btrim(first_name || ' ' || last_name) as name, lang from people.person where id = ${id} and erased_at is null`)

export const firmOf = (db: Db, id: string): Promise<LinkHolder | undefined> =>
  db.row<LinkHolder>(sql`select name, lang from contractors.company where id = ${id}`)

export type AccountRow = { person: string; password: string | null }

/** The account of a login, when its person still works or lives here. */
export const accountOf = (db: Db, login: string): Promise<AccountRow | undefined> =>
  db.row<AccountRow>(sql`
    select a.person, a.password
    from people.account a join people.person p on p.id = a.person left join people.staff f on f.person = p.id
    where a.login = ${login} and ${isHere}`)

export const passwordOf = (
  db: Db,
  person: string,
): Promise<{ login: string; password: string | null } | undefined> =>
  db.row(sql`select login, password from people.account where person = ${person}`)

/** The address that opens the account of `p`: see people.opening_address in db/migrations. */
export const opensAt = sql`people.opening_address(p.id, ${formerDays}, ${letterDays})`

/** Whom an address may sign in: the couple who shares one gets a link each, by name; who has left, none. */
export const peopleOfEmail = async (db: Db, email: string): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      select p.id from people.person p left join people.staff f on f.person = p.id left join people.account a on a.person = p.id
      where (lower(p.email) = ${email} or a.login = ${email} or p.id in (select m.to_person from notices.mail m
          where m.template = 'former' and lower(m.to_address) = ${email} and m.made_at > now() - ${formerDays} * interval '1 day'))
        and (lower(${opensAt}) = ${email} or a.login = ${email}) and ${opensAt} <> '' and p.erased_at is null and p.kind in ('tenant', 'staff') and coalesce(f.active, true)
        and (p.kind = 'staff' or ${isHere})
      order by p.id limit 4`)
  ).map(({ id }) => id)

declare module '../../../kernel/server/offers.ts' {
  interface Offers {
    /** what somebody asked for and may still go on with: open, or closed for so short a time that it may be contested */
    goingThreads: RawBuilder<{ id: string; requester: string; filed_at: string }>
  }
}

/** Threads that a mailbox may have its way back to, at most. */
const threadsAtOnce = 3

/**
 * The threads of those who filed without an account and gave this address, the latest first: open, or closed for so short a time
 * that they may still be contested.
 */
export const threadsOfEmail = async (
  db: Db,
  { goingThreads }: SomeOffers,
  email: string,
): Promise<{ person: string; request: string }[]> =>
  !goingThreads
    ? []
    : db.rows(sql`
    select p.id as person, r.id as request from people.person p join (${goingThreads}) r on r.requester = p.id
    where lower(p.email) = ${email} and p.email <> '' and p.kind = 'contact' and p.erased_at is null
    order by r.filed_at desc, r.id limit ${threadsAtOnce}`)

/** The addresses by which a person may ask for a link. */
export const emailsOf = async (db: Db, person: string): Promise<string[]> =>
  (
    await db.rows<{ email: string }>(sql`
      select lower(email) as email from people.person where id = ${person} and email <> ''
      union select login from people.account where person = ${person}`)
  ).map(({ email }) => email)

export type OpenSession = {
  id: string
  how: string
  device: string
  startedAt: string
  seenAt: string
  here: boolean
}

export const sessionsOf = (db: Db, person: string, token: string): Promise<OpenSession[]> =>
  db.rows<OpenSession>(sql`
    select id, how, device, started_at as "startedAt", seen_at as "seenAt", token = ${token} as here
    from people.session where person = ${person} and expires_at > now()
    order by token = ${token} desc, seen_at desc limit 30`)

/** Whether this house is a demonstration, where one may be anybody: the setting `demo`. */
export const isDemo = async (db: Db): Promise<boolean> =>
  (await db.row<{ value: unknown }>(sql`select value from kernel.setting where key = 'demo'`))?.value === true

export const canBe = async (db: Db, id: string): Promise<'person' | 'firm' | undefined> =>
  (
    await db.row<{ kind: 'person' | 'firm' }>(sql`
      select 'person' as kind from people.person p left join people.staff f on f.person = p.id
      where p.id = ${id} and ${isHere}
      union all
      select 'firm' from contractors.company where id = ${id}`)
  )?.kind

/** How a person's present session was opened, and when she last showed that she is herself. */
export const howHere = (db: Db, token: string): Promise<{ how: string; enteredAt: string } | undefined> =>
  db.row(sql`
    select how, entered_at as "enteredAt" from people.session where token = ${token} and expires_at > now()`)
