import { slices } from '../../src/app/slices.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { readSettings, type Settings } from '../../src/kernel/server/settings.ts'

type Told = Pick<Settings, 'filesDir' | 'dataDir' | 'seal'> & {
  where: { host: string; port: string; database: string; user: string }
  id: string
}

// A process of its own, to be killed on the way: makes one paper in the house whose database it is told of.
const { where, id, ...settings } = JSON.parse(process.env['MADE']!) as Told
const database = openDatabase({ ...where, port: Number(where.port), password: where.user }, 2)
const kernel = assemble(database, { ...readSettings({ DATA_DIR: settings.dataDir }), ...settings }, slices)
await slices
  .find(({ name }) => name === 'inspections')
  ?.tasks?.['inspections.paper']?.({ inspection: id }, kernel)
