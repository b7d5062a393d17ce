import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import {
  makePaper,
  paperOf,
  sendPictures,
  signInspection,
  takePictures,
} from '../inspections/signed-inspection.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { moveIn } from '../setup/tell.ts'
import { shaOf } from './on-the-wire.ts'

// Madame Le Goff has left, and reads what is hers by a link. Rose Blin lives there now, with an entry of her own and a leak.
let door: Doors
let exit: string
let hash: string
let paper: string
let photo: string
let entry: string
const account = newId()
const rose = newId()
const leak = newId()
const day = daysFromToday()
const nadia = actorOf('agent')
const terms = {
  keysBackOn: day(-3),
  deposit: 32_145,
  monthlyRent: 32_145,
  monthlyCharges: 0,
  paidUntil: null,
  arrears: 0,
  isCollective: false,
  provision: null,
  accountsApprovedOn: null,
  commissaire: null,
  grid: null,
}
const links: Record<string, string> = {}
const linkOf = (person: string, lease: string, days = 1): Promise<string> =>
  makeLink(door.database.owner, { purpose: 'lease', person, matter: lease, days })

beforeAll(async () => {
  door = await openDoors()
  const [picture] = await takePictures(1)
  photo = shaOf(picture!)
  const signed = await signInspection(door, [picture!], {
    newAddress: { line: '3 rue du Pont', postcode: '11000', commune: 'Carcassonne' },
  })
  exit = signed.id
  hash = signed.hash
  await sendPictures(door, [picture!])
  await makePaper(door, exit)
  paper = (await paperOf(door, exit))!
  const lease = { unit: centre.unit, household: centre.household }
  await door.act('settlement.open', account, lease, nadia)
  await door.act('settlement.setTerms', account, { terms }, nadia)
  const agreement = { agreement: 'Accord du 12 mars 2019', starts: '1990-01-01' }
  await door.act('grid.confirm', firstGrid.id, agreement, actorOf('manager'))
  const { sums } = (await door.kernel.ask(nadia, 'settlement.one', { id: account })) as {
    sums: { balance: number }
  }
  await door.act('settlement.issue', account, { balance: sums.balance }, nadia)
  await door.act('person.moveOut', centre.household, { ends: day(-2) })
  const tenancy = newId()
  const entered = { household: newId(), unit: centre.unit }
  await moveIn(door.act, entered, [{ person: rose, firstName: 'Rose', lastName: 'Blin' }], {
    id: tenancy,
    starts: day(-1),
  })
  entry = (await signInspection(door, [], { kind: 'entry' })).id
  const filed = { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', words: 'Fuite chez Rose' }
  await door.act('request.file', leak, { ...filed, requester: { person: rose } }, nadia)
  links['hers'] = await linkOf(who.leGoff, centre.tenancy)
  links['another lease'] = await linkOf(who.otherTenant, roches.tenancy)
  links['the next tenant'] = await linkOf(rose, tenancy)
})
afterAll(() => door.close())

const shaOfLink = (token: string): string => createHash('sha256').update(token).digest('base64url')
const headersOf = (link: string) => ({ authorization: `Link ${link}` })
const ask = (link: string, query: string, input: object = {}) =>
  door.knock({ method: 'POST', url: `/api/ask/${query}`, payload: input, headers: headersOf(link) })
const send = async (link: string, type: string, subject: string, data: object) => {
  const at = new Date().toISOString()
  const payload = [{ id: newId(), type, subject, data, at }]
  const answer = await door.knock({ method: 'POST', url: '/api/commands', payload, headers: headersOf(link) })
  return answer.body?.[0]?.refused ?? answer.body?.refused ?? 'ok'
}
const get = async (link: string, url: string): Promise<number> =>
  (await door.knock({ method: 'GET', url, headers: headersOf(link) })).status

describe('what a link to the papers of a lease opens, from outside', () => {
  test('her inspection, its sealed paper and pictures, her account and its letter: to her link, and to no other', async () => {
    for (const [name, link] of Object.entries(links)) {
      const isHers = name === 'hers'
      const seen = async (query: string, input: object) => {
        const { text } = await ask(link, query, input)
        return /Le Goff|Carcassonne|32145/.test(text)
      }
      expect([name, await seen('inspections.one', { id: exit })]).toEqual([name, isHers])
      expect([name, await seen('settlement.ownOne', { id: account })]).toEqual([name, isHers])
      expect([name, (await ask(link, 'settlement.ownWorks', { id: account })).body.refused]).toEqual([
        name,
        isHers ? undefined : 'not_found',
      ])
      expect([name, (await ask(link, 'settlement.own')).body.statements.length]).toEqual([
        name,
        isHers ? 1 : 0,
      ])
      for (const url of [
        `/api/files/${paper}`,
        `/api/files/${photo}`,
        `/api/inspections/settlements/${account}.pdf`,
      ])
        expect([name, url.slice(0, 12), await get(link, url)]).toEqual([
          name,
          url.slice(0, 12),
          isHers ? 200 : 404,
        ])
    }
  })

  test('she is told of her own place and until when she reads, of nobody who came after her and of nothing of theirs', async () => {
    const { body } = await ask(links['hers']!, 'lease.papers')
    expect(body).toMatchObject({
      id: centre.tenancy,
      ends: day(-2),
      isProxy: false,
      newAddress: '3 rue du Pont, 11000 Carcassonne',
    })
    const listed = await ask(links['hers']!, 'inspections.list')
    expect(listed.body.rows.map(({ id }: { id: string }) => id)).toEqual([exit])
    expect(listed.body.rows[0].unit.address).toContain('16 rue Voltaire')
    expect((await ask(links['hers']!, 'inspections.one', { id: entry })).body.refused).toBe('not_found')
    expect((await ask(links['the next tenant']!, 'inspections.list')).text).not.toContain(exit)
  })

  test('no question of the house tells her link anything of the dwelling, its next tenant, its stairs or its requests', async () => {
    const input = {
      id: leak,
      unit: centre.unit,
      building: centre.building,
      person: rose,
      household: centre.household,
    }
    for (const query of Object.keys(
      door.kernel.slices.reduce((all, { queries }) => ({ ...all, ...queries }), {}),
    )) {
      const { status, text } = await ask(links['hers']!, query, input)
      expect([query, status < 500]).toEqual([query, true])
      expect([query, /Rose|Blin|Fuite|Zéphyrine/.exec(text)?.[0]]).toEqual([query, undefined])
    }
  })

  test('she moves nothing of the house but what she holds against her account and where she lives now', async () => {
    const own = { unit: centre.unit, household: centre.household }
    const acts: [string, string, object][] = [
      ['request.say', leak, { words: 'Bonjour' }],
      ['person.correct', who.leGoff, { email: 'autre@example.org' }],
      ['person.correct', rose, { email: 'autre@example.org' }],
      ['leaving.give', newId(), { ...own, way: 'hand', receivedOn: day(0) }],
      ['inspection.complete', entry, { words: 'non', photos: [], heating: false }],
      ['settlement.takeBack', account, {}],
      ['settlement.receive', account, { nth: 0, on: day(0) }],
      ['settlement.answerContest', account, { contest: newId(), isCorrected: true, words: 'Oui' }],
    ]
    for (const [type, subject, data] of acts)
      expect([type, await send(links['hers']!, type, subject, data)]).toEqual([
        type,
        expect.stringMatching(/^(not_yours|not_found|sign_in|not_completed|unknown_place|malformed)$/),
      ])
    for (const name of ['another lease', 'the next tenant']) {
      const contest = await send(links[name]!, 'settlement.contest', account, { words: 'Non' })
      const address = { line: '1 rue Haute', postcode: '11100', commune: 'Narbonne' }
      const told = await send(links[name]!, 'lease.forward', centre.tenancy, { address })
      expect([name, contest, told]).toEqual([name, 'not_found', 'not_found'])
    }
    expect(await send(links['hers']!, 'settlement.contest', account, { words: 'Je n’ai rien cassé.' })).toBe(
      'ok',
    )
    expect(await send(links['hers']!, 'settlement.contest', account, { words: 'Encore' })).toBe(
      'contest_waits',
    )
    expect(await send(links['hers']!, 'lease.forward', centre.tenancy, { way: 'cheque' })).toBe('ok')
    const { body } = await ask(links['hers']!, 'settlement.ownOne', { id: account })
    expect(body).toMatchObject({
      way: 'cheque',
      contests: [{ words: 'Je n’ai rien cassé.', state: 'asked' }],
    })
  })
})

describe('how the papers of a lease open', () => {
  const open = async (told: object, id = exit, from = '10.0.0.1') =>
    (
      await door.knock({
        method: 'POST',
        url: `/api/inspections/${id}/open`,
        payload: told,
        remoteAddress: from,
      })
    ).body
  test('by the receipt and a telephone number of the lease; neither alone, and five misses shut it', async () => {
    const phone = '+33 6 12 34 56 78'
    const { token } = await open({ hash, phone })
    expect((await ask(token, 'inspections.one', { id: exit })).body.row.id).toBe(exit)
    const wrong = { hash: 'a'.repeat(64), phone }
    for (const told of [wrong, { hash, phone: '06 00 00 00 00' }, { hash, phone: '' }, {}])
      expect(await open(told)).toMatchObject({ refused: 'receipt_wrong' })
    expect(await open({ hash, phone }, entry)).toMatchObject({ refused: 'receipt_wrong' })
    await open({ hash, phone: '06 00 00 00 01' })
    await open({ hash, phone: '06 00 00 00 02' }, exit, '10.0.0.2')
    expect(await open({ hash, phone }, exit, '10.0.0.3')).toMatchObject({ refused: 'locked' })
  })

  test('one that was revoked, or is over, opens nothing; nor one whose person is erased', async () => {
    const one = await linkOf(who.leGoff, centre.tenancy)
    const other = await linkOf(who.leGoff, centre.tenancy)
    const over = await linkOf(who.leGoff, centre.tenancy, -1)
    await door.database.owner.run(
      sql`update kernel.signed_link set revoked_at = now() where token = ${shaOfLink(one)}`,
    )
    expect((await ask(one, 'lease.papers')).body.refused).toBe('link_expired')
    expect((await ask(over, 'lease.papers')).body.refused).toBe('link_expired')
    expect((await ask(other, 'lease.papers')).status).toBe(200)
  })

  test('three years after the end of the lease nothing opens, whoever asks and however', async () => {
    await door.database.owner.run(
      sql`update people.tenancy set ends = (now() at time zone 'Europe/Paris')::date - interval '3 years' where id = ${centre.tenancy}`,
    )
    expect((await ask(links['hers']!, 'lease.papers')).body.refused).toBe('link_expired')
    expect(await get(links['hers']!, `/api/files/${paper}`)).toBe(410)
    expect(await open({ hash, phone: '06 12 34 56 78' }, exit, '10.9.9.9')).toHaveProperty('refused')
    // The second wall by itself: whoever is let in all the same sees nothing.
    const her = { ...actorOf('tenant'), households: [], matter: centre.tenancy }
    expect(await door.kernel.ask(her, 'inspections.one', { id: exit })).toEqual({ refused: 'not_found' })
    expect(await door.kernel.ask(her, 'settlement.own', {})).toEqual({ statements: [] })
    await door.database.owner.run(
      sql`update people.tenancy set ends = ${day(-2)} where id = ${centre.tenancy}`,
    )
    expect((await ask(links['hers']!, 'lease.papers')).status).toBe(200)
  })

  test('once she is erased, her links end', async () => {
    await door.act('person.erase', who.leGoff, {}, actorOf('manager'))
    expect((await ask(links['hers']!, 'lease.papers')).body.refused).toBe('link_expired')
    expect((await ask(links['hers']!, 'settlement.ownOne', { id: account })).body.refused).toBe(
      'link_expired',
    )
  })
})
