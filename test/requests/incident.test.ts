import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Incident, Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const martin = { unit: newId(), household: newId(), person: newId() }
const outage = newId()
const attached = newId()

const agent = actorOf('agent')
const leGoff = actorOf('tenant')
const neighbour: Actor = { ...actorOf('tenant'), id: martin.person, households: [martin.household] }
const byLink: Actor = { ...neighbour, households: [], matter: attached }

const act = async (who: Actor, type: string, subject: string, data: object) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const asked = (who: Actor, id: string) => town.kernel.ask(who, 'request.incident', { id })

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  for (const statement of [
    sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
      values (${martin.unit}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', 'L-Martin', 'MARTIN', 3, '14')`,
    sql`insert into people.household (id, unit, building, agency) values (${martin.household}, ${martin.unit}, ${centre.building}, 'centre')`,
    sql`insert into people.person (id, kind, first_name, last_name, email, agency, building, household)
      values (${martin.person}, 'tenant', 'Jeanne', 'Martin', 'martin@exemple.fr', 'centre', ${centre.building}, ${martin.household})`,
  ])
    await town.database.owner.run(statement)
  await act(leGoff, 'request.file', outage, {
    nature: 'heating.none',
    unit: centre.unit,
    channel: 'portal',
    requester: { person: leGoff.id },
    words: 'Ma mère est malade et nous avons froid.',
  })
  await act(agent, 'request.say', outage, { words: 'Madame Le Goff, couvrez votre mère en attendant.' })
  await act(neighbour, 'request.file', attached, {
    nature: 'heating.none',
    unit: martin.unit,
    channel: 'portal',
    requester: { person: martin.person },
    words: 'Plus de chauffage.',
  })
  await act(agent, 'request.gather', outage, { requests: [attached] })
  await act(agent, 'request.say', outage, { words: 'La pièce arrive jeudi.' })
  await act(agent, 'request.say', outage, { words: 'Sonner au 12.', audience: 'firm' })
  await act(leGoff, 'request.say', outage, { words: 'Ma mère tousse.' })
})
afterAll(() => town.close())

test('who is attached reads what is known of the incident and the news told to all, signed in or by her link', async () => {
  for (const who of [neighbour, byLink]) {
    const found = (await asked(who, attached)) as Incident
    expect(found).toMatchObject({ nature: 'heating.building', status: 'filed', firm: null, closedAt: null })
    expect(found.news.map(({ role, words }) => [role, words])).toEqual([['agent', 'La pièce arrive jeudi.']])
    expect(JSON.stringify(found)).not.toMatch(/Le Goff|mère|Sonner/)
  }
})

test('the incident itself stays behind the wall, and nobody else looks through hers', async () => {
  expect(await town.kernel.ask(neighbour, 'request.thread', { id: outage })).toEqual({ refused: 'not_found' })
  for (const [who, id] of [
    [leGoff, attached],
    [actorOf('tenant', roches), attached],
    [byLink, outage],
    [leGoff, outage],
  ] as const)
    expect(await asked(who, id)).toEqual({ refused: 'not_found' })
})

test('a visitor hears that a breakdown is known and nothing of people; her report then follows it', async () => {
  const visitor = actorOf('visitor')
  const known = (who: Actor, nature: string, building = centre.building) =>
    town.kernel.ask(who, 'request.known', { building, nature })
  const { incident } = (await known(visitor, 'heating.none')) as Queries['request.known']['output']
  expect(Object.keys(incident ?? {}).toSorted()).toEqual(['due', 'id', 'label', 'since'])
  expect(incident?.id).toBe(outage)
  expect(await known(visitor, 'plumbing.tap_leak')).toEqual({ incident: null, reports: [] })
  expect(await known(visitor, 'noise.neighbour')).toEqual({ incident: null, reports: [] })
  expect(await known(visitor, 'heating.none', roches.building)).toEqual({ incident: null, reports: [] })

  const file = async (unit: string, follows: string) => {
    const id = newId()
    const requester = { name: 'Odile Maurin', phone: '06 00 00 00 09' }
    await act(visitor, 'request.file', id, {
      nature: 'heating.none',
      unit,
      channel: 'portal',
      requester,
      follows,
    })
    return town.database.owner.row(sql`select status, outage from requests.request where id = ${id}`)
  }
  expect(await file(martin.unit, outage)).toEqual({ status: 'attached', outage })
  // Another building's incident is not followed: the report is filed all the same. Whoever files without following follows what is known there.
  expect(await file(roches.unit, outage)).toEqual({ status: 'filed', outage: null })
  expect(await file(martin.unit, attached)).toEqual({ status: 'attached', outage })
})
