import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { legalOf } from '../../src/requests/core/legal-delay.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const agent = actorOf('agent')
const filed = async (nature: string, place: object): Promise<string> => {
  const request = newId()
  const asked = { nature, channel: 'phone', words: 'Voir la lettre.', ...place }
  expect(await town.send(agent, 'request.file', request, asked)).toMatchObject({ ok: true })
  return request
}
const legalIn = async (id: string) => {
  const { legal, request } = (await town.kernel.ask(agent, 'request.thread', { id })) as Thread
  return { legal, months: legal && new Date(legal.due).getMonth() - new Date(request.filedAt).getMonth() }
}

test.each([
  ['damp.mould', 'decency', 'clock.decency.silence'],
  ['other.adaptation', 'adaptation', 'clock.adaptation.silence'],
])(
  '%s in a dwelling has a second clock, of two months from the day she asked',
  async (nature, clock, key) => {
    const { legal, months } = await legalIn(await filed(nature, { unit: centre.unit }))
    expect(legal).toMatchObject({ clock, silence: { key } })
    expect([2, -10]).toContain(months)
  },
)

test('a tap, a damp hall and what is repaired have none', async () => {
  const tap = await filed('plumbing.tap_leak', { unit: centre.unit })
  const hall = await filed('damp.wall', { building: centre.building, part: 'hall' })
  const repaired = await filed('damp.mould', { unit: centre.unit })
  expect(await town.send(agent, 'request.resolve', repaired, { how: 'done' })).toMatchObject({ ok: true })
  for (const id of [tap, hall, repaired]) expect((await legalIn(id)).legal).toBeNull()
})

test('two months from the last day of December end with February', () => {
  const asked = { filedAt: '2024-12-31T10:00:00Z', where: 'dwelling', over: false } as const
  expect(legalOf({ ...asked, nature: 'other.adaptation' })?.due).toBe('2025-02-28T10:00:00.000Z')
  expect(legalOf({ ...asked, nature: 'other.adaptation', over: true })).toBeNull()
})
