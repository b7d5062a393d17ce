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

const rowsOf = async (filters: object): Promise<number> =>
  ((await town.kernel.ask(helene, 'request.list', { ...filters, limit: 500 })) as { rows: unknown[] }).rows
    .length

test.each([
  ['what breaks, by nature', (f: Figures) => f.byNature],
  ['what breaks, by group', (f: Figures) => f.byGroup],
  ['what was filed to be repaired', (f: Figures) => f.filed.n],
  ['what is open now, late and stuck, and in whose hands', ({ now: { desks: _, ...now } }: Figures) => now],
  ['who was told first', (f: Figures) => [f.toldFirst.n, f.toldFirst.of]],
  ['the months', (f: Figures) => f.months.map(({ filed, toldFirst }) => [filed, toldFirst])],
])('%s: a question of rent changes nothing of it', async (_, figureOf) => {
  await file('plumbing.tap_leak')
  const before = await figures()
  for (const nature of ['matter.rent', 'matter.notice', 'noise.neighbour']) await file(nature)
  const after = await figures()
  expect(figureOf(after)).toEqual(figureOf(before))
  expect(after.now.desks.n).toBe(before.now.desks.n + 3)
})

test('each of these numbers opens exactly the threads that it counts', async () => {
  await file('matter.rent')
  const { now, filed, toldFirst, byNature } = await figures()
  for (const { n, opens } of [now.open, now.late, now.stuck, now.desks, filed, ...now.byBall])
    expect([opens, await rowsOf(opens)]).toEqual([opens, n])
  expect(await rowsOf(toldFirst.opens)).toBe(toldFirst.n)
  for (const { n, opens } of byNature) expect(await rowsOf(opens)).toBe(n)
  expect(byNature.map(({ nature }) => nature)).not.toContain('matter.rent')
})
