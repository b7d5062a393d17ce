import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { sql } from '../../src/kernel/server/sql.ts'
import { sensorWays, type SensorWay } from '../../src/sensors/core/sensor-ways.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { print } from '../figures.ts'
import { topicOf, uplinkOf } from './invented-meters.ts'
import { openMeters } from './open-meters.ts'

const messages = Number(process.env['MESSAGES'] ?? 1_000_000)
const batch = 1000
const ways = Object.keys(sensorWays) as SensorWay[]

/** A message that is none: bytes, a true one that was cut or changed somewhere, names of the language, numbers beyond all bounds, depth. */
const spoilt: readonly ((n: number) => string)[] = [
  () => randomBytes(60).toString('latin1'),
  (n) => uplinkOf(n % 100, n % 50).slice(0, n % 400),
  (n) => uplinkOf(n % 100, n % 50).replace(/[0-9a-f]/g, (sign, at: number) => ((at + n) % 17 ? sign : 'z')),
  (n) => `{"__proto__":{"devEui":"${n}"},"constructor":{"prototype":{}},"object":{"toString":${n}}}`,
  (n) =>
    JSON.stringify({
      _: 'telegram',
      media: 'water',
      id: String(n),
      total_m3: 1e308 * (n % 3),
      timestamp: 'hier',
    }),
  (n) => '['.repeat(n % 900),
  (n) => `[{"bn":"urn:dev:mac:${n.toString(16).padStart(16, '0')}:","n":"v","u":"m3","v":${n}e${n % 400}}]`,
  (n) =>
    JSON.stringify({
      end_device_ids: { dev_eui: n },
      uplink_message: { decoded_payload: [n], received_at: n },
    }),
  () => '\u0000\ud800'.repeat(40),
]

/** A million messages that nobody can read, through the doors and into the store: the house stands, and no table has grown beyond its bound. */
export const throwGarbage = async (): Promise<void> => {
  const house = await openMeters(100)
  try {
    const throwAll = async (from: number, until: number): Promise<void> => {
      for (let n = from; n < until; n += batch) {
        const heard = Math.floor(Date.now() / 1000)
        const read = Array.from({ length: batch }, (_, i) => {
          const text = spoilt[(n + i) % spoilt.length]!(n + i)
          const way = ways[(n + i) % ways.length]!
          return { way, heard, text, observed: sensorWays[way]({ topic: topicOf(n % 100), text, heard }) }
        })
        await house.database.transact((db) => takeObservations(db, read, { lateDays: 45 }))
      }
    }
    await throwAll(0, 50_000)
    globalThis.gc?.()
    const before = process.memoryUsage.rss()
    const began = performance.now()
    await throwAll(50_000, 50_000 + messages)
    const seconds = (performance.now() - began) / 1000
    globalThis.gc?.()
    const figure = { bench: 'sensors', n: messages }
    print({
      ...figure,
      name: 'memory after a million that nobody can read',
      unit: 'MB more',
      value: (process.memoryUsage.rss() - before) / 1_000_000,
      target: '<= 50',
    })
    print({ ...figure, name: 'garbage thrown away', unit: 'messages/s', value: messages / seconds })
    const rows = await house.database.owner.row<{ strangers: number; samples: number }>(sql`
      select (select count(*)::int from sensors.stranger) as strangers, (select count(*)::int from sensors.unread_message) as samples`)
    print({
      ...figure,
      name: 'strangers kept',
      unit: 'rows',
      value: rows?.strangers ?? 0,
      target: '<= 20000',
    })
    print({
      ...figure,
      name: 'samples kept',
      unit: 'rows',
      value: rows?.samples ?? 0,
      target: '<= 2000 a day',
    })
  } finally {
    await house.close()
  }
}

/** Thrown in a process that may use as much memory as the house may (`npm start`). */
export const measureGarbage = async (): Promise<void> => {
  const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: { start: string }
  }
  const bounds = scripts.start.split(' ').filter((word) => word.startsWith('--max-'))
  const thrower = fork(new URL('../throw-garbage.ts', import.meta.url).pathname, {
    execArgv: [...bounds, '--expose-gc'],
  })
  const [code] = (await once(thrower, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`a process that read garbage ended with ${code}`)
}
