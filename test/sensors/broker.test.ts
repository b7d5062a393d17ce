import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Listening } from '../../src/kernel/server/slice.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { watchBroker } from '../../src/sensors/server/broker/watch-broker.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { type Broker, hasMosquitto, startMosquitto } from '../setup/mosquitto.ts'
import { until } from '../setup/until.ts'

const eui = '0004a30b001c0530'
const topic = `application/1/device/${eui}/event/up`
/** All in the minutes before this one: the same message is of the same instant. */
const began = Date.now()
const uplink = (n: number) => ({
  time: new Date(began - n * 60_000).toISOString(),
  deviceInfo: { devEui: eui },
  fCnt: n,
  object: { temperature: 19 + n / 100 },
})

describe.skipIf(!hasMosquitto)('a broker', () => {
  let town: Doors
  let broker: Broker
  let watch: Listening | undefined
  beforeAll(async () => {
    broker = await startMosquitto()
    town = await openDoors({
      size: 2,
      set: { sensorBroker: { url: broker.url, client: 'loge', password: undefined } },
    })
    const outcome = await town.send(actorOf('caretaker'), 'device.pair', newId(), {
      address: { eui },
      since: new Date(Date.now() - 20 * 86_400_000).toISOString(),
      kind: 'roomProbe',
      building: centre.building,
    })
    if (!outcome.ok) throw new Error(outcome.message)
    listen()
    // Once it has listened, the broker keeps what comes for it.
    await until(() =>
      town.database.owner.row(
        sql`select 1 from kernel.gateway g where g.name = 'sensors.broker' and g.last_success_at is not null`,
      ),
    )
    await watch?.stop()
  })
  afterAll(async () => {
    await town.close()
    await broker.drop()
  })
  beforeEach(async () => {
    await town.database.owner.run(sql`delete from sensors.reading`)
    listen()
  })
  afterEach(() => watch?.stop())

  const listen = () => {
    watch = watchBroker(town.kernel, { error: () => {} })
  }
  /** Of the thousand messages from `first` on (some of another test may come once more: the broker had no answer for them). */
  const kept = async (first = 0) =>
    (await town.database.owner.row<{ n: number }>(sql`
      select count(*)::int as n from sensors.reading
      where at between ${uplink(first + 4999).time} and ${uplink(first).time}`))!.n

  test('gives what networks say, each once, and nothing that it had kept aside of a dead device', async () => {
    const said = Array.from({ length: 200 }, (_, n) => ({ topic, said: uplink(n) }))
    await broker.send([
      ...said,
      ...said.slice(0, 50),
      { topic, said: uplink(500), retain: true },
      { topic: 'elsewhere', said: uplink(501) },
    ])
    await until(async () => (await kept()) === 201)
    await watch?.stop()
    // Told to those who were there, it was a message as any; told again to who comes back, it is let go.
    await town.database.owner.run(sql`delete from sensors.reading`)
    listen()
    await broker.send([{ topic, said: uplink(3) }])
    await until(async () => (await kept()) === 1)
  })

  test('gives again what came while the house was away', async () => {
    await broker.send([{ topic, said: uplink(5000) }])
    await until(async () => (await kept(5000)) === 1)
    await watch?.stop()
    await broker.send(Array.from({ length: 3000 }, (_, n) => ({ topic, said: uplink(5000 + n) })))
    listen()
    await until(async () => (await kept(5000)) === 3000)
  })

  test('keeps for itself what is larger than a mebibyte, and gives what comes after it', async () => {
    await town.database.owner.run(sql`delete from sensors.unread_message`)
    await broker.send([
      { topic, said: { ...uplink(20_000), fill: 'x'.repeat(2 * 1024 * 1024) } },
      { topic, said: uplink(20_001) },
    ])
    await until(async () => (await kept(20_001)) === 1)
    expect(await kept(20_000)).toBe(1)
    expect(await town.database.owner.rows(sql`select 1 from sensors.unread_message`)).toEqual([])
  })

  test('that ends before the house has kept what it said gives it again', async () => {
    await broker.send([{ topic, said: uplink(10_000) }])
    const lock = await town.database.write.connect()
    try {
      await lock.query('begin; lock table sensors.reading in exclusive mode')
      await broker.send(Array.from({ length: 100 }, (_, n) => ({ topic, said: uplink(10_001 + n) })))
      await broker.stop()
      await lock.query('rollback')
    } finally {
      lock.release()
    }
    await broker.start()
    await broker.send([{ topic, said: uplink(10_200) }])
    await until(async () => (await kept(10_000)) === 102)
  })
})
