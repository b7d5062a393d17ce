import { createHash } from 'node:crypto'
import pg from 'pg'
import { roles, ofRole } from '../core/roles.ts'

const reaches = [...new Set(roles.map((role) => ofRole(role).reach))]

/** PostgreSQL cuts a longer name short without a word. */
const longest = 63

/**
 * How the six roles of a database begin. Roles belong to the whole server: were they not named after the database, who may read
 * one landlord there could read another. A name that needs quotes, or is too long, is known by a part of its hash.
 */
export const stemOf = (database: string): string => {
  const plain = `loge_${database}_`
  if (/^[a-z0-9_]+$/.test(database) && plain.length + 'household'.length <= longest) return plain
  const kept = database.toLowerCase().replace(/[^a-z0-9]+/g, '_')
  return `loge_${kept.slice(0, 30)}_${createHash('sha256').update(database).digest('hex').slice(0, 12)}_`
}

/** A migration names the roles of the house by their reach alone (`loge_agency`); it is run with those of this database. */
export const nameRoles = (text: string, stem: string): string =>
  text.replace(new RegExp(`\\bloge_(${reaches.join('|')})\\b`, 'g'), (_, reach: string) => stem + reach)

const sharedStem = 'loge_'
const rolesOf = (stem: string): string[] => reaches.map((reach) => stem + reach)

/**
 * The six roles of this database, made and taken; its walls moved to them where others held them: those that every Loge of a server
 * shared once, or those of the database that this one is a copy of. Returns what only an administrator of the server can still do,
 * a sentence each. Throws `roles_missing` where they are not there and may not be made.
 */
export const settleRoles = async (client: pg.Client): Promise<string[]> => {
  const { name, body, old } = await row<{ name: string; body: string | null; old: boolean }>(
    client,
    `select current_database() as name, to_regclass('kernel.fact') is not null as old,
      (select prosrc from pg_proc where oid = to_regprocedure('app.role(text)')) as body`,
  )
  const stem = stemOf(name)
  const before = /'(\w+)'/.exec(body ?? '')?.[1] ?? (old ? sharedStem : stem)
  await client.query('begin')
  for (const role of rolesOf(stem)) await make(client, role)
  if (before !== stem) await move(client, before, stem)
  await client.query(`create schema if not exists app;
    create or replace function app.role(reach text) returns text language sql immutable parallel safe as $$ select '${stem}' || reach $$`)
  await client.query('commit')
  return [...(await shut(client, name)), ...(await leave(client, before === sharedStem))]
}

const row = async <Row extends pg.QueryResultRow>(client: pg.Client, text: string): Promise<Row> =>
  (await client.query<Row>(text)).rows[0]!

// From PostgreSQL 16 on, who made a role administers it without being able to take it: asked for, not assumed.
const make = async (client: pg.Client, role: string): Promise<void> => {
  try {
    // Two processes may make it in the same instant: the second finds it made.
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`)
    await client.query(`do $$ begin
      if not pg_has_role(current_user, '${role}', case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)
      then grant ${role} to current_user; end if; end $$`)
  } catch (bug) {
    if ((bug as { code?: string }).code !== '42501') throw bug
    throw new Error(
      `roles_missing: this login may not make or take the role ${role}; an administrator of PostgreSQL can, as docs/how-to/deploy.md tells`,
      { cause: bug },
    )
  }
}

/** Privileges and policies of one set of roles, given to another; a policy that bears the name of its role is renamed with it. */
const move = async (client: pg.Client, from: string, to: string): Promise<void> => {
  const { rows } = await client.query<{ statement: string }>(moveRoles, [rolesOf(from), rolesOf(to)])
  await client.query(rows.map(({ statement }) => statement).join(';\n'))
}

const moveRoles = `
  with pair as (select r.oid, o.before, o.after from unnest($1::text[], $2::text[]) o (before, after) join pg_roles r on r.rolname = o.before),
  held (what, acl) as (
    select ' on ' || oid::regclass, relacl from pg_class
    union all select format('(%I) on %s', attname, attrelid::regclass), attacl from pg_attribute where attacl is not null
    union all select ' on routine ' || oid::regprocedure, proacl from pg_proc
    union all select format(' on schema %I', nspname), nspacl from pg_namespace)
  select format('grant %1$s%2$s to %3$I; revoke %1$s%2$s from %4$I', g.privilege_type, h.what, p.after, p.before) as statement
  from held h cross join lateral aclexplode(h.acl) g join pair p on p.oid = g.grantee
  union all
  select format('alter policy %I on %s to %s', w.polname, w.polrelid::regclass,
      (select string_agg(format('%I', coalesce(p.after, r.rolname)), ', ') from pg_roles r left join pair p on p.oid = r.oid where r.oid = any (w.polroles)))
    || coalesce((select format('; alter policy %I on %s rename to %I', p.before, w.polrelid::regclass, p.after) from pair p where p.before = w.polname), '')
  from pg_policy w where exists (select from pair p where p.oid = any (w.polroles))`

/** By default whoever may log in to the server may open each of its databases. */
const shut = async (client: pg.Client, database: string): Promise<string[]> => {
  const { open, ours } = await row<{ open: boolean; ours: boolean }>(
    client,
    `select pg_has_role(datdba, 'usage') as ours,
      datacl is null or exists (select from aclexplode(datacl) where grantee = 0 and privilege_type = 'CONNECT') as open
    from pg_database where datname = current_database()`,
  )
  const order = `revoke connect on database ${pg.escapeIdentifier(database)} from public`
  if (!open) return []
  if (!ours) return [order]
  await client.query(order)
  return []
}

/** The roles that all shared once: gone with the last who uses them, until then not ours, unless this login has another that does. */
const leave = async (client: pg.Client, moved: boolean): Promise<string[]> => {
  const { rows } = await client.query<{
    role: string
    login: string
    used: boolean
    ours: boolean
    worn: boolean
  }>(
    `select r.rolname as role, m.rolname as login, count(d.oid) > 0 as used, coalesce(bool_or(d.datdba = m.oid), false) as ours,
      exists (select from pg_auth_members a where a.roleid = r.oid and a.member = m.oid) as worn
    from pg_roles r
      join pg_roles m on m.rolname = current_user
      left join pg_shdepend s on s.refclassid = 'pg_authid'::regclass and s.refobjid = r.oid
      left join pg_database d on d.oid = s.dbid
    where r.rolname = any ($1) and not r.rolcanlogin group by r.oid, r.rolname, m.oid, m.rolname`,
    [rolesOf(sharedStem)],
  )
  const told: string[] = []
  for (const { role, login, used, ours, worn } of rows) {
    if (!used && (worn || moved)) await mayNot(client.query(`drop role if exists ${role}`))
    else if (used && worn && !ours && (await mayNot(client.query(`revoke ${role} from current_user`))))
      told.push(`revoke ${role} from ${pg.escapeIdentifier(login)}`)
  }
  return told
}

// Who made the role may take it away: another login, or another house that is leaving it in this instant.
const mayNot = async (order: Promise<unknown>): Promise<boolean> => {
  try {
    await order
    return false
  } catch (bug) {
    if (!['42501', '2BP01', 'XX000'].includes((bug as { code?: string }).code ?? '')) throw bug
    return true
  }
}
