import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DeadWay, LostWayCard } from '../../src/channels/core/ways/way-contract.ts'
import { waysOf } from '../../src/channels/server/way-store.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { LeftNotice } from '../../src/notices/core/contract.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import { send } from '../../src/notices/server/send-mail.ts'
import { sendText } from '../../src/notices/server/send-text.ts'
import { takeReport } from '../../src/notices/server/text-reports.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { openMailServer } from '../setup/mail-server.ts'
import { correctOwn } from '../setup/tell.ts'
import { openTextGateway } from '../setup/text-gateway.ts'
import { workOff } from '../setup/work-off.ts'

const noon = '2026-11-27T11:00:00.000Z'
const token = 'a-long-secret-of-this-house'
let town: Doors
let server: Awaited<ReturnType<typeof openMailServer>>
let gateway: Awaited<ReturnType<typeof openTextGateway>>
let refusal: string | undefined
let answer: { status: number; body: string }

beforeAll(async () => {
  server = await openMailServer(() => refusal)
  gateway = await openTextGateway('json', () => answer)
  town = await openDoors({
    set: { mailUrl: server.url, textGateway: gateway.gateway, textDoorToken: token },
  })
})
afterAll(async () => {
  await town.close()
  await server.close()
  await gateway.close()
})
beforeEach(async () => {
  refusal = undefined
  answer = { status: 202, body: '{"id":"k-1"}' }
  server.taken.length = 0
  await town.database.owner.run(sql`delete from channels.way`)
  await town.database.owner.run(sql`delete from notices.mail`)
  await correctOwn(town.act, actorOf('tenant'), { toldBy: 'mail' })
})

