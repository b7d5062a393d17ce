import { dayOf } from '../../kernel/core/dates.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import type { Slice } from '../../kernel/server/slice.ts'
import { ofKnown } from '../core/ledger.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { queriesOn } from './queries.ts'
import { foldWeeks, saveSpent } from './store.ts'

/** What each asked field costs, and whom it serves. Takes the registry of every field that the house asks. */
export const burden = (fields: readonly AskedField[]): Slice => {
  const known = new Set(fields.map(({ key }) => key))
  return {
    name: 'burden',
    queries: queriesOn(fields),
    effort: (db, effort, context) => saveSpent(db, ofKnown(effort, known), context),
    tasks: {
      'burden.fold': async (_, kernel) =>
        kernel.database.transact((db) => foldWeeks(db, dayOf(new Date().toISOString()))),
    },
    cron: { 'burden.fold': '20 3 * * 1' },
    words: { fr, en },
  }
}
