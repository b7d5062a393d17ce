import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { told } from '../../tools/schema.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { migrate, migrations } from '../../src/kernel/server/migrate.ts'
import { checkReader } from '../../src/kernel/server/reader-login.ts'
import { stemOf } from '../../src/kernel/server/database-roles.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { emptyDatabase, type Empty, serverConfig } from '../setup/database.ts'
import { house, who } from '../setup/agency-corners.ts'

// Two landlords on one server of PostgreSQL, each with a login of its own.
const reaches = ['none', 'household', 'patch', 'agency', 'firm', 'all']
const made: Empty[] = []
const logins: string[] = []
let admin: pg.Client

beforeAll(async () => {
  admin = new pg.Client(await serverConfig())
  await admin.connect()
})
afterAll(async () => {
  for (const { name } of made) await admin.query(`drop database if exists "${name}" with (force)`)
  for (const { name } of made)
    for (const reach of reaches) await admin.query(`drop role if exists ${stemOf(name)}${reach}`)
  for (const reach of reaches)
    await admin.query(
      `do $$ begin drop role if exists loge_${reach}; exception when dependent_objects_still_exist then null; end $$`,
    )
  for (const login of logins) await admin.query(`drop role if exists ${login}`)
  await admin.end()
})

/** An empty database and the login that owns it, which may make no role: an administrator makes the six. */
const landlord = async (called: string, given = reaches.map((reach) => [reach, true] as const)) => {
  const login = `login_${called}_${randomUUID().slice(0, 8)}`
  await admin.query(`create role ${login} login password '${login}'`)
  logins.push(login)
  const empty = await emptyDatabase(`${called}_${randomUUID().slice(0, 8)}`, login)
  made.push(empty)
  for (const [reach] of given)
    await admin.query(
      `create role ${stemOf(empty.name)}${reach} nologin; grant ${stemOf(empty.name)}${reach} to ${login}`,
    )
  return { ...empty, login }
}

const query = async (config: pg.PoolConfig, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return ([await client.query(text)].flat() as pg.QueryResult[]).at(-1)!.rows
  } finally {
    await client.end()
  }
}

const lives = (config: pg.PoolConfig, name: string) =>
  query(
    config,
    `insert into estate.agency (id, name) values ('centre', 'Agence Centre');
    insert into people.person (id, kind, first_name, last_name, agency) values (gen_random_uuid(), 'tenant', 'Anne', '${name}', 'centre')`,
  )

/** As the first version of the house did it: the six roles of the whole server, whatever the database. */
const asBefore = async ({ config, login }: { config: pg.PoolConfig; login: string }): Promise<void> => {
  for (const reach of reaches)
    await admin.query(
      `do $$ begin create role loge_${reach} nologin; exception when duplicate_object then null; end $$; grant loge_${reach} to ${login}`,
    )
  await query(
    config,
    `create schema kernel; create table kernel.migration (name text primary key, hash text not null, at timestamptz not null default now())`,
  )
  for (const { name, text, hash } of migrations().filter((file) => file.name < '0051'))
    await query(
      config,
      `begin; ${text}; insert into kernel.migration (name, hash) values ('${name}', '${hash}'); commit`,
    )
}

const catalogue = async (config: pg.PoolConfig): Promise<string> => {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await told(client)
  } finally {
    await client.end()
  }
}

test('two landlords on one server: neither’s login opens, or reads, what is the other’s', async () => {
  const [hers, his] = [await landlord('robine'), await landlord('atlas')]
  for (const one of [hers, his]) await migrate(one.config)
  await lives(his.config, 'Le Goff')
  await expect(query({ ...his.config, user: hers.login, password: hers.login }, 'select 1')).rejects.toThrow(
    /permission denied for database/,
  )
  // Even one who was let in by mistake takes no role there.
  await admin.query(`grant connect on database "${his.name}" to ${hers.login}`)
  const within = { ...his.config, user: hers.login, password: hers.login }
  await expect(query(within, `set role ${stemOf(his.name)}all`)).rejects.toThrow(
    /permission denied to set role/,
  )
  await expect(query(within, 'select last_name from people.person')).rejects.toThrow(/permission denied/)
  // A landlord’s own six roles open nothing at another’s.
  await expect(
    query(within, `set role ${stemOf(hers.name)}all; select last_name from people.person`),
  ).rejects.toThrow(/permission denied/)
  const own = openDatabase(his.config, 1)
  const rows = await own.as({ ...house, id: who.helene, role: 'hq' }, (db) =>
    db.rows<{ name: string }>(sql`select last_name as name from people.person`),
  )
  await own.close()
  expect(rows).toEqual([{ name: 'Le Goff' }])
})