/** A request of Madame Le Goff that she has been told of: what is kept of that, and has not left. */
const told = async (): Promise<{ request: string; notice: string }> => {
  const request = newId()
  await town.act(
    'request.file',
    request,
    { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, words: 'Ça goutte' },
    actorOf('tenant'),
  )
  const fact = (await town.database.owner.row<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.subject = ${request} and f.type = 'request.filed'`))!
  await tellIt(town.kernel, fact, noon)
  const { id } = (await town.database.owner.row<{ id: string }>(
    sql`select id from notices.mail where request = ${request}`,
  ))!
  return { request, notice: id }
}
const heed = () => workOff(town.kernel, 'notices.again', 'channels.undelivered', 'channels.delivered')
const leftOf = async (request: string, reader = actorOf('agent')) =>
  ((await town.kernel.ask(reader, 'notice.left', { request })) as { left: LeftNotice[] }).left
const steps = async (request: string) =>
  (await leftOf(request)).map(({ way, state, why, to }) => [to, way, state, why])
const ways = async (reader: Actor = actorOf('agent'), party = centre.tenant) =>
  ((await town.kernel.ask(reader, 'way.of', { party })) as { ways: LostWayCard[] }).ways
const dead = async (reader: Actor = actorOf('agent')) =>
  ((await town.kernel.ask(reader, 'way.dead', {})) as { rows: DeadWay[] }).rows
const stateOf = async () => (await waysOf(town.database.owner, centre.tenant))[0]
const hers = 'Anne Le Goff'

describe('a mailbox that our own mail server does not take', () => {
  test('is dead as one that bounces, is not tried again, and its news leaves by another way, once', async () => {
    refusal = '550 5.1.1 no such box'
    const { request, notice } = await told()
    await send(town.kernel, notice)
    await heed()
    await send(town.kernel, notice)
    await heed()
    expect(await stateOf()).toMatchObject({ state: 'dead', why: '5.1.1' })
    expect(await steps(request)).toEqual([
      [hers, 'mail', 'failed', 'nobody'],
      [hers, 'sms', 'waits', null],
    ])
  })

  test('counts without a status of its own, and not where the server speaks of what we may send', async () => {
    refusal = '550 relay not permitted'
    const { request, notice } = await told()
    await expect(send(town.kernel, notice)).rejects.toThrow('relay not permitted')
    await heed()
    expect(await stateOf()).toBeUndefined()
    expect(await steps(request)).toEqual([[hers, 'mail', 'stuck', null]])
    refusal = '550 unknown user'
    await send(town.kernel, notice)
    await heed()
    expect(await stateOf()).toMatchObject({ state: 'dead', why: '5.1.1' })
  })

  test('that is full lives on until the third; each of those news leaves by another way', async () => {
    refusal = '552 5.2.2 mailbox full'
    for (const alive of [true, true, false]) {
      const { request, notice } = await told()
      await send(town.kernel, notice)
      await heed()
      expect((await stateOf()) === undefined).toBe(alive)
      expect(await steps(request)).toEqual([
        [hers, 'mail', 'failed', 'full'],
        [hers, 'sms', 'waits', null],
      ])
    }
  })

  test('later is tried again, and kills nothing', async () => {
    refusal = '451 4.7.1 greylisted'
    const { request, notice } = await told()
    await expect(send(town.kernel, notice)).rejects.toThrow('greylisted')
    refusal = undefined
    await send(town.kernel, notice)
    expect(await stateOf()).toBeUndefined()
    expect(await steps(request)).toEqual([[hers, 'mail', 'gone', null]])
  })
})

describe('who reads what became of it', () => {
  test('the desks that see the request, by name and way, never by address; nobody else', async () => {
    const { request, notice } = await told()
    await send(town.kernel, notice)
    for (const role of ['agent', 'technician', 'manager', 'operator', 'hq'] as const)
      expect(await leftOf(request, actorOf(role)), role).toHaveLength(1)
    expect(JSON.stringify(await leftOf(request))).not.toContain('@')
    for (const role of ['tenant', 'caretaker', 'firm'] as const)
      expect(await town.kernel.ask(actorOf(role), 'notice.left', { request }), role).toMatchObject({
        refused: 'not_yours',
      })
    expect(await town.kernel.ask(actorOf('agent', roches), 'notice.left', { request })).toMatchObject({
      refused: 'not_found',
    })
  })

  test('it stands under the entry that it tells of', async () => {
    const { request } = await told()
    const [{ entry }] = (await leftOf(request)) as [LeftNotice]
    const thread = (await town.kernel.ask(actorOf('agent'), 'request.thread', { id: request })) as {
      entries: { id: string; type: string }[]
    }
    expect(thread.entries.find(({ id }) => id === entry)?.type).toBe('request.filed')
  })
})

describe('a dead address', () => {
  test('stands at the agency and on the page of who had it, behind the wall, until it is corrected', async () => {
    refusal = '550 5.1.1 no such box'
    const { notice } = await told()
    await send(town.kernel, notice)
    await heed()
    expect(await ways()).toMatchObject([{ kind: 'mail', state: 'dead', why: 'nobody' }])
    expect(await dead()).toMatchObject([{ party: centre.tenant, name: hers, side: 'person', kind: 'mail' }])
    expect(await town.kernel.ask(actorOf('agent'), 'way.count', {})).toEqual({ n: 1 })
    expect(JSON.stringify([await ways(), await dead()])).not.toContain('@')
    expect(await ways(actorOf('agent', roches))).toEqual([])
    expect(await dead(actorOf('agent', roches))).toEqual([])
    for (const role of ['tenant', 'caretaker', 'firm'] as const)
      expect(await town.kernel.ask(actorOf(role), 'way.of', { party: centre.tenant }), role).toMatchObject({
        refused: 'not_yours',
      })
    await town.act('person.correct', centre.tenant, { email: 'anne@nouvelle.example' }, actorOf('agent'))
    expect([await ways(), await dead()]).toEqual([[], []])
    await town.act('person.correct', centre.tenant, { email: 'anne.legoff@example.org' }, actorOf('agent'))
  })

  test('of a firm stands at the agencies that it works for', async () => {
    const known = { name: 'Plomberie du centre', phone: '04 68 00 00 00' }
    const email = 'Chantier@plomberie.example'
    await town.act('firm.know', centre.firm, { ...known, email }, actorOf('hq'))
    await town.database.owner.run(sql`
      insert into channels.way (party, kind, address, state, since, why)
      values (${centre.firm}, 'mail', ${email.toLowerCase()}, 'dead', ${noon}, '5.1.1')`)
    expect(await dead()).toMatchObject([{ party: centre.firm, side: 'firm' }])
    expect(await ways(actorOf('agent'), centre.firm)).toMatchObject([{ kind: 'mail', why: 'nobody' }])
    expect(await dead(actorOf('agent', roches))).toEqual([])
    await town.act('firm.know', centre.firm, { ...known, email: 'atelier@plomberie.example' }, actorOf('hq'))
    expect(await dead()).toEqual([])
  })

  test('of texts that said STOP is no line of the agency, and stands on her page', async () => {
    await correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms' })
    const { phone } = (await town.database.owner.row<{ phone: string }>(
      sql`select phone from people.reachable where id = ${centre.tenant}`,
    ))!
    await town.database.owner.run(sql`
      insert into channels.way (party, kind, address, state, since, why)
      values (${centre.tenant}, 'sms', ${`+33${phone.replace(/\D/g, '').slice(1)}`}, 'stopped', ${noon}, 'stop')`)
    expect(await ways()).toMatchObject([{ kind: 'sms', state: 'stopped', why: 'stop' }])
    expect(await dead()).toEqual([])
  })
})

describe('a text message that does not arrive', () => {
  const textedTo = async () => {
    const { request, notice } = await told()
    await sendText(town.kernel, notice, noon)
    return { request, notice }
  }
  beforeEach(() => correctOwn(town.act, actorOf('tenant'), { toldBy: 'sms' }))

  test('leaves as a mail at once; the second makes the number dead, however often each is told', async () => {
    const first = await textedTo()
    for (let twice = 0; twice < 2; twice++) {
      await takeReport(town.kernel, { own: first.notice, as: 'failed', at: noon })
      await heed()
    }
    expect(await stateOf()).toBeUndefined()
    expect(await steps(first.request)).toEqual([
      [hers, 'sms', 'failed', 'failed'],
      [hers, 'mail', 'waits', null],
    ])
    const second = await textedTo()
    await takeReport(town.kernel, { own: second.notice, as: 'failed', at: noon })
    await heed()
    expect(await stateOf()).toMatchObject({ kind: 'sms', state: 'dead', why: 'failed' })
    const third = await told()
    expect(await steps(third.request)).toEqual([[hers, 'mail', 'waits', null]])
  })

  test('counts from the last that arrived', async () => {
    for (const as of ['failed', 'delivered', 'failed'] as const) {
      const { notice } = await textedTo()
      await takeReport(town.kernel, { own: notice, as, at: new Date().toISOString() })
      await heed()
    }
    expect(await stateOf()).toBeUndefined()
  })

  test('because the gateway takes no such number: dead at once, and not handed over again', async () => {
    answer = { status: 422, body: 'unknown number' }
    const { request, notice } = await textedTo()
    const calls = gateway.calls.length
    await sendText(town.kernel, notice, noon)
    await heed()
    expect(gateway.calls).toHaveLength(calls)
    expect(await stateOf()).toMatchObject({ kind: 'sms', state: 'dead', why: 'rejected' })
    expect(await steps(request)).toEqual([
      [hers, 'sms', 'failed', 'rejected'],
      [hers, 'mail', 'waits', null],
    ])
  })

  test('and whose mail is refused too leaves as a letter: no way is tried twice', async () => {
    answer = { status: 422, body: '' }
    refusal = '550 5.1.1 no such box'
    const { request } = await textedTo()
    await heed()
    await workOff(town.kernel, 'notices.send')
    await heed()
    expect(await steps(request)).toEqual([
      [hers, 'sms', 'failed', 'rejected'],
      [hers, 'mail', 'failed', 'nobody'],
      [hers, 'letter', 'toPrint', null],
    ])
  })
})
