import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reports } from '../../src/app/cli/reports-command.ts'
import { slice } from '../../src/insight/server/slice.ts'
import { closeReports, openReports, reportsLogin, scramOf } from '../../src/insight/server/reports-login.ts'
import { sumUp } from '../../src/insight/server/store.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'
import { hasPrograms } from '../setup/programs.ts'
import { fillLandlord, now, threadsOf } from './landlord.ts'

let house: Awaited<ReturnType<typeof freshDatabase>>
let login: string
let tool: pg.Client
const password = 'un-mot-de-passe-des-rapports'

beforeAll(async () => {
  house = await freshDatabase()
  await fillLandlord(house.owner)
  await house.transact((db) => sumUp(db, '2026-11-24', now, 62))
  login = await openReports(house.owner, password)
  tool = new pg.Client(await asReports())
  await tool.connect()
})
afterAll(async () => {
  await tool.end()
  await closeReports(house.owner)
  await house.drop()
})

/** How the login of the reports comes to this database. */
const asReports = async (): Promise<pg.ClientConfig> => {
  const { config } = house
  const client = new pg.Client(config)
  const { host, port, database } = client
  return { host, port, database: database!, user: login, password }
}

const rowsOf = async (query: string): Promise<unknown[][]> =>
  (await tool.query<unknown[]>({ text: query, rowMode: 'array' })).rows

describe('what the login reads', () => {
  test('the months that ended eight days ago or before, by agency: how many of how many', async () => {
    expect(
      await rowsOf(`select month::text, agency, n, whole from measure where measure = 'kept' order by 1, 2`),
    ).toEqual([['2026-10-01', 'centre', 45, 60]])
    expect(await rowsOf('select distinct month::text from measure order by 1')).toEqual([
      ['2026-09-01'],
      ['2026-10-01'],
    ])
  })

  test('hours in each one’s hands, and the agencies by name without head office', async () => {
    expect(await rowsOf('select month::text, agency, holder, hours from waiting')).toEqual([
      ['2026-10-01', 'centre', 'agency', 11],
    ])
    expect(await rowsOf('select id, name from agency order by 1')).toEqual([
      ['centre', 'Agence Centre'],
      ['roches', 'Agence Roches-Grises'],
    ])
  })

  test('a month is never told anew: what is done late to October changes it for nobody', async () => {
    const before = await rowsOf('table measure')
    await house.owner.run(
      sql`update requests.request set resolved_at = due + interval '1 hour' where id = ${threadsOf('October')[0]!.id}`,
    )
    await house.transact((db) => sumUp(db, '2026-12-20', '2026-12-20T04:00:00.000Z', 62))
    expect(
      await rowsOf(
        `select month, agency, measure, n, whole, frozen_at from measure where month < '2026-11-01'`,
      ),
    ).toEqual(before)
    expect(
      await house.owner.row(
        sql`select n from insight.measure where month = '2026-10-01' and agency = 'centre' and measure = 'kept'`,
      ),
    ).toEqual({ n: 44 })
    expect(await rowsOf(`select distinct month::text from measure where month >= '2026-11-01'`)).toEqual([
      ['2026-11-01'],
    ])
  })
})

describe('what it does not', () => {
  /** Why PostgreSQL says no; nothing where it says yes. */
  const refusal = async (query: string): Promise<string | undefined> => {
    try {
      await tool.query(query)
      return undefined
    } catch (no) {
      return (no as { code?: string }).code
    }
  }

  test('of all relations and columns of the house it may read the views of reports and nothing else', async () => {
    const readable = await house.owner.rows<{ name: string }>(sql`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_temp'
        and has_schema_privilege(${login}, n.oid, 'usage')
        and (case when c.relkind = 'S' then has_sequence_privilege(${login}, c.oid, 'usage, select')
          else has_table_privilege(${login}, c.oid, 'select, insert, update, delete, truncate, references, trigger')
            or has_any_column_privilege(${login}, c.oid, 'select, insert, update, references') end)
      order by 1`)
    expect(readable.map(({ name }) => name)).toEqual(['reports.agency', 'reports.measure', 'reports.waiting'])
  })

  test.each([
    'select * from requests.request',
    'select * from insight.frozen_measure',
    'select * from people.person',
    'select body from requests.message',
    'select * from kernel.setting',
    'insert into reports.agency values (1, 2)',
    'update reports.measure set n = 0',
    'create table reports.own (n int)',
    'create table public.own (n int)',
    'create schema own',
    `copy reports.agency to program 'cat'`,
    `select pg_read_file('/etc/passwd')`,
    'select rolpassword from pg_authid',
  ])('%s', async (query) => {
    await tool.query('set default_transaction_read_only = off')
    expect(await refusal(query)).toMatch(/^(?:42501|3F000|55000|42883)$/)
  })

  test('no function that looks as the owner is within its reach', async () => {
    const open = await house.owner.rows<{ name: string }>(sql`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and has_schema_privilege(${login}, n.oid, 'usage') and has_function_privilege(${login}, p.oid, 'execute')`)
    expect(open).toEqual([])
  })

  test('it becomes no role of the house, nor its owner', async () => {
    const { rows } = await house.owner
      .rows<{ role: string }>(
        sql`select rolname as role from pg_roles where rolname like app.role('%') or rolname = current_user`,
      )
      .then((all) => ({ rows: all.filter(({ role }) => role !== login) }))
    expect(rows.length).toBeGreaterThan(6)
    for (const { role } of rows) expect(await refusal(`set role "${role}"`)).toBe('42501')
  })

  test('no view has a person, a household, a place or words: names of agencies are its only texts beside codes', async () => {
    expect(
      await rowsOf(`select table_name::text, string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)
        from information_schema.columns where table_schema = 'reports' group by 1 order by 1`),
    ).toEqual([
      ['agency', 'id text, name text'],
      [
        'measure',
        'month date, agency text, measure text, n integer, whole integer, frozen_at timestamp with time zone',
      ],
      [
        'waiting',
        'month date, agency text, holder text, hours double precision, frozen_at timestamp with time zone',
      ],
    ])
  })
})

