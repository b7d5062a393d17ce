import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { eraseOf, forgetCallers } from '../../src/requests/server/erase.ts'
import { actorOf, centre, makeTown, roches, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await makeTown(2)
})
afterAll(() => town.close())

const operator = actorOf('operator')
const claire = { name: 'Claire N’Diaye', tie: 'family', phone: '06 99 88 77 66', told: true }
const file = async (data: object, who = operator) => {
  const id = newId()
  const outcome = await town.send(who, 'request.file', id, {
    nature: 'heating.none',
    unit: centre.unit,
    words: 'Maman n’a plus de chauffage',
    channel: 'phone',
    ...data,
  })
  return { id, outcome }
}
const thread = async (id: string, who = operator): Promise<Thread> =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread

test('Claire calls for her mother: the dwelling is her mother’s, the news are for both', async () => {
  const { id, outcome } = await file({ requester: { person: centre.tenant }, caller: claire })
  expect(outcome.ok).toBe(true)
  const seen = await thread(id, actorOf('agent'))
  expect(seen.caller).toEqual(claire)
  expect(seen.requester?.id).toBe(centre.tenant)
  expect(seen.place.unit?.id).toBe(centre.unit)
  // No name of hers in the journal, which is never erased.
  const told = await town.database.owner.rows<{ data: object }>(
    sql`select data from kernel.fact where subject = ${id}`,
  )
  expect(JSON.stringify(told)).not.toContain('Diaye')
})

test('for a door whose tenant she does not name, without a phone, who wants no news', async () => {
  const { id } = await file({ caller: { name: 'Un voisin', tie: 'neighbour' } })
  expect((await thread(id)).caller).toEqual({ name: 'Un voisin', tie: 'neighbour', phone: '', told: false })
})

test('a firm and the other agency see nobody who called', async () => {
  const { id } = await file({ requester: { person: centre.tenant }, caller: claire })
  await town.send(actorOf('agent'), 'request.orient', id, { to: 'firm', contract: centre.contract })
  const firm = (await thread(id, actorOf('firm'))) as Partial<Thread>
  expect(firm.caller ?? null).toBeNull()
  expect(await town.kernel.ask(actorOf('agent', roches), 'request.thread', { id })).toMatchObject({
    refused: 'not_found',
  })
})

test('a tenant names nobody who called for her', async () => {
  const { outcome } = await file({ caller: claire }, actorOf('tenant'))
  expect(outcome).toMatchObject({ ok: false, refused: 'not_yours' })
})

test('who called is forgotten with her, and two months after the matter is closed', async () => {
  const [first, second] = [
    await file({ requester: { person: centre.tenant }, caller: claire }),
    await file({ caller: claire }),
  ]
  const now = new Date().toISOString()
  await town.database.transact((db) => eraseOf(db, centre.tenant, now))
  expect((await thread(first.id)).caller).toBeNull()
  expect((await thread(second.id)).caller).toEqual(claire)
  await town.database.owner.run(
    sql`update requests.request set closed_at = now() - interval '90 days' where id = ${second.id}`,
  )
  await town.database.transact((db) => forgetCallers(db, now))
  expect((await thread(second.id)).caller).toBeNull()
})
