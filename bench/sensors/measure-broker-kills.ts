import { setTimeout as rest } from 'node:timers/promises'
import { sql } from '../../src/kernel/server/sql.ts'
import { type Broker, hasMosquitto, startMosquitto } from '../../test/setup/mosquitto.ts'
import { print, say } from '../figures.ts'
import { kill, listenAt, openMeters, sendUplinks, settle } from './open-meters.ts'

const hours = 20
/** Meters, by how often the broker saves: after each message it takes a hundred times longer. */
const metersWhenSaved = { changes: 100, seconds: 1000 } as const

/**
 * The house is away and the broker, which keeps what comes, is killed while it is spoken to: it has answered for what it had not saved.
 * What it lost is told as lost by the numbers of the devices, and no value is put in its place.
 */
export const measureBrokerKills = async (): Promise<void> => {
  if (!hasMosquitto) return say('mosquitto is not on this machine.')
  for (const saves of ['changes', 'seconds'] as const) await loseAtBroker(saves)
}

const loseAtBroker = async (saves: keyof typeof metersWhenSaved): Promise<void> => {
  const meters = metersWhenSaved[saves]
  const broker = await startMosquitto(saves)
  const house = await openMeters(meters)
  try {
    await hearHour(house, broker, meters, 0)
    for (let hour = 1; hour < hours; hour++)
      await Promise.all([sendHour(broker, meters, hour), hour % 5 === 2 ? killBroker(broker) : undefined])
    await hearHour(house, broker, meters, hours)
    const counted = await house.database.owner.row<{ lost: number; rows: number }>(sql`
      select (select coalesce(sum(lost), 0)::int from sensors.device) as lost, (select count(*)::int from sensors.reading) as rows`)
    const figure = { bench: 'sensors', n: meters * (hours + 1) }
    const lost = figure.n - (counted?.rows ?? 0)
    const name = `a broker killed four times, saved ${saves === 'changes' ? 'after each message' : 'each second'}`
    print({ ...figure, name: `lost by ${name}`, unit: 'messages', value: lost })
    print({
      ...figure,
      name: `counted of them`,
      unit: 'messages',
      value: counted?.lost ?? 0,
      target: String(lost),
    })
  } finally {
    await house.close()
    await broker.drop()
  }
}

const sendHour = (broker: Broker, meters: number, hour: number): Promise<void> =>
  sendUplinks(
    broker.url,
    Array.from({ length: meters }, (_, meter) => [meter, hour] as const),
  )

/** An hour that the house hears, with all that waited for it at the broker. */
const hearHour = async (
  house: Awaited<ReturnType<typeof openMeters>>,
  broker: Broker,
  meters: number,
  hour: number,
): Promise<void> => {
  const listener = await listenAt(house, broker.url)
  await sendHour(broker, meters, hour)
  await settle(house, meters * (hour + 1))
  await kill(listener)
}

/** Milliseconds after which some of an hour is at the broker, and not all. */
const amid = 60

const killBroker = async (broker: Broker): Promise<void> => {
  await rest(amid)
  await broker.kill()
  await broker.start()
}
