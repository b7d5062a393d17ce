import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { sql } from '../../src/kernel/server/sql.ts'
import { hasMosquitto, startMosquitto } from '../../test/setup/mosquitto.ts'
import { until } from '../../test/setup/until.ts'
import { print, say } from '../figures.ts'
import { indexAt, instantOf } from './invented-meters.ts'
import { costOf, hearBroker, kill, type Meters, openMeters, sendUplinks } from './open-meters.ts'

const meters = Number(process.env['METERS'] ?? 25_000)
const hours = 4

/**
 * From a broker to rows: mosquitto, a sender, the house and PostgreSQL on this machine together, each message answered for after its commit;
 * and in the same run a bare COPY of as many rows into a table with the same key. Then the same where mosquitto saves after each change.
 */
export const measureBroker = async (): Promise<void> => {
  if (!hasMosquitto) return say('mosquitto is not on this machine.')
  await measureSaving('seconds', hours)
  await measureSaving('changes', 1, 2000)
}

const measureSaving = async (saves: 'changes' | 'seconds', most: number, few?: number): Promise<void> => {
  const broker = await startMosquitto(saves)
  const house = await openMeters(meters)
  const listener = hearBroker(house.config, broker.url)
  try {
    // The first messages open channels and warm what is compiled: the broker keeps what comes once the house has listened.
    await until(() =>
      house.database.owner.row(sql`select 1 from kernel.gateway where name = 'sensors.broker'`),
    )
    const first = hourOf(0).slice(0, few)
    await sendUplinks(broker.url, first)
    await until(() => heardAll(house, first.length))
    const before = await costOf(listener)
    const all = Array.from({ length: most }, (_, i) => hourOf(i + 1).slice(0, few)).flat()
    const began = performance.now()
    await Promise.all([sendUplinks(broker.url, all), until(() => heardAll(house, first.length + all.length))])
    const seconds = (performance.now() - began) / 1000
    const cost = await costOf(listener)
    const rate = all.length / seconds
    const figure = { bench: 'sensors', n: all.length }
    if (saves === 'changes')
      return print({
        ...figure,
        name: 'broker to row, saved after each change',
        unit: 'messages/s',
        value: rate,
        target: '>= 35',
      })
    const bare = await copyBare(house, all)
    print({
      ...figure,
      name: 'broker to row',
      unit: 'messages/s',
      value: rate,
      floor: bare,
      ratio: bare / rate,
      target: '>= 9000',
    })
    print({
      ...figure,
      name: 'processor of the house',
      unit: 'ms a message',
      value: (cost.ms - before.ms) / all.length,
      target: '<= 0.05',
    })
  } finally {
    await kill(listener)
    await house.close()
    await broker.drop()
  }
}

const hourOf = (hour: number): [number, number][] =>
  Array.from({ length: meters }, (_, meter) => [meter, hour])

const heardAll = async ({ database }: Meters, messages: number): Promise<boolean> =>
  ((
    await database.owner.row<{ n: number }>(
      sql`select coalesce(sum(messages), 0)::int as n from sensors.tally`,
    )
  )?.n ?? 0) >= messages

/** Rows a second of one COPY. */
const copyBare = async (
  { database }: Meters,
  all: readonly (readonly [number, number])[],
): Promise<number> => {
  await database.owner.run(
    sql`create table public.bare (channel int, at timestamptz, value bigint, heard timestamptz, primary key (channel, at))`,
  )
  const client = await database.write.connect()
  const began = performance.now()
  const lines = all.map(([meter, hour]) => {
    const at = new Date(instantOf(meter, hour) * 1000).toISOString()
    return `${meter}\t${at}\t${indexAt(meter, hour)}\t${at}\n`
  })
  await pipeline(Readable.from(lines), client.query(copyFrom('copy public.bare from stdin')))
  const seconds = (performance.now() - began) / 1000
  client.release()
  return all.length / seconds
}
