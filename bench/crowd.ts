import { startPostgres } from '../src/kernel/server/embedded-postgres.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { crowd, randomOf } from '../test/requests/crowd.ts'
import { illegal } from '../test/requests/histories.ts'
import { dawdle, listen } from '../test/requests/listener.ts'
import { actorOf, centre } from '../test/setup/agency-corners.ts'
import { openLandlord } from '../test/setup/landlord.ts'
import { newId } from '../src/kernel/server/record-ids.ts'
import { print, say } from './figures.ts'

/** (e) 16 connections on one request and on 200, with a reader of the feed and transactions that commit late. */
export const crowded = async (folder: string): Promise<void> => {
  const server = await startPostgres(folder)
  process.env['TEST_DATABASE_URL'] =
    `postgres://${server.address.user}@${encodeURIComponent(server.address.host)}/${server.address.database}`
  for (const requests of [1, 200]) await crowdOn(requests)
  await server.stop()
}

const crowdOn = async (requests: number): Promise<void> => {
  const town = await openLandlord({ size: 16 })
  const reader = await listen(town.database)
  const late = dawdle(town.database)
  const ids = await Promise.all(
    Array.from({ length: requests }, async (_, i) => {
      const id = newId()
      const outcome = await town.send(actorOf('agent'), 'request.file', id, {
        nature: 'plumbing.tap_broken',
        words: 'L’évier fuit.',
        unit: centre.unit,
        requester: { person: centre.tenant },
        channel: 'phone',
        outage: i % 40 === 39,
      })
      if (!outcome.ok) throw new Error(outcome.refused)
      return id
    }),
  )
  const outcomes = await crowd(town, ids, { writers: 16, acts: 150, random: randomOf(requests) })
  await late.stop()
  const heard = await reader.stop()
  const kept =
    (await town.database.owner.row<{ n: number }>(sql`select count(*) as n from kernel.fact`))?.n ?? 0
  const wrong = await illegal(town.database)
  for (const line of wrong.slice(0, 5)) say(line)
  const on = `on ${requests} request${requests > 1 ? 's' : ''}`
  const figure = (name: string, value: number, unit: string, n: number) =>
    print({ bench: 'requests', name: `${name} ${on}`, value, unit, n, target: '= 0' })
  figure('illegal histories', wrong.length, 'acts', outcomes.length)
  figure('facts skipped by a reader', kept - new Set(heard.map((h) => h.cursor)).size, 'facts', kept)
  figure('facts told twice', heard.length - new Set(heard.map((h) => h.cursor)).size, 'facts', kept)
  await town.close()
}
