/** Listens at a broker as the house does, in a process of its own: BENCH_DATABASE, SENSOR_BROKER_URL. Tells its processor time (ms) when asked. */
import { slices } from '../src/app/slices.ts'
import { assemble } from '../src/kernel/server/assemble-house.ts'
import { openDatabase } from '../src/kernel/server/database.ts'
import { readSettings } from '../src/kernel/server/settings.ts'
import { watchBroker } from '../src/sensors/server/broker/watch-broker.ts'

const database = openDatabase(JSON.parse(process.env['BENCH_DATABASE'] ?? '{}'), 2)
watchBroker(assemble(database, readSettings(), slices), {
  error: (told) => {
    // PostgreSQL that was killed is said by the bench itself.
    if (process.env['BENCH_LOUD']) process.stderr.write(`${JSON.stringify(told)}\n`)
  },
})
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ ms: (user + system) / 1000, rss: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit())
