import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { ExtractWay, SqlWay, WayRefusal } from '../../../src/erp/core/way-shape.ts'
import type { Connector } from '../../../src/erp/server/connect/connector.ts'
import { openConnector } from '../../../src/erp/server/connect/open-connector.ts'
import type { PullMemory } from '../../../src/erp/server/connect/pulled-extracts.ts'
import { cellsOf, linesOf } from '../../../src/kernel/server/file-lines.ts'
import { asAdmin, emptyDatabase } from '../database.ts'
import { mariadbReader, startMariadb } from '../mariadb.ts'
import { startSftp } from '../sftp-server.ts'
import { openDesk } from './answer-items.ts'
import { inventPivoine, type Pivoine } from './invent-pivoine.ts'
import { inventTown } from './invented-town.ts'
import { loadPivoine, type PivoineBase } from './load-pivoine.ts'
import { nextNight } from './next-night.ts'
import { pivoineTables } from './pivoine-tables.ts'
import { servePivoine } from './serve-pivoine.ts'
import { dropExtract, printExtract } from './write-extract.ts'

const columns = pivoineTables.LOGEMENT.map(({ name }) => name)
/** More rows than a page of a database, or of the web service. */
export const first = inventPivoine(inventTown(1201))
export const second = nextNight(first, { surfaces: 7, vanish: 0.03 })
export const [secret, bearer] = ['ERP_TEST_SECRET', 'ERP_TEST_BEARER']

/** PIVOINE behind one kind of way: the way to it, what it is told to hold, how it stops and comes back. */
export type Counterpart = {
  way: (changes?: Partial<SqlWay['sql']>) => ExtractWay
  tell: (pivoine: Pivoine) => Promise<void>
  stop: () => Promise<void>
  /** what is said once it has gone, where that is more than silence */
  gone?: WayRefusal
}

/** `mayWrite`: the reader of Loge is given a table to write in. */
export type DatabaseCounterpart = Counterpart & {
  base: PivoineBase
  mayWrite: (table: string) => Promise<unknown>
}

const folderOf = (folder: string): Pick<Counterpart, 'tell'> => ({
  tell: async (pivoine) => void dropExtract(folder, pivoine, printExtract(pivoine, 'LOGEMENT')),
})
const folderWay = { source: 'logements', begins: 'LOGEMENT_', done: 'pris' }

export const startFolder = async (): Promise<Counterpart> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-way-'))
  return {
    ...folderOf(folder),
    way: () => ({ ...folderWay, folder }),
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

export const startOverSftp = async (): Promise<Counterpart> => {
  const { folder, sftp, stop } = await startSftp()
  return { ...folderOf(folder), way: () => ({ ...folderWay, folder, sftp }), stop }
}

const sqlWay =
  (kind: 'postgres' | 'mariadb', address: string): Counterpart['way'] =>
  (changes = {}) => ({
    source: 'logements',
    sql: {
      kind,
      address,
      secretEnv: secret,
      table: 'LOGEMENT',
      columns,
      key: 'NUM_LOT',
      changedAt: 'MODIF_LE',
      ...changes,
    },
  })

export const startPostgresBase = async (): Promise<DatabaseCounterpart> => {
  const name = `pivoine_${process.pid}`
  const owner = await asAdmin(async (admin) => {
    const password = mariadbReader.password.replaceAll("'", "''")
    await admin.query(`create role "${name}" login password '${password}'`)
    return (await admin.query<{ name: string }>('select current_user as name')).rows[0]!.name
  })
  const { config } = await emptyDatabase(name, owner)
  const loader = new pg.Client({ ...config, user: owner })
  await loader.connect()
  await loader.query(`alter default privileges grant select on tables to "${name}"`)
  const socket = encodeURIComponent(String(config.host))
  const host = String(config.host).startsWith('/') ? '127.0.0.1' : String(config.host)
  const base: PivoineBase = {
    kind: 'postgres',
    run: (words, values = []) => loader.query(words, [...values]),
  }
  return {
    base,
    // The server stays; the name that we had there does not.
    gone: 'way_denied',
    way: sqlWay('postgres', `postgres://${name}@${host}:${config.port}/${name}?socket=${socket}`),
    tell: (pivoine) => loadPivoine(base, pivoine),
    mayWrite: (table) => loader.query(`grant insert on "${table}" to "${name}"`),
    stop: async () => {
      await loader.end()
      await asAdmin(async (admin) => {
        await admin.query(`drop database "${name}" with (force)`)
        await admin.query(`drop role "${name}"`)
      })
    },
  }
}

export const startMariadbBase = async (): Promise<DatabaseCounterpart> => {
  const { port, run, stop } = await startMariadb()
  const base: PivoineBase = { kind: 'mariadb', run }
  return {
    base,
    way: sqlWay('mariadb', `mariadb://${mariadbReader.user}@127.0.0.1:${port}/pivoine`),
    tell: (pivoine) => loadPivoine(base, pivoine),
    mayWrite: (table) => run(`grant insert on pivoine.\`${table}\` to ? @'127.0.0.1'`, [mariadbReader.user]),
    stop,
  }
}

export const startHttp = (format: 'lines' | 'array' | 'csv') => async (): Promise<Counterpart> => {
  const desk = openDesk(first)
  const server = await servePivoine(first, { token: 'jeton-de-pivoine', desk, pageSize: 400 })
  return {
    way: () => ({
      source: 'logements',
      http: { url: `${server.url}/LOGEMENT?format=${format}`, secretEnv: bearer, format },
    }),
    tell: async (pivoine) => server.tell(pivoine),
    stop: server.stop,
  }
}

export const memoryIn = (folder: string): PullMemory & { said: () => string | null } => {
  let mark: string | null = null
  return {
    folder,
    said: () => mark,
    mark: () => Promise.resolve(mark),
    keep: async (told) => void (mark = told),
  }
}

export const opened = async (way: ExtractWay, memory: PullMemory, full = true): Promise<Connector> => {
  const connector = await openConnector(way, full, memory)
  if (typeof connector === 'string') throw new Error(connector)
  return connector
}

/** The keys of an extract by the number of their line, as whoever reads it sees them. */
export const keysIn = async (connector: Connector, name: string): Promise<Map<string, number>> => {
  const keys = new Map<string, number>()
  for await (const { no, text } of linesOf(await connector.open(name))) {
    const [key = ''] = cellsOf(text, ';') ?? []
    keys.set(key.trim().replace(/^0+(?=.)/, ''), no)
  }
  return keys
}

export const listed = async (connector: Connector): Promise<string[]> => {
  const extracts = await connector.list()
  if (typeof extracts === 'string') throw new Error(extracts)
  return extracts.map(({ name }) => name)
}
