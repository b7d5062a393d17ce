import { ensureBuilt } from '../../tools/build.ts'
import { readSettings } from '../kernel/server/settings.ts'
import { isLocal, unfit } from '../kernel/server/unfit.ts'
import { isDemo } from '../people/server/sign/queries.ts'
import { learnBetween } from '../requests/server/learnBetween.ts'
import { openHouse } from './house.ts'
import { seedIfEmpty } from './seed.ts'
import { serve } from './serve.ts'
import { goOn } from './story.ts'

/** How a process ends whose settings do not go together (sysexits.h). */
const misconfigured = 78

const settings = readSettings()
// Before anything is opened: what does not depend on what the database holds.
refuse(unfit(settings, false))
const began = performance.now()
const house = await openHouse(settings)
ensureBuilt()
if (house.embedded)
  process.stdout.write(
    'La base qui vient avec Loge sert à essayer : elle n’est ni tenue à jour, ni faite pour durer. Pour de vrais habitants, DATABASE_URL (docs/how-to/deploy.md).\n',
  )
if (house.embedded && (settings.demo || isLocal(settings.publicUrl))) await seedIfEmpty(house)
const isStory = await isDemo(house.kernel.database.owner)
const unmet = unfit(settings, isStory)
if (unmet.length) {
  await house.close()
  refuse(unmet)
}
const served = await serve(house.kernel, { port: settings.port, host: settings.listen })
process.stdout.write(
  `Loge : ${settings.publicUrl} (${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} s)\n`,
)
// Once the doors are open: how people put things is learnt before somebody is proposed anything, and what happened since in a
// demonstration is told behind the visitor's back.
void learnBetween()
const story = isStory ? goOn(house.kernel) : undefined

function refuse(no: ReturnType<typeof unfit>): void {
  for (const { code, why } of no) process.stderr.write(`${code} : ${why}\n`)
  if (no.length) process.exit(misconfigured)
}

let leaving = false
const leave = async (): Promise<void> => {
  if (leaving) return
  leaving = true
  await story?.stop()
  await served.close()
  await house.close()
  process.exit(0)
}
process.on('SIGINT', () => void leave())
process.on('SIGTERM', () => void leave())
