import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.agenda.en.ts'
import { fr } from '../core/words.agenda.fr.ts'
import { handlers } from './agenda-commands.ts'
import { agendaDoor } from './agenda-door.ts'
import { backgroundDoor } from './background/background-door.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'

/** The plan of the week: the visits of firms and of the own crew, on a board and in calendars. */
export const slice: Slice = {
  name: 'planning',
  commands: handlers,
  queries,
  personal,
  impersonal,
  routes: (app, kernel, knows) => {
    agendaDoor(app, kernel)
    backgroundDoor(app, kernel, knows)
  },
  words: { fr, en },
}
