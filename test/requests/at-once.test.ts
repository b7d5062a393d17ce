import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, makeTown, roches, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await makeTown(2)
})
afterAll(() => town.close())

const flood = {
  nature: 'plumbing.pipe_leak',
  unit: centre.unit,
  words: 'L’eau jaillit du tuyau, tout est inondé',
  channel: 'phone',
  urgency: 'U0',
  requester: { person: centre.tenant },
}

test('a danger on the telephone is filed, rings and has its firm by one act', async () => {
  const id = newId()
  const orient = { to: 'firm', contract: centre.contract }
  expect(await town.send(actorOf('operator'), 'request.file', id, { ...flood, orient })).toMatchObject({
    ok: true,
  })
  const seen = (await town.kernel.ask(actorOf('agent'), 'request.thread', { id })) as Thread
  expect(seen.request).toMatchObject({ urgency: 'U0', status: 'ordered', ball: 'firm' })
  expect(seen.orders).toHaveLength(1)
  expect(JSON.stringify(await town.kernel.ask(actorOf('agent'), 'alarm.list', {}))).toContain(id)
})

test('given to whom it cannot be, it is neither filed nor ordered', async () => {
  const id = newId()
  for (const orient of [{ to: 'firm', contract: newId() }, { to: 'firm' }])
    expect(await town.send(actorOf('operator'), 'request.file', id, { ...flood, orient })).toMatchObject({
      ok: false,
    })
  expect(await town.database.owner.rows(sql`select id from requests.request where id = ${id}`)).toEqual([])
})

test('a tenant gives her own request to nobody, and an agency not another’s', async () => {
  const orient = { to: 'firm', contract: centre.contract }
  for (const who of [actorOf('tenant'), actorOf('caretaker'), actorOf('agent', roches)])
    expect(await town.send(who, 'request.file', newId(), { ...flood, orient })).toMatchObject({ ok: false })
})
