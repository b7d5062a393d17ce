import type { Slice } from '../../kernel/server/slice.ts'
import { fields } from '../core/fields.ts'
import { en } from '../core/words.sensors.en.ts'
import { fr } from '../core/words.sensors.fr.ts'
import { watchBroker } from './broker/watch-broker.ts'
import { handlers } from './pairing-handlers.ts'
import { judgeDays } from './judge-days.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './device-answers.ts'
import { sensorDoor } from './sensor-door.ts'
import { learnNightly } from './wear/learn-nightly.ts'
import { wearQueries } from './wear/wear-answers.ts'
import { wearHandlers } from './wear/wear-handlers.ts'

/** Meters and probes: what they tell is judged by the day, and what is wrong becomes an alarm. */
export const slice: Slice = {
  name: 'sensors',
  commands: { ...handlers, ...wearHandlers },
  queries: { ...queries, ...wearQueries },
  tasks: {
    'sensors.judge': async (_, { database }) => void (await judgeDays(database, new Date().toISOString())),
    'sensors.wear': (_, { database, offers }) => learnNightly(database, offers, new Date().toISOString()),
  },
  // A day ends at noon: what waits for one more reading is looked at each hour.
  cron: { 'sensors.judge': '25 * * * *', 'sensors.wear': '50 3 * * *' },
  fields,
  personal,
  impersonal,
  words: { fr, en },
  listens: watchBroker,
  routes: sensorDoor,
}
