import { ensureBuilt, noPages, pagesStand } from '../../tools/build.ts'
import type { Settings } from '../kernel/server/settings.ts'
import { isLocal, unfit } from '../kernel/server/start-refusals.ts'
import { isDemo } from '../people/server/sign/session-queries.ts'
import { openHouse } from './house.ts'
import type { EmbeddedServer } from './postgres.ts'
import { refuse } from './refuse-start.ts'
import { seedIfEmpty } from './seed-if-empty.ts'
import { serve } from './serve.ts'
import { goOn } from './seed-story.ts'

export type OpenDoors = typeof openDoors

/** Opens a house and its doors, on its database that has `begun`. `leave` closes what stands open, the last first. */
export const openDoors = async (
  settings: Settings,
  begun: EmbeddedServer | undefined,
): Promise<{ leave: () => Promise<void> }> => {
  if (pagesStand() === 'missing') refuse([noPages])
  ensureBuilt()
  const house = await openHouse(settings, begun)
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
  // Once the doors are open: what happened since in a demonstration is told behind the visitor's back.
  const story = isStory ? goOn(house.kernel) : undefined
  return {
    leave: async () => {
      await story?.stop()
      await served.close()
      await house.close()
    },
  }
}
