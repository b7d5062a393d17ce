import { dayOf } from '../../kernel/core/dates.ts'
import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { weekOf } from '../core/ledger.ts'
import { sortEffort } from '../core/sort-effort.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { en as contestEn } from '../core/words.contest.en.ts'
import { fr as contestFr } from '../core/words.contest.fr.ts'
import { actQuestions, type ActQuestions, answersIn, givenTo } from './act-answers.ts'
import { forgetTraces } from './answer-store.ts'
import { demandOf, fieldsEver, fieldsOf, passingAnswer } from './asked-fields.ts'
import { closePeriods, type ProgramNames } from './close-periods.ts'
import { handlers } from './handlers.ts'
import { isKnownOpen, isOpen } from './opening-store.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './queries.ts'
import { foldVotes } from './fold-votes.ts'
import { foldWeeks } from './store.ts'
import { unsignedVoices } from './unsigned-voices.ts'
import { hold, holdRead } from './waiting-effort.ts'
import { hearAct, releaseVoices } from './waiting-voices.ts'

/** A phone takes along why its person is asked what it asks; again once somebody has answered for it. */
const pack = [
  { query: 'ledger.questions', input: {}, after: ['ledger'] },
  { query: 'ledger.standings', input: {}, after: ['ledger'] },
] satisfies PackQuestion<Queries>[]
import { weekKeysOf } from './week-keys.ts'

/** What each asked field costs, and whom it serves, over the fields that all slices ask. */
export const slice: Slice = {
  name: 'ledger',
  commands: handlers,
  unsigned: unsignedVoices,
  demandOf,
  queries,
  pack,
  effort: async ({ database, slices, settings }, act, { actor, now, at }) => {
    await hearAct(database, actor, now)
    if (!(await isOpen(database))) return
    const { type, effort = {} } = act
    const { keys, readers, questions } = namesIn(slices)
    if (readers.has(type)) holdRead(database, type)
    const passing = await passingAnswer({ database, slices }, act, at)
    const sorted = sortEffort(effort, passing ? new Set([...keys, passing.key]) : keys)
    const answers = [...answersIn(act, sorted, questions), ...(passing ? [givenTo(passing)] : [])]
    await hold(database, { type, ...sorted, answers }, actor, now, weekKeysOf(database, settings.filesDir))
  },
  noteRead: ({ database, slices }, query) => {
    if (isKnownOpen(database) && namesIn(slices).readers.has(query)) holdRead(database, query)
  },
  tasks: {
    'ledger.fold': async (_, { database, settings, slices }) => {
      const today = dayOf(new Date().toISOString())
      const keys = weekKeysOf(database, settings.filesDir)
      await database.transact(async (db) => {
        const fields = await fieldsEver(db, slices)
        await foldWeeks(db, today, fields, keys)
        await closePeriods(db, today, fields, programNames(slices))
        await forgetTraces(db, today)
        await foldVotes(db, today, settings.filesDir)
      })
      await keys.destroyBefore(weekOf(today))
    },
  },
  cron: { 'ledger.fold': '20 3 * * *' },
  // What waits of contests and votes is in no table.
  leaves: ({ database }) => releaseVoices(database),
  words: { fr: { ...fr, ...contestFr }, en: { ...en, ...contestEn } },
  personal,
  impersonal,
}

/** All that may be asked and done in a house. */
export const programNames = (slices: readonly Slice[]): ProgramNames => ({
  queries: new Set(slices.flatMap(({ queries: its = {} }) => Object.keys(its))),
  commands: new Set(slices.flatMap(({ commands = {} }) => Object.keys(commands))),
})

/** What is asked, and what reads it: the same for as long as a house stands. */
type FieldNames = { keys: ReadonlySet<string>; readers: ReadonlySet<string>; questions: ActQuestions }
const names = new WeakMap<readonly Slice[], FieldNames>()

const namesIn = (slices: readonly Slice[]): FieldNames => {
  const known = names.get(slices)
  if (known) return known
  const fields = fieldsOf(slices)
  const found = {
    keys: new Set(fields.map(({ key }) => key)),
    readers: new Set(fields.flatMap(({ readBy }) => readBy)),
    questions: actQuestions(slices),
  }
  names.set(slices, found)
  return found
}
