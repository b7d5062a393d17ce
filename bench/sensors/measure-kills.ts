import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from '../../src/kernel/server/sql.ts'
import { sensorWays } from '../../src/sensors/core/sensor-ways.ts'
import { judgeDays } from '../../src/sensors/server/judge-days.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { hasMosquitto, startMosquitto } from '../../test/setup/mosquitto.ts'
import { until } from '../../test/setup/until.ts'
import { print, say } from '../figures.ts'
import { firstHour, indexAt, instantOf, topicOf, uplinkOf } from './invented-meters.ts'
import { hearBroker, kill, listenAt, type Meters, openMeters, sendUplinks, settle } from './open-meters.ts'

const meters = Number(process.env['METERS'] ?? 1000)
const hours = 200
/** Messages between two kills: the house and its database in turn. */
const between = 20_000

type Sent = readonly [meter: number, hour: number]

/** Each meter’s hours; one message in fifty twice, one in ten a day late. */
const sentInDisorder = (): Sent[] => {
  const all = Array.from({ length: hours }, (_, hour) =>
    Array.from({ length: meters }, (_, meter) => ({ meter, hour, at: hour * meters + meter })),
  ).flat()
  const late = all.map((one, i) => (i % 10 === 3 ? { ...one, at: one.at + 24 * meters } : one))
  const twice = all.filter((_, i) => i % 50 === 7).map((one) => ({ ...one, at: one.at + 3 * meters }))
  return [...late, ...twice].toSorted((a, b) => a.at - b.at).map(({ meter, hour }): Sent => [meter, hour])
}

/** What comes while the house and its database are killed: nothing is lost, nothing is doubled, and the alarms are those of an order without either. */
export const measureKills = async (): Promise<void> => {
  if (!hasMosquitto) return say('mosquitto is not on this machine.')
  const figure = { bench: 'sensors', n: meters * hours }
  const killed = await heardWithKills()
  const calm = await heardInOrder()
  print({ ...figure, name: 'kills of house and database', unit: 'kills', value: killed.kills })
  print({ ...figure, name: 'values lost', unit: 'values', value: killed.lost, target: '0' })
  print({ ...figure, name: 'values doubled or otherwise', unit: 'values', value: killed.wrong, target: '0' })
  print({
    ...figure,
    name: `alarms that differ, of ${calm.length}`,
    unit: 'alarms',
    value: differences(killed.alarms, calm),
    target: '0',
  })
}

const heardWithKills = async () => {
  const broker = await startMosquitto('seconds')
  const house = await openMeters(meters)
  let listener = await listenAt(house, broker.url)
  try {
    const sent = sentInDisorder()
    let kills = 0
    for (let from = 0; from < sent.length; from += between) {
      const sending = sendUplinks(broker.url, sent.slice(from, from + between))
      await until(() => hasHeard(house, Math.min(sent.length, from + between / 3)))
      if (kills % 2) await killDatabase(house)
      else {
        await kill(listener)
        listener = hearBroker(house.config, broker.url)
      }
      kills++
      await sending
    }
    await settle(house, meters * hours)
    return { kills, ...(await judgedBy(house)), alarms: await alarmsOf(house) }
  } finally {
    await kill(listener)
    await house.close()
    await broker.drop()
  }
}

/** So many distinct values are in; a database that is away has nothing to say. */
const hasHeard = async ({ database }: Meters, messages: number): Promise<boolean> =>
  ((
    await database.owner
      .row<{ n: number }>(sql`select coalesce(sum(messages), 0)::int as n from sensors.tally`)
      .catch(() => undefined)
  )?.n ?? 0) >= messages

const killDatabase = async ({ folder, start }: Meters): Promise<void> => {
  const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await start()
}

type Row = { meter: number; at: number; value: number }
const judgedBy = async ({ database }: Meters): Promise<{ lost: number; wrong: number }> => {
  const rows = await database.owner.rows<Row>(sql`
    select ('x' || right(d.address, 8))::bit(32)::int as meter, extract(epoch from r.at)::int as at, r.value::int as value
    from sensors.reading r join sensors.channel c on c.id = r.channel join sensors.device d on d.id = c.device`)
  const kept = new Map(rows.map(({ meter, at, value }) => [`${meter} ${at}`, value]))
  let [lost, right] = [0, 0]
  for (let meter = 0; meter < meters; meter++)
    for (let hour = 0; hour < hours; hour++) {
      const value = kept.get(`${meter} ${instantOf(meter, hour)}`)
      if (value === undefined) lost++
      else if (value === indexAt(meter, hour)) right++
    }
  return { lost, wrong: rows.length - right }
}

const alarmsOf = async ({ database }: Meters): Promise<string[]> => {
  await judgeDays(database, new Date((firstHour + (hours + 72) * 3600) * 1000).toISOString())
  return (
    await database.owner.rows<{ told: string }>(sql`
      select concat_ws(' ', d.address, a.kind, a.spells::text) as told from sensors.alarm a join sensors.device d on d.id = a.device order by 1`)
  ).map(({ told }) => told)
}

const heardInOrder = async (): Promise<string[]> => {
  const house = await openMeters(meters)
  try {
    for (let hour = 0; hour < hours; hour++) {
      const messages = Array.from({ length: meters }, (_, meter) => {
        const [text, heard] = [uplinkOf(meter, hour), instantOf(meter, hour) + 2]
        const observed = sensorWays.chirpstack({ topic: topicOf(meter), text, heard })
        return { way: 'chirpstack', heard, text, observed }
      })
      await house.database.transact((db) => takeObservations(db, messages, { lateDays: 45 }))
    }
    return await alarmsOf(house)
  } finally {
    await house.close()
  }
}

const differences = (a: readonly string[], b: readonly string[]): number =>
  a.filter((one) => !b.includes(one)).length + b.filter((one) => !a.includes(one)).length
