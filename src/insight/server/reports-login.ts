import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { stemOf } from '../../kernel/server/database-roles.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'

/** The login of tools of the landlord’s own: it reads the views of `reports` in its database, and nothing else. */
export const reportsLogin = async (db: Db): Promise<string> => `${stemOf(await nameOf(db))}reports`

const nameOf = async (db: Db): Promise<string> =>
  (await db.row<{ name: string }>(sql`select current_database() as name`))!.name

/**
 * Makes the login, or gives it another password and whatever views came since. What it is given here bounds a tool that means well
 * (read only, thirty seconds); that it may read nothing else, and opens five lines at most, bounds any.
 */
export const openReports = async (db: Db, password: string): Promise<string> => {
  const login = await reportsLogin(db)
  const [role, database] = [sql.ref(login), sql.ref(await nameOf(db))]
  await db.run(
    sql.raw(`do $$ begin
    if not exists (select from pg_roles where rolname = '${login}') then create role ${login} nologin; end if;
  end $$`),
  )
  // Hashed here: the password is in no statement, and in no log of the server.
  await db.run(
    sql`alter role ${role} login noinherit connection limit 5 password ${sql.raw(`'${scramOf(password)}'`)}`,
  )
  for (const [name, value] of bounds)
    await db.run(sql`alter role ${role} set ${sql.raw(`${name} = '${value}'`)}`)
  await db.run(sql`grant connect on database ${database} to ${role}`)
  await db.run(sql`grant usage on schema reports to ${role}`)
  await db.run(sql`grant select on all tables in schema reports to ${role}`)
  return login
}

const bounds = [
  ['default_transaction_read_only', 'on'],
  ['statement_timeout', '30s'],
  ['idle_in_transaction_session_timeout', '60s'],
  ['search_path', 'reports'],
] as const

/** Takes the login away with all it was given; whether there was one. Its open lines are cut. */
export const closeReports = async (db: Db): Promise<boolean> => {
  const login = await reportsLogin(db)
  if (!(await db.row(sql`select from pg_roles where rolname = ${login}`))) return false
  await db.run(sql`alter role ${sql.ref(login)} nologin`)
  await db.run(sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${login}`)
  await db.run(sql`drop owned by ${sql.ref(login)}`)
  await db.run(sql`drop role ${sql.ref(login)}`)
  return true
}

/** How PostgreSQL keeps a password (SCRAM-SHA-256, RFC 5802 and 7677). Of a password in ASCII: SASLprep leaves it as it is. */
export const scramOf = (password: string, salt = randomBytes(16)): string => {
  const rounds = 4096
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const keyOf = (name: string): Buffer => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${keyOf('Server Key').toString('base64')}`
}
