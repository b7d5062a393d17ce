import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, type Corner, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

type Day = Queries['call.day']['output']

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const ines = actorOf('operator')
const nadia = actorOf('agent')

const file = async (who: typeof ines, at: Corner, more: object = {}): Promise<string> => {
  const id = newId()
  const data = {
    nature: 'plumbing.tap_leak',
    unit: at.unit,
    words: 'Le robinet goutte',
    channel: 'phone',
    requester: { person: at.tenant },
    ...more,
  }
  expect(await town.send(who, 'request.file', id, data)).toMatchObject({ ok: true })
  return id
}
const day = async (who = ines): Promise<Day> => (await town.kernel.ask(who, 'call.day', {})) as Day
const ids = ({ rows }: Day['calls']): string[] => rows.map(({ id }) => id)

test('a day on which nobody has called is three quiet sentences', async () => {
  expect(await day()).toEqual({
    calls: { rows: [], n: 0 },
    dangers: { rows: [], n: 0 },
    outages: { rows: [], n: 0 },
  })
})

test('each desk reads what it took today itself: Inès those of the call centre, Nadia those of her agency', async () => {
  const taken = await file(ines, centre)
  const elsewhere = await file(ines, roches)
  const hers = await file(nadia, centre, { channel: 'counter' })
  const portal = await file(nadia, centre, { channel: 'mail' })
  expect(ids((await day()).calls)).toEqual([elsewhere, taken])
  expect(ids((await day(nadia)).calls)).toEqual([hers])
  expect((await day(nadia)).calls.n).toBe(1)
  expect(ids((await day(actorOf('agent', roches))).calls)).toEqual([])
  expect(ids((await day()).calls)).not.toContain(portal)
})

test('what was filed before midnight in Paris was another day’s', async () => {
  const id = await file(ines, centre)
  const before = (await day()).calls.n
  await town.database.owner.run(
    sql`update requests.request set filed_at = (date_trunc('day', now() at time zone 'Europe/Paris') - interval '1 minute') at time zone 'Europe/Paris' where id = ${id}`,
  )
  expect((await day()).calls.n).toBe(before - 1)
})

test('a danger stands there until it is said to be over; a breakdown of the building until it is repaired', async () => {
  const gas = await file(ines, centre, { nature: 'gas.smell', words: 'Une odeur de gaz' })
  const cold = await file(nadia, centre, {
    nature: 'heating.none',
    unit: undefined,
    building: centre.building,
    words: 'Tout l’immeuble est froid',
    outage: true,
  })
  expect(ids((await day()).dangers)).toEqual([gas])
  expect(ids((await day()).outages)).toEqual([cold])
  expect(ids((await day(actorOf('agent', roches))).dangers)).toEqual([])
  for (const [id, kind] of [
    [gas, 'dangers'],
    [cold, 'outages'],
  ] as const) {
    expect(await town.send(nadia, 'request.close', id, { reason: 'withdrawn' })).toMatchObject({
      ok: true,
    })
    expect(ids((await day())[kind])).toEqual([])
  }
})

test('whoever sits at no desk is refused', async () => {
  for (const role of ['caretaker', 'tenant', 'firm'] as const)
    expect(await town.kernel.ask(actorOf(role), 'call.day', {})).toMatchObject({ refused: 'not_yours' })
})
