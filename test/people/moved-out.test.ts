import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { recordPapers } from '../setup/record-papers.ts'
import { centre, house, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
let token: string
const request = newId()
const karim: Actor = { ...house, id: who.karim, role: 'caretaker', buildings: [centre.building] }
const nadia: Actor = { ...house, id: who.nadia, role: 'agent', agencies: ['centre'] }
beforeAll(async () => {
  w = await openDoors()
  await w.act('person.correct', who.leGoff, { notices: true, toldBy: 'mail' }, nadia)
  const filed = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone' }
  await w.act('request.file', request, { ...filed, requester: { person: who.leGoff } }, nadia)
  token = await openSession(w.database.owner, { person: who.leGoff, how: 'link', device: '' })
})
afterAll(() => w.close())

const day = daysFromToday()
const ask = async <T>(who: Actor, query: string, input: object): Promise<T> =>
  (await w.kernel.ask(who, query, input)) as T
type Me = { role: string; households: string[] }
const me = async (): Promise<Me> =>
  (await w.app.inject({ url: '/api/ask/me?q={}', cookies: { loge: token } })).json<Me>()

type Names = { people: { name: string }[] }
/** What the stairwell, its caretaker and the office still take her for. */
const seen = async () => {
  const poster = newId()
  const now = new Date().toISOString()
  const posted = { building: centre.building, title: 'Coupure d’eau', words: 'Mardi matin.', starts: now }
  await w.act('notice.post', poster, { ...posted, ends: `${day(3)}T10:00:00.000Z` }, karim)
  const fact = (await w.database.owner.row<{ id: string }>(
    sql`select id, type, subject, command, role, at, data, audience from kernel.fact where subject = ${poster}`,
  ))!
  await notices.tasks!['notices.tell']!(fact, w.kernel)
  const { n } = (await w.database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from notices.mail where fact = ${fact.id} and to_person = ${who.leGoff}`,
  ))!
  const found = await ask<{ people: { unit: string | null }[] }>(nadia, 'search.box', { q: 'Le Goff' })
  const card = await ask<{ place: { unit: object | null }; left: string | null }>(nadia, 'caller.card', {
    person: who.leGoff,
  })
  return {
    role: (await me()).role,
    households: (await me()).households.length,
    door: (await ask<Names>(karim, 'day.door', { unit: centre.unit })).people.map(({ name }) => name),
    doors: (await ask<Names>(karim, 'day.doors', { buildings: [centre.building] })).people.length,
    told: (await ask<{ told: number }>(karim, 'notice.card', { id: poster })).told,
    mails: n,
    found: found.people.map(({ unit }) => unit),
    called: card.place.unit !== null,
    left: card.left,
  }
}
const atHome = {
  role: 'tenant',
  households: 1,
  door: ['Anne Le Goff'],
  doors: 1,
  told: 1,
  mails: 1,
  found: [centre.unit],
  called: true,
  left: null,
}

test('who lives there is told of her stairwell, seen on her door, and signed in, until the last day of her lease', async () => {
  expect(await seen()).toEqual(atHome)
  await w.act('person.moveOut', centre.household, { ends: day(1) })
  expect(await seen()).toEqual(atHome)
})

test('who has moved out is none of it any more, from her open session on; her own thread stays hers by its link', async () => {
  await w.act('person.moveOut', centre.household, { ends: day(-2) })
  expect(await seen()).toEqual({
    role: 'visitor',
    households: 0,
    door: [],
    doors: 0,
    told: 0,
    mails: 0,
    found: [null],
    called: false,
    left: day(-2),
  })
  const link = await makeLink(w.database.owner, {
    purpose: 'thread',
    person: who.leGoff,
    matter: request,
    days: 1,
  })
  const thread = await w.app.inject({
    url: `/api/ask/request.thread?q=${encodeURIComponent(JSON.stringify({ id: request }))}`,
    headers: { authorization: `Link ${link}` },
  })
  expect(thread.statusCode).toBe(200)
})

type Vacant = { rows: { unit: string; since: string; next: string | null }[]; all: number }
test('her dwelling is vacant from the next day on, to her agency alone; what never had a lease is not', async () => {
  const list = (who: Actor, input = {}) => ask<Vacant>(who, 'home.vacant', input)
  const left = { unit: centre.unit, since: day(-1), next: null }
  expect((await list(nadia)).rows).toMatchObject([left])
  expect(await list(nadia, { days: 30 })).toMatchObject({ rows: [], all: 0 })
  expect((await list(karim)).rows).toMatchObject([left])
  expect((await list({ ...nadia, agencies: ['roches'] })).rows).toEqual([])
  const leGoff: Actor = { ...house, id: who.leGoff, role: 'tenant', households: [centre.household] }
  expect(await list(leGoff)).toEqual({ refused: 'not_yours' })
  expect(await ask(nadia, 'home.card', { unit: centre.unit })).toMatchObject({
    leases: [],
    vacantSince: day(-1),
  })
  const next = {
    unit: centre.unit,
    tenancy: { id: newId(), starts: day(20) },
    occupants: [{ person: newId(), firstName: 'Awa', lastName: 'N’Diaye' }],
  }
  await recordPapers((type, unit, data) => w.act(type, unit, data, nadia), centre.unit, day(0))
  await w.act('person.moveIn', newId(), next, nadia)
  expect((await list(nadia)).rows).toMatchObject([{ ...left, next: day(20) }])
})
