import type { Slice } from '../../kernel/server/slice.ts'
import { fields } from '../core/fields.ts'
import { words } from '../core/mail-words.ts'
import { handlers } from './notice-commands.ts'
import { reactions } from './tell-former-address.ts'
import { hiredReactions } from './tell-new-colleague.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'
import { shortLinkDoor } from './short-link-door.ts'
import { jobs, tasks } from './notice-tasks.ts'

/** What leaves: mails, letters, the notices of a stairwell. */
export const slice: Slice = {
  name: 'notices',
  commands: handlers,
  reactions: { ...reactions, ...hiredReactions },
  queries,
  jobs,
  tasks,
  routes: (app, kernel) => shortLinkDoor(app, kernel),
  // In the afternoon of the day before, in winter as in summer; several times, for a house that was closed at the first. Who was named in
  // a note is written to in the hours of the office.
  cron: {
    'notices.tidy': '*/15 * * * *',
    'notices.remind': '5 14-18 * * *',
    'notices.mentions': '*/20 6-17 * * 1-5',
  },
  words,
  fields,
  personal,
  impersonal,
  // A sheet does not come down before it was put up.
  hasHistories: true,
}
