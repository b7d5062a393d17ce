import { dayOf } from '../../kernel/core/dates.ts'
import type { Slice } from '../../kernel/server/slice.ts'
import { ofKnown } from '../core/ledger.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { fieldsOf, queries } from './queries.ts'
import { closeMonths, foldWeeks } from './store.ts'
import { impersonal, personal } from './personal.ts'
import { hold } from './unwritten-effort.ts'

/** What each asked field costs, and whom it serves, over the fields that all slices ask. */
export const slice: Slice = {
  name: 'burden',
  queries,
  effort: ({ database, slices }, effort, { actor, now }) =>
    hold(database, ofKnown(effort, new Set(fieldsOf(slices).map(({ key }) => key))), actor, now),
  tasks: {
    'burden.fold': async (_, kernel) =>
      kernel.database.transact(async (db) => {
        const today = dayOf(new Date().toISOString())
        await foldWeeks(db, today)
        await closeMonths(db, today)
      }),
  },
  cron: { 'burden.fold': '20 3 * * *' },
  words: { fr, en },
  personal,
  impersonal,
}
