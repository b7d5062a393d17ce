import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Figures } from '../../src/insight/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const dateIn = daysFromToday()
const noonIn = (days: number): string => `${dateIn(days)}T11:00:00.000Z`

let town: Landlord
/** The works were received so that the builder's year ends in 70 days. */
const last = dateIn(70)
const receivedOn = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`.replace('-02-29', '-02-28')
const manager = actorOf('manager')
const hq = actorOf('hq')
const filed: string[] = []

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  const said = await town.send(manager, 'estate.correct', centre.building, { building: { receivedOn } })
  if (!said.ok) throw new Error(said.refused)
  for (const at of [centre, roches]) {
    const request = newId()
    const data = { nature: 'heating.boiler', channel: 'phone', unit: at.unit }
    await town.send(actorOf('agent', at), 'request.file', request, data)
    filed.push(request)
  }
})
afterAll(() => town.close())

const listed = async (reserves: 'all' | 'soon' | 'last', now: string) =>
  ((await town.kernel.ask(hq, 'request.list', { reserves }, now)) as { rows: { id: string }[] }).rows.map(
    ({ id }) => id,
  )
const counted = async (now: string) =>
  ((await town.kernel.ask(hq, 'overview.figures', {}, now)) as Figures).reserves

test('the list of reserves holds what the builder owes, and nothing of a building that has no date', async () => {
  expect(await listed('all', noonIn(0))).toEqual([filed[0]])
  const { rows } = (await town.kernel.ask(hq, 'request.list', {}, noonIn(0))) as { rows: { id: string }[] }
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(filed))
})

test.each([
  ['seventy days before', 0, 0, 0],
  ['sixty days before', 10, 1, 0],
  ['sixteen days before', 54, 1, 0],
  ['fifteen days before', 55, 1, 1],
  ['on its last day', 70, 1, 1],
  ['once it is over', 71, 0, 0],
])(
  '%s the year ends, head office is told so, and each number opens what it counts',
  async (_, days, soon, late) => {
    const now = noonIn(days)
    expect(await counted(now)).toMatchObject({
      soon: { n: soon, opens: { reserves: 'soon' } },
      last: { n: late, opens: { reserves: 'last' } },
    })
    expect(await listed('soon', now)).toEqual(soon ? [filed[0]] : [])
    expect(await listed('last', now)).toEqual(late ? [filed[0]] : [])
  },
)

test('where models are delivered, the year and what is open of it are said', async () => {
  const { received } = (await town.kernel.ask(manager, 'bim.models', { building: centre.building })) as {
    received: unknown
  }
  expect(received).toEqual({ on: receivedOn, guaranteedUntil: last, openRequests: 1 })
  expect(
    await town.kernel.ask(actorOf('manager', roches), 'bim.models', { building: roches.building }),
  ).toMatchObject({
    received: null,
  })
})
