import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const lift = newId()
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await town.database.owner.run(sql`
    insert into estate.unit (id, kind, building, entrance, agency, ref, code, part)
    values (${lift}, 'common', ${centre.building}, ${centre.entrance}, ${centre.agency}, 'L-lift', 'LIFT', 'lift')`)
})
afterAll(() => town.close())

const visitor = actorOf('visitor')
const known = (nature: string, part?: string) =>
  town.kernel.ask(visitor, 'request.known', {
    building: centre.building,
    nature,
    ...(part ? { part } : {}),
  }) as Promise<Queries['request.known']['output']>
const reports = async (unit: string, nature: string, words: string): Promise<string> => {
  const request = newId()
  const data = {
    nature,
    channel: 'portal',
    unit,
    words,
    requester: { name: 'Lucia D’Angelo', phone: '06 12 34 56 70' },
  }
  expect(await town.send(visitor, 'request.file', request, data)).toMatchObject({ ok: true })
  return request
}

test('a lift that one neighbour has reported is said with its nature and hour, and nobody’s words', async () => {
  await reports(lift, 'lift.stopped', 'Je suis restée devant la porte avec ma poussette.')
  const { incident, reports: told } = await known('lift.fault', 'lift')
  expect(incident).toBeNull()
  expect(told).toEqual([{ label: 'Ascenseur en panne', at: expect.stringMatching(/^20/) as string }])
  expect(JSON.stringify(told)).not.toMatch(/Lucia|poussette|06 12/)
})

test('of another part, of another kind of trouble, and of a home nothing is said', async () => {
  await reports(centre.unit, 'heating.radiator_cold', 'Il fait froid dans la chambre.')
  expect((await known('lift.stopped', 'hall')).reports).toEqual([])
  expect((await known('bins.full', 'lift')).reports).toEqual([])
  expect((await known('heating.radiator_cold')).reports).toEqual([])
})

test('what is repaired, or older than three days, is not told any more', async () => {
  await town.database.owner.run(
    sql`update requests.request set filed_at = now() - interval '4 days' where unit = ${lift}`,
  )
  expect((await known('lift.stopped', 'lift')).reports).toEqual([])
  const closed = await reports(lift, 'lift.stopped', 'Encore en panne.')
  await town.send(actorOf('agent'), 'request.close', closed, { reason: 'withdrawn' })
  expect((await known('lift.stopped', 'lift')).reports).toEqual([])
})
