/** The house in a process of its own: BENCH_DATABASE says on which database. Writes its port, then serves until it is ended. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../src/app/serve.ts'
import { slices } from '../src/app/slices.ts'
import { openDatabase } from '../src/kernel/server/database.ts'
import { assemble } from '../src/kernel/server/assemble-house.ts'
import { readSettings } from '../src/kernel/server/settings.ts'

const settings = {
  ...readSettings({}),
  filesDir: join(tmpdir(), 'loge-bench-files'),
  logLevel: 'info',
  ratePerMinute: 100_000_000,
  erpWays: process.env['ERP_WAYS'] || undefined,
}
const database = openDatabase(JSON.parse(process.env['BENCH_DATABASE'] ?? '{}'))
const kernel = assemble(database, settings, slices)
const jobs = process.env['BENCH_JOBS'] === '1'
const { app } = await serve(kernel, { port: 0, host: '127.0.0.1', jobs, pages: false })
const address = app.server.address()
process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
process.on('disconnect', () => process.exit())
