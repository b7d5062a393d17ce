/** The house in a process of its own, for tests that kill it: DATA_DIR (or DATABASE_URL) and PORT say where; HOUSE_JOBS, that it works too. */
import { flushCompileCache } from 'node:module'
import { openHouse } from '../../src/app/house.ts'
import { serve } from '../../src/app/serve.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'

const settings = { ...readSettings(), logLevel: 'silent' }
const house = await openHouse(settings)
const { app } = await serve(house.kernel, {
  port: settings.port,
  host: '127.0.0.1',
  jobs: process.env['HOUSE_JOBS'] === '1',
  pages: false,
})
const address = app.server.address()
process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 })}\n`)
// The house will be killed: whoever starts next finds compiled what it has read.
flushCompileCache()
