/** One delivery in a process of its own, so that it may be killed: on which database, by which way, from its parent. */
import { slices } from '../../src/app/slices.ts'
import { deliverFiles } from '../../src/erp/server/back/deliver-files.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'

const { config, way } = JSON.parse(process.env['DELIVERY'] ?? '{}')
const database = openDatabase(config, 2)
const kernel = assemble(database, readSettings({}), slices)
process.send?.('begun')
await deliverFiles(kernel, way)
await database.close()
process.disconnect?.()
