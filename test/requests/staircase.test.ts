import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Figures } from '../../src/insight/core/contract.ts'
import type { Card, PlacePlan } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const dateIn = daysFromToday()
/** The staircase was received so that the builder’s year ends in 50 days. */
const last = dateIn(50)
const receivedOn = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`.replace('-02-29', '-02-28')

let town: Landlord
const stairs = newId()
/** a flat on the stairs of before */
const old = newId()
const manager = actorOf('manager')
const now = (): string => new Date().toISOString()
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  // Staircase B was added to an old building; one flat is on it, another on the stairs of before.
  const { owner } = town.database
  await owner.run(sql`
    insert into estate.entrance (id, building, name, address) values (${stairs}, ${centre.building}, 'Escalier B', '2 rue D’Angelo')`)
  await owner.run(sql`
    insert into estate.unit (id, kind, building, agency, ref, code, door)
    values (${old}, 'dwelling', ${centre.building}, 'centre', 'UG-VIEUX', 'VXQ7T2', '1')`)
  await owner.run(sql`update estate.unit set entrance = ${stairs} where id = ${centre.unit}`)
})
afterAll(() => town.close())

const say = (day: string | null, by = manager) =>
  town.send(by, 'estate.correct', centre.building, { entrance: { id: stairs, receivedOn: day } })
const file = async (unit: string): Promise<string> => {
  const request = newId()
  const data = { nature: 'heating.boiler', channel: 'phone', unit }
  expect(await town.send(actorOf('agent'), 'request.file', request, data)).toMatchObject({ ok: true })
  return request
}
const owedBy = async (request: string): Promise<string> =>
  (await town.database.owner.row<{ liability: string }>(
    sql`select liability from requests.request where id = ${request}`,
  ))!.liability
const card = async (asked: object): Promise<Card> =>
  (await town.kernel.ask(manager, 'place.card', asked)) as Card

test('before anybody says it, the landlord mends what breaks on the new staircase', async () => {
  expect(await owedBy(await file(centre.unit))).not.toBe('gpa')
})

test('a staircase added to an old building has its own year: the builder mends there, and there alone', async () => {
  expect(await say(receivedOn)).toMatchObject({
    ok: true,
    facts: [{ data: { fields: ['entrance.receivedOn'] } }],
  })
  expect(await owedBy(await file(centre.unit))).toBe('gpa')
  expect(await owedBy(await file(old))).not.toBe('gpa')
  expect((await card({ unit: centre.unit })).building.receivedOn).toBe(receivedOn)
  expect((await card({ unit: old })).building.receivedOn).toBeNull()
  const whole = await card({ building: centre.building })
  expect(whole.building.receivedOn).toBeNull()
  expect(whole.entrances).toContainEqual(expect.objectContaining({ name: 'Escalier B', receivedOn }))
  const plan = (await town.kernel.ask(manager, 'place.plan', { unit: centre.unit })) as PlacePlan
  expect(plan.builderUntil).toBe(last)
})

test('the last days of that year are counted and listed as those of a building', async () => {
  const figures = (await town.kernel.ask(actorOf('hq'), 'overview.figures', {}, now())) as Figures
  expect(figures.reserves.soon.n).toBe(1)
  const { rows } = (await town.kernel.ask(actorOf('hq'), 'request.list', { reserves: 'soon' }, now())) as {
    rows: { id: string }[]
  }
  expect(rows).toHaveLength(1)
})

test('its name stays when its date is said, and a stranger says neither', async () => {
  expect(await say('2020-01-01', actorOf('manager', roches))).toMatchObject({ refused: 'not_yours' })
  expect(await say(null)).toMatchObject({ ok: true })
  expect((await card({ building: centre.building })).entrances).toContainEqual(
    expect.objectContaining({ name: 'Escalier B', receivedOn: null }),
  )
})
