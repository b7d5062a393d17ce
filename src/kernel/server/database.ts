import pg from 'pg'
import type { Actor } from '../core/access.ts'
import { ofRole } from '../core/roles.ts'
import { type Db, dbOver, standBehind } from './sql.ts'

/** Two pools on one database: `write` as the owner, in transactions; `read` under the actor's row-level policies. */
export type Database = {
  write: pg.Pool
  read: pg.Pool
  /** one transaction; rolled back when `work` throws. `begin` may say more than `begin`: `work` gets the last rows that it asked for */
  transact: <T>(work: Work<T>, begin?: string) => Promise<T>
  /** one read under the actor's row-level policies */
  as: <T>(actor: Actor, work: (db: Db) => Promise<T>) => Promise<T>
  /** reads of the house itself, before there is an actor */
  owner: Db
  config: pg.PoolConfig
  close: () => Promise<void>
}

/** `reader`: how the pool that reads logs in, where that is another than the owner (reader-login.ts). */
export const openDatabase = (config: pg.PoolConfig, size = 10, reader = config): Database => {
  const write = new pg.Pool({ ...config, max: size, application_name: 'loge' })
  const read = new pg.Pool({ ...reader, max: size, application_name: 'loge-read' })
  // A connection that PostgreSQL closes while idle is replaced at the next query: nothing to do, and not a reason to die.
  for (const pool of [write, read]) {
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
  }
  return {
    write,
    read,
    config,
    owner: dbOver(write),
    transact: (work, begin) => transact(write, work, begin),
    as: (actor, work) => asActor(read, actor, work),
    close: async () => {
      await Promise.all([write.end(), read.end()])
    },
  }
}

type Work<T> = (db: Db, client: pg.PoolClient, rows: unknown[]) => Promise<T>

const transact = async <T>(pool: pg.Pool, work: Work<T>, begin = 'begin'): Promise<T> => {
  const client = await pool.connect()
  let broken = false
  try {
    // Several statements are answered by as many results.
    const begun = [await client.query(begin)].flat() as pg.QueryResult[]
    const result = await work(dbOver(client), client, begun.at(-1)?.rows ?? [])
    await client.query('commit')
    return result
  } catch (bug) {
    await client.query('rollback').catch(() => (broken = true))
    throw bug
  } finally {
    client.release(broken)
  }
}

const roleWorn = new WeakMap<pg.PoolClient, string>()

// A read is one statement: the connection keeps the actor's settings, and changes them only when another comes.
const asActor = async <T>(pool: pg.Pool, actor: Actor, work: (db: Db) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  let broken = true
  try {
    const settings = settingsOf(actor)
    const key = JSON.stringify(settings)
    if (roleWorn.get(client) !== key) {
      roleWorn.delete(client)
      await client.query({ name: 'wear', text: wear(false), values: settings })
      standBehind(client, settings[0])
      roleWorn.set(client, key)
    }
    const result = await work(dbOver(client))
    broken = false
    return result
  } catch (bug) {
    broken = roleWorn.get(client) === undefined
    throw bug
  } finally {
    client.release(broken)
  }
}

const wear = (local: boolean): string =>
  `select ${[
    'role',
    'app.agencies',
    'app.buildings',
    'app.households',
    'app.firm',
    'app.matter',
    'app.person',
    'app.allocates',
    'app.declares',
  ]
    .map((name, i) => `set_config('${name}', ${name === 'role' ? 'app.role($1)' : `$${i + 1}`}, ${local})`)
    .join(', ')}`

const settingsOf = (actor: Actor): [reach: string, ...string[]] => [
  ofRole(actor.role).reach,
  actor.agencies.join(','),
  actor.buildings.join(','),
  actor.households.join(','),
  actor.firm ?? '',
  actor.matter ?? '',
  actor.id,
  String(ofRole(actor.role).allocates),
  String(ofRole(actor.role).declares),
]

/** Inside a transaction: run `work` behind the actor's row-level policies, then take the owner's rights back. */
export const behindWall = async <T>(
  client: pg.PoolClient,
  actor: Actor,
  work: () => Promise<T>,
): Promise<T> => {
  const settings = settingsOf(actor)
  await client.query({ name: 'wear_local', text: wear(true), values: settings })
  standBehind(client, settings[0])
  try {
    const result = await work()
    await client.query({ name: 'undress', text: "select set_config('role', 'none', true)" })
    return result
  } finally {
    // What fails is rolled back, and the role with it.
    standBehind(client, '')
  }
}
