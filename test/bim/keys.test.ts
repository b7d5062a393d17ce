import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openDoors } from '../setup/doors.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'

let door: Awaited<ReturnType<typeof openDoors>>
let nadia: { person: string; cookie: string }
let key: { id: string; secret: string }
const hers = newId()
beforeAll(async () => {
  door = await openDoors()
  await door.send(actorOf('tenant', centre), 'request.file', hers, {
    nature: 'heating.none',
    unit: centre.unit,
    channel: 'portal',
  })
  nadia = await door.hire('agent', ['centre'])
})
afterAll(() => door.close())

const make = (cookie: string, body: object = { name: 'BIMcollab', days: 90 }) =>
  door.knock({ method: 'POST', url: '/api/session/tokens', headers: { cookie }, payload: body })
const read = (url: string, authorization: string, from = '10.0.0.1') =>
  door.knock({ method: 'GET', url, headers: { authorization }, remoteAddress: from })
const project = `/api/bcf/3.0/projects/${centre.building}`
const bearer = (): string => `Bearer ${key.secret}`

test('Nadia makes a key for her tool: it is told once, and kept as a hash', async () => {
  const made = await make(nadia.cookie)
  expect(made.status).toBe(200)
  key = made.body
  expect(key.secret).toMatch(/^loge_[\w-]{43}$/)
  const { body } = await door.knock({
    method: 'GET',
    url: '/api/session/tokens',
    headers: { cookie: nadia.cookie },
  })
  expect(body).toMatchObject({ may: true, tokens: [{ id: key.id, name: 'BIMcollab', seenAt: null }] })
  expect(JSON.stringify(body)).not.toContain(key.secret)
  const rows = await door.database.owner.rows(sql`select * from people.access_token`)
  expect(JSON.stringify(rows)).not.toContain(key.secret)
})

test('with it the tool reads what she may read, as a bearer or by Basic, and nothing of another agency', async () => {
  const basic = `Basic ${Buffer.from(`outil:${key.secret}`).toString('base64')}`
  for (const authorization of [bearer(), basic]) {
    expect((await read('/api/bcf/3.0/projects', authorization)).body).toMatchObject([
      { project_id: centre.building },
    ])
    expect((await read(`${project}/topics`, authorization)).body).toMatchObject([{ guid: hers }])
    expect((await read(`/api/bcf/3.0/projects/${roches.building}`, authorization)).status).toBe(404)
  }
  expect((await read('/api/foundation/1.0/current-user', bearer())).body).toEqual({
    id: nadia.person,
    name: 'Nadia Ferrand',
  })
})

test('it reads there and nowhere else, and changes nothing', async () => {
  const at = new Date().toISOString()
  const say = { id: newId(), type: 'request.say', subject: hers, data: { words: 'Bonjour' }, at }
  for (const [method, url] of [
    ['GET', '/api/ask/me'],
    ['GET', '/api/feed'],
    ['GET', `/api/estate/units/${centre.unit}/carnet.pdf`],
    ['POST', '/api/commands'],
    ['POST', '/api/bcf?name=retour.bcf'],
  ] as const) {
    const answer = await door.knock({
      method,
      url,
      headers: { authorization: bearer() },
      ...(method === 'POST' ? { payload: [say] } : {}),
    })
    expect([url, answer.status, answer.body?.refused]).toEqual([url, 403, 'token_reads'])
    expect(answer.body.message).not.toContain('refused')
  }
  // Nor does it make or withdraw keys: those doors know sessions alone.
  expect(
    (await door.knock({ method: 'GET', url: '/api/session/tokens', headers: { authorization: bearer() } }))
      .status,
  ).toBe(401)
  const drop = {
    method: 'DELETE',
    url: `/api/session/tokens/${key.id}`,
    headers: { authorization: bearer() },
  } as const
  expect((await door.knock(drop)).status).toBe(401)
})

test('whoever is not of the offices makes none, and nobody sees or withdraws another’s', async () => {
  for (const role of ['caretaker'] as const) {
    const other = await door.hire(role, [])
    expect((await make(other.cookie)).body).toMatchObject({ refused: 'not_yours' })
  }
  expect((await make('')).body).toMatchObject({ refused: 'sign_in' })
  const sylvie = await door.hire('manager', ['roches'])
  const { body } = await door.knock({
    method: 'GET',
    url: '/api/session/tokens',
    headers: { cookie: sylvie.cookie },
  })
  expect(body).toEqual({ tokens: [], may: true })
  const drop = {
    method: 'DELETE',
    url: `/api/session/tokens/${key.id}`,
    headers: { cookie: sylvie.cookie },
  } as const
  expect((await door.knock(drop)).status).toBe(404)
})

test('ten at most, a year at most, each with a name', async () => {
  for (const bad of [
    { name: '', days: 1 },
    { name: 'x', days: 366 },
    { name: 'x', days: 0 },
    { days: 3 },
    {},
  ])
    expect((await make(nadia.cookie, bad)).body).toMatchObject({ refused: 'malformed' })
  for (let n = 1; n < 10; n++)
    expect((await make(nadia.cookie, { name: `Outil ${n}`, days: 1 })).status).toBe(200)
  expect((await make(nadia.cookie)).body).toMatchObject({ refused: 'too_many_tokens' })
})

test('a key that has ended, or was withdrawn, or whose person left, opens nothing', async () => {
  const { owner } = door.database
  await owner.run(
    sql`update people.access_token set expires_at = now() - interval '1 second' where id = ${key.id}`,
  )
  expect((await read(project, bearer())).body).toMatchObject({ refused: 'token_unknown' })
  await owner.run(
    sql`update people.access_token set expires_at = now() + interval '1 day' where id = ${key.id}`,
  )
  await owner.run(sql`update people.staff set active = false where person = ${nadia.person}`)
  expect((await read(project, bearer())).status).toBe(401)
  await owner.run(sql`update people.staff set active = true where person = ${nadia.person}`)
  expect((await read(project, bearer())).status).toBe(200)
  // What she may no longer do, her tool may no longer do.
  await owner.run(sql`update people.staff set role = 'caretaker' where person = ${nadia.person}`)
  expect((await read(project, bearer())).body).toMatchObject({ refused: 'not_yours' })
  await owner.run(sql`update people.staff set role = 'agent' where person = ${nadia.person}`)
  const drop = {
    method: 'DELETE',
    url: `/api/session/tokens/${key.id}`,
    headers: { cookie: nadia.cookie },
  } as const
  expect((await door.knock(drop)).status).toBe(200)
  expect((await read(project, bearer())).body).toMatchObject({ refused: 'token_unknown' })
})

test('who tries keys is shut out after twenty, in a sentence; nobody else is', async () => {
  const codes = []
  for (let n = 0; n < 22; n++)
    codes.push((await read(project, `Bearer loge_${'x'.repeat(40)}${n}`, '10.9.9.9')).body.refused)
  expect(codes[0]).toBe('token_unknown')
  expect(codes.at(-1)).toBe('locked')
  const made = await make(nadia.cookie, { name: 'Solibri', days: 2 })
  expect((await read(project, `Bearer ${made.body.secret}`, '10.9.9.8')).status).toBe(200)
})

test.each([
  'Bearer',
  'Bearer ',
  'Basic',
  'Basic !!!',
  `Bearer ${'x'.repeat(5000)}`,
  'Basic Og==',
  'Bearer loge_\u00e9',
])('«%s» opens nothing and breaks nothing', async (authorization) => {
  const answer = await read(project, authorization, '10.8.8.8')
  expect(answer.status).toBe(401)
  expect(answer.body.message).toBeTruthy()
})
