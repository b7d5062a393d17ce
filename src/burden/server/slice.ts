import { dayOf } from '../../kernel/core/dates.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import type { Slice } from '../../kernel/server/slice.ts'
import { ofKnown } from '../core/ledger.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { queriesOn } from './queries.ts'
import { closeMonths, foldWeeks } from './store.ts'
import { impersonal, personal } from './personal.ts'
import { makeWaiting } from './unwritten-effort.ts'

/** What each asked field costs, and whom it serves. Takes the registry of every field that the house asks. */
export const burden = (fields: readonly AskedField[]): Slice => {
  const hold = makeWaiting()
  const known = new Set(fields.map(({ key }) => key))
  return {
    name: 'burden',
    queries: queriesOn(fields),
    effort: (database, effort, { actor, now }) => hold(database, ofKnown(effort, known), actor, now),
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
}
