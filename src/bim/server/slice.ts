import type { Slice } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { en } from '../core/words/publish.en.ts'
import { fr } from '../core/words/publish.fr.ts'
import { expertRoutes } from './expert-routes.ts'
import { answers } from './publish/model-answers.ts'
import { handlers, jobs, reactions } from './publish/model-handlers.ts'
import { deliveryRoutes } from './publish/delivery-route.ts'
import { tasks } from './publish/read-revision.ts'
import { requirementsRoutes } from './publish/requirements-route.ts'
import { placeTasks } from './publish/place-building.ts'
import { resumeCron, resumeTasks } from './publish/resume-readings.ts'
import { tidyCron, tidyTasks } from './publish/tidy-files.ts'
import { impersonal, personal } from './personal.ts'
import { checking } from './recheck/check-handlers.ts'
import { recheckTasks } from './recheck/check-task.ts'

/** Building models: delivered, read, compared with the estate, and taken into it when somebody accepts. */
export const slice: Slice = {
  name: 'bim',
  commands: { ...handlers, ...checking },
  queries: answers,
  reactions,
  jobs,
  tasks: { ...tasks, ...resumeTasks, ...tidyTasks, ...recheckTasks, ...placeTasks },
  cron: { ...resumeCron, ...tidyCron },
  // Shapes of a place: who sees it.
  files: async (db, sha256) =>
    (await db.row(sql`select 1 from bim.shape where sha256 = ${sha256}`)) !== undefined,
  routes: async (app, kernel, knows) => {
    await deliveryRoutes(app, kernel, knows)
    await requirementsRoutes(app, kernel, knows)
    expertRoutes(app, kernel, knows)
  },
  personal,
  impersonal,
  needsFile: sql`exists (select 1 from bim.revision v where v.plans @> array[f.sha256] and v.state <> 'past')
    or exists (select 1 from bim.shape s where s.sha256 = f.sha256)`,
  words: { fr, en },
}
