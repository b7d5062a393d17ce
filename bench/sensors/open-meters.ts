import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { type Database, openDatabase } from '../../src/kernel/server/database.ts'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import { migrate } from '../../src/kernel/server/migrate.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre } from '../../test/setup/agency-corners.ts'
import { until } from '../../test/setup/until.ts'
import { actOn, tellLandlord } from '../../test/setup/tell.ts'
import { euiOfMeter, firstHour } from './invented-meters.ts'

/** A PostgreSQL of its own, in which so many meters of dwellings stand and nothing was heard. `start`: brings it back after it was killed. */
export type Meters = {
  config: pg.PoolConfig
  database: Database
  folder: string
  start: () => Promise<void>
  close: () => Promise<void>
}

export const openMeters = async (meters: number): Promise<Meters> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-meters-'))
  const server = await startPostgres(folder)
  const { address } = server
  await migrate(address)
  const database = openDatabase(address, 4)
  await runMigrations({ pgPool: database.write })
  await tellLandlord(actOn(assemble(database, readSettings({ DATA_DIR: folder }), slices)))
  const list = Array.from({ length: meters }, (_, meter) => euiOfMeter(meter))
  await database.owner.run(sql`
    insert into sensors.device (id, address_kind, address, kind, building, agency, unit, since)
    select gen_random_uuid(), 'eui', g.eui, 'waterMeter', ${centre.building}, ${centre.agency}, ${centre.unit}, to_timestamp(${firstHour - 86_400})
    from unnest(${list}::text[]) g (eui)`)
  await database.owner.run(sql`analyze sensors.device`)
  let running = server
  return {
    config: address,
    database,
    folder,
    start: async () => {
      running = await startPostgres(folder)
    },
    close: async () => {
      await database.close()
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A process that ends with this one, and is killed by its own number. */
const child = (file: string, env: Readonly<Record<string, string>> = {}): ChildProcess =>
  fork(new URL(`../${file}`, import.meta.url).pathname, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

export const kill = async (process: ChildProcess): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return
  const gone = once(process, 'exit')
  process.kill('SIGKILL')
  await gone
}

/** The house, as far as it listens at a broker. */
export const hearBroker = (config: pg.PoolConfig, broker: string): ChildProcess =>
  child('hear-broker.ts', { BENCH_DATABASE: JSON.stringify(config), SENSOR_BROKER_URL: broker })

/** Processor time of a process so far (ms), and bytes that it holds. */
export const costOf = async (process: ChildProcess): Promise<{ ms: number; rss: number }> => {
  process.send({})
  const [said] = (await once(process, 'message')) as [{ ms: number; rss: number }]
  return said
}

/** Sends what meters say in hours, in a process of its own; ends once the broker has answered for all of it. */
export const sendUplinks = async (
  url: string,
  sent: readonly (readonly [number, number])[],
): Promise<void> => {
  const process = child('send-uplinks.ts')
  process.send({ url, sent })
  await once(process, 'message')
  await kill(process)
}

/** The house listens at a broker, and has its line. */
export const listenAt = async ({ config, database }: Meters, broker: string): Promise<ChildProcess> => {
  await database.owner.run(sql`delete from kernel.gateway where name = 'sensors.broker'`)
  const house = hearBroker(config, broker)
  await until(() => database.owner.row(sql`select 1 from kernel.gateway where name = 'sensors.broker'`))
  return house
}

/** Looks a second apart, at which nothing new came, after which nothing comes any more. */
const stillLooks = 40

/** Until so many values are there, or nothing comes any more; a house that was killed takes up to half a minute to listen again. */
export const settle = async ({ database }: Meters, values: number): Promise<void> => {
  let [before, still] = [-1, 0]
  await until(async () => {
    const now =
      (await database.owner.row<{ n: number }>(sql`select count(*)::int as n from sensors.reading`))?.n ?? 0
    still = now === before ? still + 1 : 0
    before = now
    return now >= values || still >= stillLooks
  }, 1000)
}
