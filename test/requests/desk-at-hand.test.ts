import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, type Corner, roches } from '../setup/agency-corners.ts'
import { openContracts } from '../contractors/contracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')

const repaired = async (at: Corner): Promise<string> => {
  const id = newId()
  const who = actorOf('agent', at)
  const data = {
    nature: 'plumbing.tap_leak',
    unit: at.unit,
    words: 'Le robinet goutte',
    channel: 'phone',
    requester: { person: at.tenant },
  }
  expect(await town.send(who, 'request.file', id, data)).toMatchObject({ ok: true })
  expect(await town.send(who, 'request.resolve', id, { how: 'done', words: 'Joint changé' })).toMatchObject({
    ok: true,
  })
  return id
}
type Desk = Queries['desk.atHand']['output']
const desk = async (who = nadia): Promise<Desk> => (await town.kernel.ask(who, 'desk.atHand', {})) as Desk
const atHand = async (who = nadia): Promise<Desk['repaired']> => (await desk(who)).repaired

test('what Nadia may close stands at hand, the last word first, and no more than one line of it', async () => {
  expect(await atHand()).toEqual({ rows: [], n: 0 })
  const [first, second, third, last] = [
    await repaired(centre),
    await repaired(centre),
    await repaired(centre),
    await repaired(centre),
  ]
  const page = await atHand()
  expect(page.n).toBe(4)
  expect(page.rows.map(({ id }) => id)).toEqual([last, third, second])
  expect(await town.send(nadia, 'request.close', last, { reason: 'done' })).toMatchObject({ ok: true })
  expect((await atHand()).rows.map(({ id }) => id)).toEqual([third, second, first])
})

test('another agency’s are not hers, and a caretaker and a tenant have none', async () => {
  const theirs = await repaired(roches)
  expect((await atHand()).rows.map(({ id }) => id)).not.toContain(theirs)
  expect((await atHand(actorOf('agent', roches))).rows.map(({ id }) => id)).toEqual([theirs])
  for (const role of ['caretaker', 'tenant'] as const)
    expect(await town.kernel.ask(actorOf(role), 'desk.atHand', {})).toMatchObject({ refused: 'not_yours' })
})

test('a price that waits for a yes is at hand for who gives it, and for nobody else', async () => {
  const w = await openContracts()
  try {
    const { request, order } = await w.ordered()
    await w.act(w.people.nicolas, 'order.accept', request, { order, amount: 128_000 })
    const prices = async (who: typeof w.people.technician): Promise<string[]> =>
      (await w.ask<Desk>(who, 'desk.atHand', {})).prices.rows.map(({ id }) => id)
    expect(await prices(w.people.technician)).toEqual([request])
    expect(await prices(w.people.agent)).toEqual([])
    await w.act(w.people.manager, 'order.approve', request, { order })
    expect(await prices(w.people.technician)).toEqual([])
  } finally {
    await w.close()
  }
})
