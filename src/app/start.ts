import { bundleBehind, freshBundle, opening } from '../../tools/bundle.ts'
import { readSettings } from '../kernel/server/settings.ts'
import { unfit } from '../kernel/server/start-refusals.ts'
import { beginPostgres } from './postgres.ts'
import type { OpenDoors } from './open-doors.ts'
import { refuse } from './refuse-start.ts'

const settings = readSettings()
// Before anything is opened: what does not depend on what the database holds.
refuse(unfit(settings, false))
const began = performance.now()
// The database begins while the house is loaded, each on a processor of its own: nothing above may bring the house with it.
const postgres = beginPostgres(settings)
// The same house: in few files, where they are made from those that stand here, or in a thousand.
const freshlyBundled = freshBundle(opening)
const { openDoors } = (await import(freshlyBundled ?? './open-doors.ts')) as { openDoors: OpenDoors }
const { leave } = await openDoors(settings, postgres)
process.stdout.write(
  `Loge : ${settings.publicUrl} (${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} s)\n`,
)
if (!freshlyBundled) bundleBehind()

let leaving = false
const end = async (): Promise<void> => {
  if (leaving) return
  leaving = true
  await leave()
  process.exit(0)
}
process.on('SIGINT', () => void end())
process.on('SIGTERM', () => void end())
