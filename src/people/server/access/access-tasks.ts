import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { personalOf } from '../../../kernel/server/personal.house.ts'
import { erasePersonal, type Names, noNames } from '../../../kernel/server/personal.ts'
import type { Jobs, Kernel, Slice, Task } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { gatherPersonFile } from './gather-person.ts'
import { fileOf } from './file-state.ts'
import { dropExpired, saveFile, saveProgress } from './access-store.ts'

export const house = houseActor(derivedId('people', 'access'), '')

/** One file after the other: a large one does not take the others' memory. What is hers elsewhere goes once the act stands. */
export const accessJobs: Jobs = {
  'access.prepared': ({ subject }) => [
    { task: 'people.gather', payload: { file: subject }, queue: 'access' },
  ],
  // The person's names are gone from her row by then: what names her is still to be found.
  'person.erased': ({ subject: person, at, private: its }) => [
    { task: 'people.erase', payload: { person, at, names: its?.names, household: its?.household ?? null } },
  ],
  'person.wordsErased': ({ subject: person, at }) => [
    { task: 'people.erase', payload: { person, at, words: true } },
  ],
}

/** What every slice says is the person's goes, and the files that nobody else shows. Run twice, it finds nothing more. */
const erase: Task = async ({ person, at, names, household, words, old }, { database, files, slices }) => {
  const leaving = {
    person: String(person),
    at: typeof at === 'string' ? at : new Date().toISOString(),
    names: (names as Names) ?? noNames,
    household: typeof household === 'string' ? household : null,
  }
  const what = words === true || old === true ? 'words' : 'all'
  const gone = await database.transact((db) => erasePersonal(db, personalOf(slices), leaving, what))
  for (const sha256 of gone)
    if (!(await isShown(database.owner, slices, sha256))) await files.remove(database.owner, sha256)
}

const isShown = async (db: Db, slices: readonly Slice[], sha256: string): Promise<boolean> => {
  for (const slice of slices) if (await slice.files?.(db, sha256)) return true
  return false
}

const gather = async (kernel: Kernel, file: string): Promise<void> => {
  const db = kernel.database.owner
  const asked = await fileOf(db, file)
  if (!asked) return
  const now = new Date().toISOString()
  const made = await gatherPersonFile(kernel, asked.person, now, (done, steps) =>
    saveProgress(db, file, done, steps),
  ).catch((fault: unknown) => {
    process.stderr.write(`people.gather: ${String(fault)}\n`)
    return undefined
  })
  if (made) await saveFile(db, file, made)
  await kernel.send(house, {
    id: derivedId(file, 'ready'),
    type: 'access.ready',
    subject: file,
    data: { ok: made !== undefined },
    at: new Date().toISOString(),
  })
}

export const accessTasks: Record<string, Task> = {
  'people.gather': ({ file }, kernel) => gather(kernel, String(file)),
  'people.erase': erase,
  // What a house of before had still to do under these names: each slice forgot for itself.
  'requests.erase': erase,
  'notices.forget': erase,
  'field.forgetPhones': erase,
  'people.dropAccess': erase,
  'people.expireAccess': async (_, { database }) =>
    void (await dropExpired(database.owner, new Date().toISOString())),
}

export const accessCron = { 'people.expireAccess': '25 * * * *' }
