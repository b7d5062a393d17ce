import { fields } from '../core/fields.ts'
import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { en as alertsEn } from '../core/alert/words.codes.en.ts'
import { fr as alertsFr } from '../core/alert/words.codes.fr.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { absence } from './absence/absence-commands.ts'
import { access } from './access/access-commands.ts'
import { accessCron, accessJobs, accessTasks } from './access/access-tasks.ts'
import { alert } from './commands/alert-commands.ts'
import { household } from './commands/household-commands.ts'
import { person } from './commands/person-commands.ts'
import { staff } from './commands/staff-commands.ts'
import { impersonal, personal } from './personal.ts'
import { questions } from './queries.ts'
import { routes } from './routes.ts'
import { sendLinks } from './sign/link-routes.ts'
import { stands } from './sign/access-ends.ts'
import { team } from './team/team-commands.ts'
import { teamCron, teamJobs, teamTasks } from './team/team-tasks.ts'

/** Persons, households, tenancies, staff, and who signs in. */
export const slice: Slice = {
  name: 'people',
  commands: { ...household, ...staff, ...team, ...person, ...alert, ...access, ...absence },
  queries: questions,
  pack: [{ query: 'me', input: {}, after: ['person', 'staff', 'patch'] }] satisfies PackQuestion<Queries>[],
  // A phone that was revoked keeps no session open.
  reactions: {
    'device.revoked': ({ private: its }) =>
      its ? [{ type: 'session.end', subject: its.person, data: { session: its.session } }] : [],
  },
  tasks: {
    ...teamTasks,
    ...accessTasks,
    'people.link': sendLinks,
  },
  jobs: { ...teamJobs, ...accessJobs },
  cron: { ...teamCron, ...accessCron },
  words: { fr: { ...fr, ...alertsFr }, en: { ...en, ...alertsEn } },
  fields,
  personal,
  impersonal,
  stands,
  routes,
}