test('two houses of the shared roles are brought up to date one after the other, and end separate', async () => {
  const [first, second] = [await landlord('first'), await landlord('second')]
  for (const one of [first, second]) {
    await asBefore(one)
    await lives(one.config, 'Le Goff')
  }
  // What the mend is for: the first reads the second.
  const across = { ...second.config, user: first.login, password: first.login }
  expect(await query(across, 'set role loge_all; select last_name from people.person')).toHaveLength(1)

  // Who gave the shared roles takes them back; a login that may make roles does it by itself.
  const { told: orders } = await migrate(first.config)
  expect(orders).toContain(`revoke loge_all from "${first.login}"`)
  for (const order of orders) await admin.query(order)
  expect(await catalogue(first.config)).not.toMatch(stemOf(first.name))
  await expect(query(across, 'set role loge_all; select last_name from people.person')).rejects.toThrow(
    /permission denied/,
  )
  // The second, not brought up to date yet, still works, and reads nothing of the first.
  expect(await query(second.config, 'set role loge_all; select last_name from people.person')).toHaveLength(1)
  await admin.query(`grant connect on database "${first.name}" to ${second.login}`)
  await expect(
    query(
      { ...first.config, user: second.login, password: second.login },
      'set role loge_all; select last_name from people.person',
    ),
  ).rejects.toThrow(/permission denied/)

  await migrate(second.config)
  const [a, b] = [await catalogue(first.config), await catalogue(second.config)]
  const fresh = await landlord('fresh')
  await migrate(fresh.config)
  expect(a).toBe(await catalogue(fresh.config))
  expect(b).toBe(a)
  expect(await migrate(first.config)).toMatchObject({ ran: [] })
})

test('a login that may make roles makes its own six, and becomes them', async () => {
  const one = await landlord('maker', [])
  await admin.query(`alter role ${one.login} createrole`)
  expect(await migrate(one.config)).toMatchObject({ told: [] })
  await lives(one.config, 'Le Goff')
  const own = openDatabase(one.config, 1)
  const asking = { ...house, id: who.sylvie, role: 'manager' as const }
  const seen = (agencies: string[]) =>
    own.as({ ...asking, agencies }, (db) => db.rows(sql`select last_name as name from people.person`))
  expect(await seen(['centre'])).toEqual([{ name: 'Le Goff' }])
  expect(await seen(['roches'])).toEqual([])
  await own.close()
  const before = await landlord('unmade', [])
  await expect(migrate(before.config)).rejects.toThrow(/roles_missing/)
})

test('a second login reads by a role, and is nobody once it took that off', async () => {
  const one = await landlord('reading')
  await migrate(one.config)
  await lives(one.config, 'Le Goff')
  const reader = `reader_${randomUUID().slice(0, 8)}`
  logins.push(reader)
  await admin.query(
    `create role ${reader} login noinherit password '${reader}'; grant connect on database "${one.name}" to ${reader}`,
  )
  const config = { ...one.config, user: reader, password: reader }
  await expect(checkReader(config)).rejects.toThrow(/reader_roles/)
  for (const reach of reaches) await admin.query(`grant ${stemOf(one.name)}${reach} to ${reader}`)
  await checkReader(config)
  await expect(checkReader(one.config)).rejects.toThrow(/reader_owner/)
  const own = openDatabase(one.config, 1, config)
  const helene = { ...house, id: who.helene, role: 'hq' as const }
  expect(await own.as(helene, (db) => db.rows(sql`select last_name as name from people.person`))).toEqual([
    { name: 'Le Goff' },
  ])
  await expect(
    own.as(helene, async (db) => {
      await db.run(sql`select set_config('role', 'none', false)`)
      return db.rows(sql`select last_name from people.person`)
    }),
  ).rejects.toThrow(/permission denied/)
  await own.close()
})

test('a copy of a database takes roles of its own at its first start', async () => {
  const original = await landlord('original')
  await migrate(original.config)
  await lives(original.config, 'Le Goff')
  const copy = await emptyDatabase(`copy_${randomUUID().slice(0, 8)}`, original.login, original.name)
  made.push(copy)
  for (const reach of reaches)
    await admin.query(
      `create role ${stemOf(copy.name)}${reach} nologin; grant ${stemOf(copy.name)}${reach} to ${original.login}`,
    )
  await migrate(copy.config)
  expect(
    await query(
      copy.config,
      `select count(*)::int as n from pg_policies where roles::text like '%${stemOf(original.name)}%'`,
    ),
  ).toEqual([{ n: 0 }])
})

test('a name that is long, or needs quotes, is known by a part of its hash, and stays within what PostgreSQL holds', () => {
  const long = 'l'.repeat(63)
  for (const name of [long, `${long.slice(1)}m`, 'Office-de-l’habitat', 'a b', 'é'])
    expect(`${stemOf(name)}household`).toMatch(/^[a-z0-9_]{1,63}$/)
  expect(stemOf(long)).not.toBe(stemOf(`${long.slice(1)}m`))
  expect(stemOf('loge')).toBe('loge_loge_')
})
