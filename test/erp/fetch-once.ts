/** One look for extracts in a process of its own, so that it may be killed: on which database, by which way, from its parent. */
import { slices } from '../../src/app/slices.ts'
import { fetchExtracts } from '../../src/erp/server/fetch-extracts.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'

const { config, way } = JSON.parse(process.env['FETCHING'] ?? '{}')
const database = openDatabase(config, 4)
await fetchExtracts(assemble(database, readSettings({}), slices), way)
await database.close()
