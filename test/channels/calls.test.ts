import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/channels/core/contract.ts'
import { callId } from '../../src/channels/server/calls/call-door.ts'
import { forgetNumbers } from '../../src/channels/server/calls/call-store.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { eraseHers } from '../setup/erase-person.ts'

const token = 'what the switchboard shows'
let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: { callDoorToken: token } })
  await setPhone(who.leGoff, '06 12 34 56 78')
  await setPhone(who.otherTenant, '+33 7 11 22 33 44')
  await town.send(nadia, 'line.set', who.nadia, { extension: ' 12 ' })
  await town.send(luc, 'line.set', who.luc, { extension: '14' })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const luc = actorOf('technician')
const setPhone = (person: string, phone: string) =>
  town.database.owner.run(sql`update people.person set phone = ${phone} where id = ${person}`)

const push = (fields: object, secret = token) =>
  town.knock({
    method: 'POST',
    url: `/api/channels/calls/${encodeURIComponent(secret)}`,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(fields),
  })
const form = (fields: string) =>
  town.knock({
    method: 'POST',
    url: `/api/channels/calls/${encodeURIComponent(token)}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: fields,
  })
let calls = 0
const begin = async (more: object = {}): Promise<string> => {
  const name = `call ${calls++}`
  const given = { event: 'newCall', callId: name, direction: 'in', from: '+33612345678', to: '0468000000' }
  expect((await push({ ...given, 'user[]': ['12'], ...more })).status).toBe(200)
  return name
}
const then = (name: string, event: string, more: object = {}) =>
  push({ event, callId: name, direction: 'in', ...more })

const rowOf = (name: string) =>
  town.database.owner.row<{
    number: string
    agency: string
    members: string[]
    answered: boolean
    ended: boolean
    cause: string
  }>(sql`
    select number, agency, members, answered_at is not null as answered, ended_at is not null as ended, cause
    from channels.call where id = ${callId(name)}`)
type Ringing = Queries['call.ringing']['output']
const ringing = async (reader = nadia) => (await town.kernel.ask(reader, 'call.ringing', {})) as Ringing

describe('the door', () => {
  test('without the secret of the house there is no door, and nobody learns of one', async () => {
    for (const said of ['another', 'x', `${token} `, '%'])
      expect((await push({ event: 'newCall', callId: 'a' }, said)).status).toBe(404)
    expect((await town.knock({ method: 'GET', url: `/api/channels/calls/${token}` })).status).toBe(404)
  })

  test('what is no event of a call is refused, and is no fault', async () => {
    expect((await push({ event: 'newCall' })).status).toBe(400)
    expect((await push([1, 2])).status).toBe(400)
    expect((await form('')).status).toBe(400)
    expect((await form(`event=newCall&callId=${'x'.repeat(20_000)}`)).status).toBe(413)
    const odd = await town.knock({
      method: 'POST',
      url: `/api/channels/calls/${encodeURIComponent(token)}`,
      headers: { 'content-type': 'application/json' },
      payload: '{"event":',
    })
    expect(odd.status).toBe(400)
  })

  test('a number, a queue and a cause of any length and of any signs are kept as far as they go', async () => {
    const answer = await push({
      event: 'hangup',
      callId: 'odd',
      direction: 'sideways',
      from: '9'.repeat(90),
      queue: `file\u0000 ${'q'.repeat(90)}`,
      cause: { a: 1 },
      user: Array.from({ length: 90 }, (_, i) => `u${i}`),
    })
    expect(answer.status).toBe(200)
    expect(await rowOf('odd')).toMatchObject({ number: '', ended: true })
  })

  test('a form is read as an object is, and is told where the call ends', async () => {
    const answer = await form(
      'event=newCall&callId=sip1&from=33612345678&to=33468000000&direction=in&user%5B%5D=12&user%5B%5D=14',
    )
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain('application/xml')
    expect(answer.text).toMatch(/onAnswer="http.*" onHangup="http.*"/)
    expect((await rowOf('sip1'))?.members.toSorted()).toEqual([who.nadia, who.luc].toSorted())
    await form('event=hangup&callId=sip1&cause=cancel')
    expect(await rowOf('sip1')).toMatchObject({
      ended: true,
      answered: false,
      cause: 'cancel',
      agency: 'centre',
    })
  })

  test('told twice, thrice answered, ten at once: one row, one ring', async () => {
    const name = await begin()
    await Promise.all(Array.from({ length: 10 }, () => then(name, 'newCall', { from: '0612345678' })))
    await Promise.all(Array.from({ length: 3 }, () => then(name, 'answer', { answeringNumber: '12' })))
    await then(name, 'hangup')
    await then(name, 'hangup')
    const facts = await town.database.owner.rows<{ type: string }>(
      sql`select type from kernel.fact where subject = ${callId(name)} order by seq`,
    )
    expect(facts.map(({ type }) => type)).toEqual(['call.rang', 'call.answered', 'call.ended'])
  })

  test('the end first, then the rest: it is one call, and rings nowhere', async () => {
    await push({ event: 'hangup', callId: 'late', direction: 'in', from: '0612345678' })
    await push({ event: 'newCall', callId: 'late', direction: 'in', from: '0612345678', user: '12' })
    expect((await ringing()).rings).toEqual([])
    expect(await rowOf('late')).toMatchObject({ ended: true, answered: false })
  })
})

describe('who calls, where it rings', () => {
  test('rings at her desk alone, with who has that number, where she lives and what is open', async () => {
    const request = newId()
    await town.send(actorOf('tenant'), 'request.file', request, {
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      unit: centre.unit,
      words: 'Le robinet goutte',
    })
    const name = await begin()
    const { extension, rings } = await ringing()
    expect(extension).toBe('12')
    expect(rings).toMatchObject([
      {
        id: callId(name),
        number: '0612345678',
        answered: false,
        people: [
          { id: who.leGoff, open: 1, danger: false, last: { id: request, nature: 'plumbing.tap_leak' } },
        ],
      },
    ])
    expect((await ringing(luc)).rings).toEqual([])
    await then(name, 'answer', { user: '14' })
    expect((await ringing()).rings).toEqual([])
    expect((await ringing(luc)).rings).toMatchObject([{ answered: true }])
    await then(name, 'hangup')
    expect((await ringing(luc)).rings).toEqual([])
  })

  test('one number, a couple: both, and who has a danger is said first', async () => {
    const partner = newId()
    await town.database.owner.run(sql`
      insert into people.person (id, kind, first_name, last_name, phone, agency, building, household)
      select ${partner}, 'tenant', 'Aaron', 'Aaa', '0033612345678', agency, building, null from people.person where id = ${who.leGoff}`)
    await town.send(actorOf('tenant'), 'request.file', newId(), {
      nature: 'gas.smell',
      channel: 'portal',
      unit: centre.unit,
      words: 'Ça sent le gaz dans la cuisine',
    })
    const name = await begin()
    const [ring] = (await ringing()).rings
    expect(ring?.people.map(({ id, danger }) => [id, danger])).toEqual([
      [who.leGoff, true],
      [partner, false],
    ])
    expect(ring?.all).toBe(2)
    await then(name, 'hangup')
    await eraseHers(town.kernel, partner)
  })

  test('of another agency she reads no name, and of a withheld number nobody has one', async () => {
    const name = await begin({ from: '0711223344' })
    expect((await ringing()).rings[0]).toMatchObject({ number: '0711223344', people: [] })
    await then(name, 'hangup')
    const hidden = await begin({ from: 'anonymous' })
    expect((await ringing()).rings[0]).toMatchObject({ number: '', people: [] })
    await then(hidden, 'hangup')
  })

  test('her extension is hers to say, and nobody else’s; without one nothing rings', async () => {
    expect(await town.send(luc, 'line.set', who.nadia, { extension: '99' })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await town.send(actorOf('tenant'), 'line.set', who.leGoff, { extension: '9' })).toMatchObject({
      refused: 'not_yours',
    })
    const manager = actorOf('manager')
    await town.send(manager, 'line.set', manager.id, { extension: '20' })
    await town.send(manager, 'line.set', manager.id, { extension: '' })
    expect(await ringing(manager)).toMatchObject({ extension: '', rings: [] })
  })

  test('nobody but the house tells of calls', async () => {
    for (const actor of [nadia, actorOf('hq'), actorOf('tenant')])
      expect(
        await town.send(actor, 'call.hear', newId(), {
          event: 'newCall',
          direction: 'in',
          number: '0612345678',
          queue: '',
          extensions: [],
          cause: '',
        }),
      ).toMatchObject({ refused: 'not_yours' })
  })
})

describe('what is kept', () => {
  const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString()
  test('a day later nobody answered it, six months later nobody called: a call stays', async () => {
    const name = await begin()
    await then(name, 'answer', { user: '12' })
    await then(name, 'hangup')
    expect(await rowOf(name)).toMatchObject({ members: [who.nadia] })
    await forgetNumbers(town.database.owner, inDays(1.1))
    expect(await rowOf(name)).toMatchObject({ members: [], number: '0612345678' })
    await forgetNumbers(town.database.owner, inDays(190))
    expect(await rowOf(name)).toMatchObject({ members: [], number: '', answered: true })
  })

  test('who is erased has called nobody, and nobody of another agency reads of a call', async () => {
    const name = await begin({ from: '0711223344', user: undefined, 'user[]': [] })
    expect(await rowOf(name)).toMatchObject({ agency: roches.agency })
    const seen = await town.database.as(nadia, (db) =>
      db.row(sql`select 1 from channels.call c where c.id = ${callId(name)}`),
    )
    expect(seen).toBeUndefined()
    await eraseHers(town.kernel, who.otherTenant)
    expect(await rowOf(name)).toMatchObject({ number: '' })
  })
})
