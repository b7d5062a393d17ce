import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { archiveAll, confirmSilently } from '../../src/requests/server/nightly-acts.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const leGoff = actorOf('tenant')
const now = '2030-06-03T08:00:00.000Z'
const run = (statement: Parameters<Landlord['database']['owner']['run']>[0]) =>
  town.database.owner.run(statement)
const as = (more: NodeJS.ProcessEnv): Kernel => ({
  ...town.kernel,
  settings: { ...town.kernel.settings, ...pick(readSettings(more)) },
})
const pick = ({ silenceDays, archiveMonths }: ReturnType<typeof readSettings>) => ({
  silenceDays,
  archiveMonths,
})
const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const resolved = async (): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'portal', words: 'Ça goutte.' }
  await act(leGoff, 'request.file', request, { ...asked, requester: { person: leGoff.id } })
  await act(agent, 'request.resolve', request, { how: 'done', words: 'Joint changé chez Anne.' })
  return request
}
const threadOf = async (id: string): Promise<Thread> =>
  (await town.kernel.ask(agent, 'request.thread', { id })) as Thread

test('silence means yes after the landlord’s own working days, not before', async () => {
  const request = await resolved()
  await run(sql`update requests.request set resolved_at = '2030-05-27T08:00:00Z' where id = ${request}`)
  await confirmSilently(as({}), now)
  expect((await threadOf(request)).request.status).toBe('resolved')
  await confirmSilently(as({ SILENCE_DAYS: '3' }), now)
  expect((await threadOf(request)).request).toMatchObject({ status: 'closed', closure: 'done' })
})

test('what was closed long ago is archived once the lease has ended for as long: its place keeps it, without people', async () => {
  const request = await resolved()
  await act(leGoff, 'request.confirm', request, {})
  const closedAt = (at: string) =>
    run(sql`update requests.request set closed_at = ${at} where id = ${request}`)
  const archived = async () =>
    (await town.database.owner.row<{ archived: boolean }>(
      sql`select archived_at is not null as archived from requests.request where id = ${request}`,
    ))!.archived
  const leaseEnds = (day: string | null) =>
    run(sql`update people.tenancy set ends = ${day}::date where household = ${centre.household}`)

  await closedAt('2027-05-01T08:00:00Z')
  await archiveAll(as({}), now)
  expect(await archived()).toBe(false)
  await leaseEnds('2028-01-31')
  await archiveAll(as({}), now)
  expect(await archived()).toBe(false)
  await leaseEnds('2027-05-31')
  await archiveAll(as({ ARCHIVE_MONTHS: '0' }), now)
  await archiveAll(as({ ARCHIVE_MONTHS: '48' }), now)
  expect(await archived()).toBe(false)
  await archiveAll(as({}), now)
  expect(await archived()).toBe(true)
  await leaseEnds(null)

  const { request: row, requester, entries } = await threadOf(request)
  expect(row).toMatchObject({ nature: 'plumbing.tap_leak', status: 'closed', closure: 'done' })
  expect(requester).toBeNull()
  expect(entries.map(({ words }) => words).filter(Boolean)).toEqual([])
  expect(await town.kernel.ask(leGoff, 'request.thread', { id: request })).toEqual({ refused: 'not_found' })
})
