import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Figures } from '../../src/insight/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const helene = actorOf('hq')
const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const figures = () => town.kernel.ask(helene, 'overview.figures', {}) as Promise<Figures>
const file = async (nature: string): Promise<string> => {
  const id = newId()
  const filed = { nature, unit: centre.unit, channel: 'phone', requester: { person: leGoff.id } }
  expect(await town.send(nadia, 'request.file', id, filed)).toMatchObject({ ok: true })
  return id
}

test('delays kept and failures by building are of repairs: what a desk answers is in neither', async () => {
  await file('plumbing.tap_leak')
  const before = await figures()
  for (const nature of ['matter.rent', 'matter.complaint', 'noise.neighbour']) {
    const id = await file(nature)
    if (nature === 'matter.rent') await town.send(nadia, 'request.close', id, { reason: 'answered' })
  }
  const after = await figures()
  expect([after.keptDelays, after.firstVisit, after.buildings]).toEqual([
    before.keptDelays,
    before.firstVisit,
    before.buildings,
  ])
  expect(before.buildings).toHaveLength(1)
  await file('plumbing.tap_leak')
  expect((await figures()).buildings).not.toEqual(before.buildings)
})
