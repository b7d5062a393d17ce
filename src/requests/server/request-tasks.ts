import type { Task } from '../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { gatherAlone } from './outage/gather-alone.ts'
import { ringNow } from './alarm/ring.ts'
import { archiveAll, chaseAll, confirmSilently, followOnAll } from './nightly-acts.ts'
import { refreshVocabulary } from './store.ts'
import { differencesInTally, fillTally, foldTally } from './tally-store.ts'

/** Whether some thread shows a photo or a paper, or lets a voice note be heard. */
export const heldHere = (sha256: string): RawBuilder<{ yes: boolean }> => sql<{ yes: boolean }>`
  select exists (select 1 from requests.photo p where p.sha256 = ${sha256})
    or exists (select 1 from requests.sound s where s.sha256 = ${sha256})
    or exists (select 1 from requests.shown_paper d where d.sha256 = ${sha256}) as yes`

/** A file (`f`) that a thread shows or lets be heard, or that waits in a filing. */
export const needsFile = sql`
  exists (select 1 from requests.photo p where p.sha256 = f.sha256)
  or exists (select 1 from requests.sound s where s.sha256 = f.sha256)
  or exists (select 1 from requests.paper d where d.sha256 = f.sha256)
  or exists (select 1 from requests.unconfirmed_filing u where u.filing -> 'photos' ? f.sha256 or u.filing -> 'sounds' ? f.sha256)
  or exists (select 1 from requests.unplaced_filing u where u.filing -> 'photos' ? f.sha256 or u.filing -> 'sounds' ? f.sha256)`

// Whoever asks at this moment asks for an instant that is not added up yet (ms).
const lag = 60_000

/**
 * Work of the night: silence confirms, words in use are counted, photos that nobody attached go; what is kept of the requests is
 * compared with what there is, and a difference is told as a job that failed. All day, what is kept is added up.
 */
export const tasks: Record<string, Task> = {
  'requests.silence': (_, kernel) => confirmSilently(kernel, new Date().toISOString()),
  'requests.chase': (_, kernel) => chaseAll(kernel, new Date().toISOString()),
  'requests.followOn': (_, kernel) => followOnAll(kernel, new Date().toISOString()),
  'requests.archive': (_, kernel) => archiveAll(kernel, new Date().toISOString()),
  'requests.tidy': async (_, kernel) => {
    await kernel.database.transact((db) => refreshVocabulary(db))
    const needed = kernel.slices.flatMap((slice) => slice.needsFile ?? [])
    const lost = await kernel.database.owner.rows<{ sha256: string }>(sql`
      select f.sha256 from kernel.file f where f.at < now() - interval '2 days'
        ${sql.join(
          needed.map((need) => sql`and not (${need})`),
          ' ',
        )}`)
    for (const { sha256 } of lost) await kernel.files.remove(kernel.database.owner, sha256)
  },
  'requests.fold': async (_, { database }) =>
    void (await foldTally(database.owner, new Date(Date.now() - lag).toISOString())),
  'requests.recount': async (_, { database }) => {
    const wrong = await differencesInTally(database.owner, new Date().toISOString())
    if (!wrong.length) return
    await database.transact((db) => fillTally(db))
    throw new Error(
      `requests.tally was not what there is in ${wrong.length} rows, and was counted anew: ${wrong.slice(0, 5).join('; ')}`,
    )
  },
  'requests.gather': (which, kernel) =>
    gatherAlone(kernel, { outage: String(which['outage']) }, new Date().toISOString()),
  'requests.ring': (which, kernel) => ringNow(kernel, which, new Date().toISOString()),
}
