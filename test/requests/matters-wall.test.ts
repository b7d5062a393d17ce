import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matters } from '../../src/requests/core/nature/no-repair.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { cursorOfNow, factsAfter } from '../../src/kernel/server/feed.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Proposal, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { until } from '../setup/until.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
})
afterAll(() => town.close())

const ines = actorOf('operator')
const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const leGoff = actorOf('tenant')
const nicolas = actorOf('firm')
const helene = actorOf('hq')
const neighbour = actorOf('tenant', centre, { id: newId(), households: [newId()] })

const words = 'N’Diaye et moi devons 640 euros de loyer, peut-on étaler ?'
const file = async (nature: string, more: object = {}): Promise<string> => {
  const id = newId()
  const outcome = await town.send(ines, 'request.file', id, {
    nature,
    unit: centre.unit,
    channel: 'phone',
    requester: { person: leGoff.id },
    ...more,
  })
  expect(outcome).toMatchObject({ ok: true })
  return id
}
const thread = (id: string, who: Actor) =>
  town.kernel.ask(who, 'request.thread', { id }) as Promise<Thread & { refused?: string }>
const listFor = async (who: Actor): Promise<string> =>
  JSON.stringify(await town.kernel.ask(who, 'request.list', { limit: 100 }))

const walled = ['noise.neighbour', ...matters.map((kind) => `matter.${kind}`)]

describe.each(walled)('%s', (nature) => {
  test('is read by the desk, the call centre, head office and her who asked; by nobody else', async () => {
    const id = await file(nature, { words })
    for (const who of [nadia, ines, helene, leGoff])
      expect([who.role, (await thread(id, who)).request?.id]).toEqual([who.role, id])
    expect((await thread(id, nicolas)).refused).toBe('not_yours')
    for (const who of [karim, neighbour, actorOf('agent', roches), actorOf('tenant', roches)])
      expect([who.role, await thread(id, who)]).toEqual([who.role, { refused: 'not_found' }])
    expect(await listFor(karim)).not.toContain(id)
    expect(await listFor(nadia)).toContain(id)
  })

  test('its words, its caller and its facts stand behind the same wall, and its news is told to nobody else', async () => {
    const cursor = await cursorOfNow(town.database.owner)
    const id = await file(nature, {
      words,
      caller: { name: 'Aminata N’Diaye', tie: 'family', phone: '06 11 22 33 44' },
    })
    await town.send(nadia, 'request.say', id, { words: 'Nous regardons votre compte.' })
    const left = async (who: Actor): Promise<number[]> => {
      const counts = await town.database.as(who, (db) =>
        db.row<{ n: number[] }>(sql`
        select array[(select count(*) from requests.request where id = ${id}), (select count(*) from requests.message where request = ${id}),
          (select count(*) from requests.caller where request = ${id}), (select count(*) from kernel.fact where subject = ${id})]::int[] as n`),
      )
      return counts!.n
    }
    expect(await left(karim)).toEqual([0, 0, 0, 0])
    expect(await left(nicolas)).toEqual([0, 0, 0, 0])
    expect((await left(nadia)).every((n) => n > 0)).toBe(true)
    const told = async (who: Actor): Promise<boolean> =>
      (await town.database.as(who, (db) => factsAfter(db, cursor))).some(({ subject }) => subject === id)
    // The feed reads below what is still being written, by whomever: once the desk is told, nobody else was.
    await until(() => told(nadia))
    expect([await told(karim), await told(nicolas)]).toEqual([false, false])
  })

  test('a caretaker does nothing of it, and no firm is given it', async () => {
    const id = await file(nature)
    for (const act of ['request.say', 'request.note', 'request.resolve', 'request.takeOver'] as const)
      expect(
        await town.send(karim, act, id, act === 'request.takeOver' ? {} : { words: 'Vu.', how: 'done' }),
      ).toMatchObject({ ok: false })
    expect(
      await town.send(nadia, 'request.orient', id, { to: 'firm', contract: centre.contract }),
    ).toMatchObject({ refused: 'no_repair' })
    expect(await town.send(nadia, 'request.orient', id, { to: 'caretaker' })).toMatchObject({
      refused: 'no_repair',
    })
  })
})

test('a neighbour who files the same is shown none of it', async () => {
  await file('matter.neighbour', { words })
  const proposal = (await town.kernel.ask(nadia, 'request.propose', {
    unit: centre.empty,
    nature: 'matter.neighbour',
    words: 'Ma voisine m’insulte sans arrêt, je voudrais une médiation.',
  })) as Proposal
  expect(proposal).toMatchObject({ nature: 'matter.neighbour', alike: [], together: [], outage: null })
})

test('a tenant of the house who reports the same is told of nobody else’s', async () => {
  await file('matter.rent', { words })
  await file('noise.neighbour')
  for (const nature of ['matter.rent', 'matter.neighbour', 'noise.neighbour'])
    expect(
      await town.kernel.ask(actorOf('visitor'), 'request.known', { building: centre.building, nature }),
    ).toEqual({ incident: null, reports: [] })
})

test('what a firm has the order of becomes no account: it would read on', async () => {
  const id = await file('plumbing.tap_leak')
  await town.send(nadia, 'request.orient', id, { to: 'firm', contract: centre.contract })
  expect(await town.send(nadia, 'request.classify', id, { nature: 'matter.rent' })).toMatchObject({
    refused: 'order_first',
  })
})

test('what turns out to be an account leaves the caretaker, and what was none comes back to him', async () => {
  const id = await file('other.repair')
  expect((await thread(id, karim)).request?.id).toBe(id)
  await town.send(nadia, 'request.classify', id, { nature: 'matter.rent' })
  expect(await thread(id, karim)).toEqual({ refused: 'not_found' })
  await town.send(nadia, 'request.classify', id, { nature: 'plumbing.tap_leak' })
  expect((await thread(id, karim)).request?.id).toBe(id)
})
