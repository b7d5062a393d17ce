import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/ids.ts'
import type { Jobs, Kernel, Task } from '../../../kernel/server/slice.ts'
import { gathered } from './gather.ts'
import { fileOf } from './scene.ts'
import { dropExpired, dropFilesOf, saveFile, saveProgress } from './store.ts'

export const house = houseActor(derivedId('people', 'access'), '')

/** One file after the other: a large one does not take the others' memory. An erased person's files go with her. */
export const accessJobs: Jobs = {
  'access.prepared': ({ subject }) => [
    { task: 'people.gather', payload: { file: subject }, queue: 'access' },
  ],
  'person.erased': ({ subject }) => [{ task: 'people.dropAccess', payload: { person: subject } }],
}

const gather = async (kernel: Kernel, file: string): Promise<void> => {
  const db = kernel.database.owner
  const asked = await fileOf(db, file)
  if (!asked) return
  const now = new Date().toISOString()
  const made = await gathered(kernel, asked.person, now, (done, steps) =>
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
  'people.dropAccess': async ({ person }, { database }) =>
    void (await dropFilesOf(database.owner, String(person))),
  'people.expireAccess': async (_, { database }) =>
    void (await dropExpired(database.owner, new Date().toISOString())),
}

export const accessCron = { 'people.expireAccess': '25 * * * *' }