test('a tool that means well is read only and gives up after thirty seconds; no more than five come in', async () => {
  const client = new pg.Client(await asReports())
  await client.connect()
  const { rows } = await client.query<{ setting: string }>(
    `select setting from pg_settings where name in ('default_transaction_read_only', 'search_path', 'statement_timeout') order by name`,
  )
  expect(rows.map(({ setting }) => setting)).toEqual(['on', 'reports', '30000'])
  await client.end()
  const { rolconnlimit, rolsuper, rolinherit } = (await house.owner.row<Record<string, unknown>>(
    sql`select rolconnlimit, rolsuper, rolinherit from pg_roles where rolname = ${login}`,
  ))!
  expect([rolconnlimit, rolsuper, rolinherit]).toEqual([5, false, false])
})

test('the password is kept as PostgreSQL itself keeps it', async () => {
  await house.owner.run(sql.raw(`create role "${login}_twin" password '${password}'`))
  const { kept } = (await house.owner.row<{ kept: string }>(
    sql`select rolpassword as kept from pg_authid where rolname = ${`${login}_twin`}`,
  ))!
  await house.owner.run(sql.raw(`drop role "${login}_twin"`))
  expect(scramOf(password, Buffer.from(/:(.+?)\$/.exec(kept)![1]!, 'base64'))).toBe(kept)
})

test('opened twice it is one login with the later password; closed, nobody comes in any more', async () => {
  expect(await openReports(house.owner, 'un-autre-mot-de-passe')).toBe(login)
  expect(await reportsLogin(house.owner)).toBe(login)
  const other = await freshDatabase()
  expect(await reportsLogin(other.owner)).not.toBe(login)
  expect(await closeReports(other.owner)).toBe(false)
  await other.drop()
})

test('the command says what it wants, makes the login, and takes it away', async () => {
  const other = await freshDatabase()
  const kernel = assemble(other, readSettings({ DATA_DIR: '/nowhere' }), [slice])
  const folder = mkdtempSync(join(tmpdir(), 'loge-reports-'))
  const [short, long] = [join(folder, 'short'), join(folder, 'long')]
  writeFileSync(short, 'court\n')
  writeFileSync(long, `${password}\n`)
  for (const argv of [[], ['open'], ['close', long], ['open', long, long], ['show']])
    expect(await reports(argv, kernel)).toBe(2)
  expect(await reports(['open', short], kernel)).toBe(1)
  expect(await reports(['close'], kernel)).toBe(1)
  expect(await reports(['open', long], kernel)).toBe(0)
  expect(await reports(['close'], kernel)).toBe(0)
  rmSync(folder, { recursive: true })
  await other.drop()
})

const environmentOf = async (): Promise<NodeJS.ProcessEnv> => {
  const { host, port, database, user } = await asReports()
  return {
    ...process.env,
    PGHOST: host!,
    PGPORT: String(port),
    PGDATABASE: database!,
    PGUSER: user!,
    PGPASSWORD: password,
  }
}

describe.runIf(hasPrograms('psql'))('from outside, by psql', () => {
  const ask = async (query: string): Promise<{ out: string; no: string }> => {
    const { stdout, stderr } = spawnSync('psql', ['-XAtqc', query], {
      env: await environmentOf(),
      encoding: 'utf8',
    })
    return { out: stdout.trim(), no: stderr }
  }

  test('it reads the frozen months', async () => {
    expect(
      (await ask(`select n || ' sur ' || whole from measure where measure = 'kept' and month = '2026-10-01'`))
        .out,
    ).toBe('45 sur 60')
  })

  test('it reads no request, and writes nothing', async () => {
    expect((await ask('select count(*) from requests.request')).no).toMatch(/permission denied/)
    expect((await ask('create table own (n int)')).no).toMatch(/permission denied|read-only/)
  })
})

// Debian’s Python, and not one that stands before it on the path: the libraries are Debian’s too.
const python = '/usr/bin/python3'
const script = `
import sqlalchemy as sa
engine = sa.create_engine("postgresql+psycopg://")
names = sorted(sa.inspect(engine).get_view_names("reports"))
with engine.connect() as line:
    kept = line.execute(sa.text("select n, whole from reports.measure where measure = 'kept' and month = '2026-10-01'")).one()
    print(names, tuple(kept))
for query in ("select * from requests.message", "select * from insight.frozen_measure"):
    try:
        with engine.connect() as line: line.execute(sa.text(query))
        print("read", query)
    except sa.exc.ProgrammingError as no:
        print(type(no.orig).__name__)
`

describe.runIf(hasPrograms(python))('from outside, by SQLAlchemy, as Superset comes', () => {
  const hasLibraries = spawnSync(python, ['-c', 'import sqlalchemy, psycopg']).status === 0
  if (!hasLibraries && process.env['CI'] === 'true')
    throw new Error('No python3-sqlalchemy or python3-psycopg: the reports are not tried.')

  test.runIf(hasLibraries)('it finds the views, reads them, and is refused the rest', async () => {
    const { stdout, stderr } = spawnSync(python, ['-c', script], {
      env: await environmentOf(),
      encoding: 'utf8',
    })
    expect([stderr, stdout.trim().split('\n')]).toEqual([
      '',
      ["['agency', 'measure', 'waiting'] (45, 60)", 'InsufficientPrivilege', 'InsufficientPrivilege'],
    ])
  })
})
