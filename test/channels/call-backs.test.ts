import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as ChannelQueries } from '../../src/channels/core/contract.ts'
import { callId } from '../../src/channels/server/calls/call-door.ts'
import { remindOfCall } from '../../src/channels/server/calls/remind-of-call.ts'
import type { Queries, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'what the switchboard shows'
const hers = '0612345678'
let town: Doors
/** A switchboard that is asked to call, and what it was asked. */
const asked: { method: string; url: string; key: string | undefined; body: string }[] = []
let takes = 200
const switchboard = createServer((request: IncomingMessage, answer) => {
  let body = ''
  request.on('data', (part: Buffer) => (body += part.toString()))
  request.on('end', () => {
    asked.push({
      method: request.method ?? '',
      url: request.url ?? '',
      key: request.headers['x-auth-token']?.toString(),
      body,
    })
    answer.writeHead(takes).end()
  })
})
beforeAll(async () => {
  await new Promise<void>((done) => switchboard.listen(0, '127.0.0.1', done))
  const { port } = switchboard.address() as AddressInfo
  town = await openDoors({
    set: {
      callDoorToken: token,
      callRequest: `POST http://127.0.0.1:${port}/call/{extension}\nX-Auth-Token: key\nContent-Type: application/json\n\n{"to":"{number}"}`,
    },
  })
  await town.database.owner.run(
    sql`update people.person set phone = '06 12 34 56 78' where id = ${who.leGoff}`,
  )
  await town.send(nadia, 'line.set', who.nadia, { extension: '12' })
})
afterAll(async () => {
  await town.close()
  switchboard.close()
})

const nadia = actorOf('agent')
const push = (fields: object) =>
  town.knock({ method: 'POST', url: `/api/channels/calls/${encodeURIComponent(token)}`, payload: fields })
let calls = 0
const miss = async (from = hers, more: object = {}): Promise<string> => {
  const callId = `missed ${calls++}`
  await push({ event: 'newCall', callId, direction: 'in', from, to: '0468000000', user: '12', ...more })
  await push({ event: 'hangup', callId, direction: 'in', cause: 'cancel' })
  return callId
}
const answer = async (direction: 'in' | 'out', other = hers): Promise<void> => {
  const callId = `spoken ${calls++}`
  const ends = direction === 'in' ? { from: other, to: '0468000000' } : { from: '12', to: other }
  await push({ event: 'newCall', callId, direction, ...ends })
  await push({ event: 'answer', callId, direction, user: '12' })
  await push({ event: 'hangup', callId, direction })
}
const missed = async (reader = nadia) =>
  ((await town.kernel.ask(reader, 'request.callBack', {})) as Queries['request.callBack']['output']).missed
const clear = () =>
  town.database.owner.run(sql`update channels.call set back_at = now() where back_at is null`)

describe('who called in vain', () => {
  test('stands once in the list of those to call back, however often, with how often and until when', async () => {
    await miss()
    await miss('+33612345678')
    const rows = await missed()
    expect(rows).toMatchObject([{ phone: hers, n: 2, people: 1, person: { id: who.leGoff } }])
    expect(Date.parse(rows[0]!.due)).toBeGreaterThan(Date.parse(rows[0]!.from))
    await clear()
  })

  test.each(['in', 'out'] as const)(
    'is taken off by an answered call %s, and never by one in vain',
    async (direction) => {
      await miss()
      const callId = `vain ${direction}`
      await push({ event: 'newCall', callId, direction: 'out', from: '12', to: hers })
      await push({ event: 'hangup', callId, direction: 'out' })
      expect(await missed()).toHaveLength(1)
      await answer(direction)
      expect(await missed()).toEqual([])
    },
  )

  test('is taken off by hand, once; whoever comes second is told', async () => {
    await miss()
    const [row] = await missed()
    expect(await town.send(actorOf('tenant'), 'call.settle', row!.id, {})).toMatchObject({
      refused: 'not_yours',
    })
    expect(await town.send(nadia, 'call.settle', row!.id, {})).toMatchObject({ ok: true })
    expect(await town.send(nadia, 'call.settle', row!.id, {})).toMatchObject({ refused: 'not_found' })
    expect(await missed()).toEqual([])
  })

  test('with a danger she comes before who waits for longer; a withheld number cannot be called back', async () => {
    await miss('0699999999')
    await miss('anonymous')
    const danger = newId()
    await town.send(actorOf('tenant'), 'request.file', danger, {
      nature: 'gas.smell',
      channel: 'portal',
      unit: centre.unit,
      words: 'Ça sent le gaz',
    })
    await miss()
    expect((await missed()).map(({ phone, danger: is }) => [phone, is])).toEqual([
      [hers, true],
      ['0699999999', false],
    ])
    await town.send(nadia, 'request.close', danger, { closure: 'done', words: 'Fait' })
    await clear()
  })

  test('of another agency stands in its list, not in ours', async () => {
    await town.database.owner.run(
      sql`update people.person set phone = '0711223344' where id = ${who.otherTenant}`,
    )
    await miss('0711223344', { user: 'nobody' })
    expect(await missed()).toEqual([])
    expect(await missed(actorOf('agent', roches))).toMatchObject([{ person: { id: who.otherTenant } }])
    await clear()
  })
})

describe('silence files nothing', () => {
  const requests = async () =>
    (await town.database.owner.row<{ n: number }>(sql`select count(*)::int as n from requests.matter`))!.n
  const said = async (id: string) =>
    ((await town.kernel.ask(nadia, 'request.thread', { id })) as Thread).entries.flatMap(
      ({ words }) => words ?? [],
    )

  test('but in the one matter that is open it reminds, once a day, where nobody spoke to her meanwhile', async () => {
    await town.database.owner.run(sql`update requests.request set closed_at = now() where closed_at is null`)
    const request = newId()
    await town.send(actorOf('tenant'), 'request.file', request, {
      nature: 'plumbing.tap_leak',
      channel: 'portal',
      unit: centre.unit,
      words: 'Le robinet goutte',
    })
    const before = await requests()
    const spoken = await miss()
    await answer('in')
    await remindOfCall(town.kernel, callId(spoken))
    expect(await said(request)).toEqual(['Le robinet goutte'])
    const one = await miss()
    await remindOfCall(town.kernel, callId(one))
    await remindOfCall(town.kernel, callId(one))
    await remindOfCall(town.kernel, callId(await miss()))
    expect(await said(request)).toEqual([
      'Le robinet goutte',
      expect.stringMatching(/^A appelé à .*, sans réponse\.$/),
    ])
    expect(await requests()).toBe(before)
    await clear()
  })
})

describe('a number is called by the switchboard', () => {
  const dial = async (number: string, cookie?: string) =>
    town.knock({
      method: 'POST',
      url: '/api/channels/dial',
      payload: { number },
      headers: cookie ? { cookie } : {},
    })
  test('from the extension of who asks, and from nobody else’s', async () => {
    const cookie = await town.signIn(who.nadia)
    expect((await dial('06 12 34 56 78', cookie)).status).toBe(200)
    expect(asked).toEqual([{ method: 'POST', url: '/call/12', key: 'key', body: '{"to":"0612345678"}' }])
    expect((await dial('06 12 34 56 78', await town.signIn(who.luc))).status).toBe(404)
    expect((await dial('06 12 34 56 78')).status).toBe(403)
    expect((await dial('00000', cookie)).status).toBe(400)
    expect(asked).toHaveLength(1)
    takes = 500
    expect((await dial('06 12 34 56 78', cookie)).status).toBe(503)
  })
})

describe('figures', () => {
  const figures = async () =>
    (await town.kernel.ask(nadia, 'call.figures', {})) as ChannelQueries['call.figures']['output']
  test('are of five calls at least, by queue, hour and agency, and name nobody', async () => {
    for (let i = 0; i < 4; i++) await miss('0688888888', { queue: 'few' })
    for (let i = 0; i < 3; i++) await miss('0688888888', { queue: 'many' })
    for (let i = 0; i < 2; i++) {
      const name = `q ${i}`
      await push({
        event: 'newCall',
        callId: name,
        direction: 'in',
        from: '0688888888',
        to: '1',
        queue: 'many',
        user: '12',
      })
      await push({ event: 'answer', callId: name, user: '12' })
      await push({ event: 'hangup', callId: name })
    }
    const { queues, hours, agencies } = await figures()
    expect(queues.find(({ key }) => key === 'few')).toBeUndefined()
    expect(queues.find(({ key }) => key === 'many')).toMatchObject({
      offered: 5,
      answered: 2,
      givenUp: 3,
      waitHalf: null,
    })
    expect(hours.length + agencies.length).toBeGreaterThan(0)
    expect(JSON.stringify({ queues, hours, agencies })).not.toContain(who.nadia)
  })
})
