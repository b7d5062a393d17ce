import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/contractors/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Queries as Lists } from '../../src/requests/core/contract.ts'
import { openContracts, type Contracts } from './contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

type Standing = Queries['price.delegations']['output']
const standing = (who = w.people.hq) => w.ask<Standing>(who, 'price.delegations', {})
const asked = async (amount: number) => {
  const { request, order } = await w.ordered()
  await w.act(w.people.nicolas, 'order.accept', request, { order, amount })
  return { request, order }
}

test('until head office has written one, each accepts whatever the amount', async () => {
  expect(await standing()).toMatchObject({ technician: null, manager: null, can: { delegate: true } })
  const { request, order } = await asked(900_000)
  await w.act(w.people.technician, 'order.approve', request, { order })
})

test('head office writes it once for all agencies, and a technician asks higher up above it', async () => {
  const { id } = await standing()
  const said = { technician: 100_050, manager: null }
  expect((await w.act(w.people.hq, 'price.delegate', id, said)).facts).toEqual([
    { type: 'price.delegated', data: { money: said } },
  ])
  expect((await w.act(w.people.hq, 'price.delegate', id, said)).facts).toEqual([])
  expect(await standing(w.people.technician)).toMatchObject({ ...said, can: { delegate: false } })
  const above = await asked(100_051)
  const no = await w.send(w.people.technician, 'order.approve', above.request, { order: above.order })
  expect(no).toMatchObject({ refused: 'over_delegation', params: { limit: 100_050 } })
  expect((no as { message: string }).message).toMatch(/1.000,50.€/)
  await w.act(w.people.manager, 'order.approve', above.request, { order: above.order })
  const within = await asked(100_050)
  await w.act(w.people.technician, 'order.approve', within.request, { order: within.order })
})

test('in a list, a price above what she accepts says so to whom it is, and to nobody else', async () => {
  const { id } = await standing()
  await w.act(w.people.hq, 'price.delegate', id, { technician: 100_050, manager: null })
  const [above, within] = [await asked(100_051), await asked(100_050)]
  const beyond = async (who: Actor) => {
    const { rows } = await w.ask<Lists['request.list']['output']>(who, 'request.list', { status: 'approval' })
    return rows.filter((row) => row.beyond).map((row) => row.id)
  }
  expect(await beyond(w.people.technician)).toContain(above.request)
  expect(await beyond(w.people.technician)).not.toContain(within.request)
  expect(await beyond(w.people.manager)).toEqual([])
  expect(await beyond(w.people.agent)).toEqual([])
})

test.each([
  [{ technician: 100_000, manager: 99_999 }, 'delegation_backwards'],
  [{ technician: null, manager: 500_000 }, 'delegation_backwards'],
  [{ technician: 100.5, manager: null }, 'malformed'],
  [{ technician: -1, manager: null }, 'malformed'],
  [{ technician: 0 }, 'malformed'],
])('%j is refused: %s', async (said, refused) => {
  const { id, technician } = await standing()
  expect(await w.send(w.people.hq, 'price.delegate', id, said)).toMatchObject({ refused })
  expect(await standing()).toMatchObject({ technician })
})

test('an agency reads it and does not write it; a firm and a caretaker do neither', async () => {
  const { id } = await standing()
  for (const who of [
    w.people.manager,
    w.people.technician,
    w.people.agent,
    w.people.nicolas,
    w.people.benali,
  ])
    expect(await w.send(who, 'price.delegate', id, { technician: null, manager: null })).toMatchObject({
      refused: 'not_yours',
    })
  expect(await w.ask(w.people.manager, 'price.delegations', {})).toMatchObject({ can: { delegate: false } })
  for (const who of [w.people.nicolas, w.people.benali])
    expect(await w.ask(who, 'price.delegations', {})).toMatchObject({ refused: 'not_yours' })
})

test('taken away, each accepts whatever the amount again', async () => {
  const { id } = await standing()
  await w.act(w.people.hq, 'price.delegate', id, { technician: 0, manager: 0 })
  const { request, order } = await asked(50_000)
  const no = { refused: 'over_delegation' }
  expect(await w.send(w.people.manager, 'order.approve', request, { order })).toMatchObject(no)
  await w.act(w.people.hq, 'price.delegate', id, { technician: null, manager: null })
  await w.act(w.people.manager, 'order.approve', request, { order })
})
