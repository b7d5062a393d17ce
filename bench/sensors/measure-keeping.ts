import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { sql } from '../../src/kernel/server/sql.ts'
import { keepReadings } from '../../src/sensors/server/keep-readings.ts'
import { median, print } from '../figures.ts'
import { firstHour, indexAt, instantOf } from './invented-meters.ts'
import { type Meters, openMeters } from './open-meters.ts'

const meters = 5000
const batch = 1000
const hours = 8
const turns = 3

type ToldValue = { channel: number; device: string; at: number; value: number }

/**
 * How a thousand values a commit reach their table: as the house keeps them (told apart in the same statement, days marked, ways counted);
 * inserted from arrays alone; by COPY into a temporary table, then inserted from there. In turns, each over hours of its own.
 */
export const measureKeeping = async (): Promise<void> => {
  const house = await openMeters(meters)
  const client = new pg.Client(house.config)
  await client.connect()
  try {
    const channels = await prepare(house)
    const ways = {
      'kept as the house does': keepHour(house),
      'inserted from arrays': insertHour(client),
      'by COPY and a temporary table': copyHour(client),
    }
    const rates = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]))
    let hour = 0
    for (let turn = 0; turn < turns; turn++)
      for (const [name, keep] of Object.entries(ways)) {
        const began = performance.now()
        for (const until = hour + hours; hour < until; hour++)
          for (let from = 0; from < meters; from += batch) await keep(toldIn(channels, hour, from))
        rates.get(name)!.push((meters * hours) / ((performance.now() - began) / 1000))
      }
    for (const [name, all] of rates)
      print({
        bench: 'sensors',
        name: `values a second, ${name}`,
        unit: '/s',
        value: median(all),
        n: meters * hours * turns,
      })
  } finally {
    await client.end()
    await house.close()
  }
}

type Channel = { channel: number; device: string }

const prepare = async ({ database: { owner } }: Meters): Promise<Channel[]> => {
  await owner.run(
    sql`insert into sensors.channel (device, metric, heard) select id, 'water', 'epoch' from sensors.device order by address`,
  )
  await owner.run(
    sql`select sensors.open_week(to_timestamp(${firstHour}) + w * interval '7 days') from generate_series(-1, 2) w`,
  )
  return owner.rows(sql`select c.id as channel, c.device from sensors.channel c order by c.id`)
}

const toldIn = (channels: readonly Channel[], hour: number, from: number): ToldValue[] =>
  channels.slice(from, from + batch).map((one, i) => ({
    ...one,
    at: instantOf(from + i, hour),
    value: indexAt(from + i, hour),
  }))

type KeepTold = (told: readonly ToldValue[]) => Promise<unknown>

const keepHour =
  ({ database }: Meters): KeepTold =>
  (told) =>
    database.transact((db) =>
      keepReadings(
        db,
        told.map(({ device, at, value }) => ({
          way: 'chirpstack',
          device,
          heard: at,
          address: { kind: 'eui' as const, id: '' },
          metric: 'water' as const,
          at,
          value,
        })),
        45,
      ),
    )

const insertHour =
  (client: pg.Client): KeepTold =>
  (told) =>
    client.query(
      `insert into sensors.reading (channel, at, value, heard)
       select g.channel, to_timestamp(g.at), g.value, to_timestamp(g.at) from unnest($1::int[], $2::float8[], $3::bigint[]) g (channel, at, value)
       on conflict do nothing`,
      [told.map(({ channel }) => channel), told.map(({ at }) => at), told.map(({ value }) => value)],
    )

const copyHour =
  (client: pg.Client): KeepTold =>
  async (told) => {
    await client.query('begin')
    await client.query(
      'create temp table if not exists given (channel int, at float8, value bigint) on commit delete rows',
    )
    const lines = told.map(({ channel, at, value }) => `${channel}\t${at}\t${value}\n`)
    await pipeline(Readable.from(lines), client.query(copyFrom('copy given from stdin')))
    await client.query(`insert into sensors.reading (channel, at, value, heard)
      select g.channel, to_timestamp(g.at), g.value, to_timestamp(g.at) from given g on conflict do nothing`)
    await client.query('commit')
  }
