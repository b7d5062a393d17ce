import type { Slice } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { en } from '../core/words/publish.en.ts'
import { fr } from '../core/words/publish.fr.ts'
import { experts } from './experts.ts'
import { answers } from './publish/answers.ts'
import { handlers, jobs, reactions } from './publish/commands.ts'
import { door } from './publish/door.ts'
import { tasks } from './publish/read.ts'
import { requirementsDoor } from './publish/requirements.door.ts'
import { resumeCron, resumeTasks } from './publish/resume.ts'
import { tidyCron, tidyTasks } from './publish/tidy.ts'
import { checking } from './recheck/handler.ts'
import { recheckTasks } from './recheck/task.ts'

/** Building models: delivered, read, compared with the estate, and taken into it when somebody accepts. */
export const slice: Slice = {
  name: 'bim',
  commands: { ...handlers, ...checking },
  queries: answers,
  reactions,
  jobs,
  tasks: { ...tasks, ...resumeTasks, ...tidyTasks, ...recheckTasks },
  cron: { ...resumeCron, ...tidyCron },
  // Shapes of a place: who sees it.
  files: async (db, sha256) =>
    (await db.row(sql`select 1 from bim.shape where sha256 = ${sha256}`)) !== undefined,
  routes: async (app, kernel, knows) => {
    await door(app, kernel, knows)
    await requirementsDoor(app, kernel, knows)
    experts(app, kernel, knows)
  },
  words: { fr, en },
}
