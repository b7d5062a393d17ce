import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import type { SeenRoom } from '../../src/inspections/core/record/record-shapes.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import {
  paperOf,
  makePaper,
  sendPictures,
  signInspection,
  takePictures,
} from '../inspections/signed-inspection.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { moveIn } from '../setup/tell.ts'
import { shaOf } from './on-the-wire.ts'

// Madame Le Goff has left: her exit is signed, her account issued. Rose Blin lives there now.
let door: Doors
let exit: string
let paper: string
let photo: string
const account = newId()
const notice = newId()
const rose = newId()
const cookies: Record<string, string> = {}
const day = daysFromToday()
const secrets = /Le Goff|Carcassonne|Robinet contesté|32145/
beforeAll(async () => {
  door = await openDoors()
  const nadia = actorOf('agent')
  const [picture] = await takePictures(1)
  photo = shaOf(picture!)
  const signed = await signInspection(door, [picture!], {
    newAddress: { line: '3 rue du Pont', postcode: '11000', commune: 'Carcassonne' },
    reservations: 'Robinet contesté',
  })
  exit = signed.id
  await sendPictures(door, [picture!])
  await makePaper(door, exit)
  paper = (await paperOf(door, exit))!
  await door.act(
    'leaving.give',
    notice,
    { household: centre.household, way: 'hand', receivedOn: day(-120), leavesOn: day(0) },
    nadia,
  )
  const lease = { unit: centre.unit, household: centre.household }
  await door.act('settlement.open', account, lease, nadia)
  const terms = {
    keysBackOn: day(0),
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
  await door.act('settlement.setTerms', account, { terms }, nadia)
  const agreement = { agreement: 'Accord du 12 mars 2019', starts: '1990-01-01' }
  await door.act('grid.confirm', firstGrid.id, agreement, actorOf('manager'))
  const entered = { household: newId(), unit: centre.unit }
  await moveIn(door.act, entered, [{ person: rose, firstName: 'Rose', lastName: 'Blin' }], { starts: day(1) })
  for (const [name, role, agencies] of [
    ['another caretaker', 'caretaker', ['roches']],
    ['another agency', 'agent', ['roches']],
    ['call centre', 'operator', []],
    ['letting', 'letting', []],
    ['head office', 'hq', []],
    ['technician', 'technician', ['centre']],
    ['manager', 'manager', ['centre']],
    ['agent', 'agent', ['centre']],
  ] as const)
    cookies[name] = (await door.hire(role, [...agencies])).cookie
  for (const [name, person] of [
    ['caretaker', who.karim],
    ['former tenant', who.leGoff],
    ['next tenant', rose],
    ['neighbour', who.otherTenant],
  ] as const)
    cookies[name] = await door.signIn(person)
  cookies['stranger'] = 'loge-visit=a-browser'
})
afterAll(() => door.close())

const ask = (name: string, query: string, input: object) =>
  door.knock({
    method: 'POST',
    url: `/api/ask/${query}`,
    payload: input,
    headers: { cookie: cookies[name]! },
  })
const staff = ['caretaker', 'technician', 'agent', 'manager', 'letting', 'head office']
const office = ['technician', 'agent', 'manager']
const everybody = () => Object.keys(cookies)

describe('who is told of it, from outside', () => {
  test('the account has no price yet that the tenant sees; issued, she reads it and nobody who comes after', async () => {
    expect((await ask('former tenant', 'settlement.own', {})).body).toEqual({ statements: [] })
    const { body } = await ask('agent', 'settlement.one', { id: account })
    await door.act('settlement.issue', account, { balance: body.sums?.balance ?? 0 }, actorOf('agent'))
    expect((await ask('former tenant', 'settlement.own', {})).text).toContain('32145')
    expect((await ask('next tenant', 'settlement.own', {})).body).toEqual({ statements: [] })
  })

  const questions: [string, () => object, string[]][] = [
    ['inspections.one', () => ({ id: exit }), [...staff, 'former tenant']],
    ['inspections.list', () => ({ unit: centre.unit }), [...staff, 'former tenant']],
    ['settlement.one', () => ({ id: account }), office],
    ['settlement.list', () => ({}), office],
    ['settlement.own', () => ({}), ['former tenant']],
    ['leaving.card', () => ({ household: centre.household }), ['agent', 'manager']],
    ['leaving.own', () => ({}), ['former tenant']],
    ['grid.list', () => ({}), []],
    ['void.card', () => ({ unit: centre.unit }), []],
    ['void.list', () => ({}), []],
    ['inspections.pack', () => ({}), []],
    ['settlement.estimate', () => ({ inspection: exit }), []],
    ['settlement.prices', () => ({ unit: centre.unit, words: '' }), []],
  ]
  test.each(questions)('%s', async (query, input, may) => {
    for (const name of everybody()) {
      const { status, text } = await ask(name, query, input())
      expect([name, status < 500]).toEqual([name, true])
      if (!may.includes(name)) expect([name, secrets.exec(text)?.[0]]).toEqual([name, undefined])
    }
  })

  test('the record, its paper and its pictures are seen by its own people alone; one digit more, by nobody', async () => {
    const may = [...staff, 'former tenant']
    const other = (id: string): string => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
    for (const name of everybody()) {
      const headers = { cookie: cookies[name]! }
      for (const hash of [paper, photo]) {
        const { status } = await door.knock({ method: 'GET', url: `/api/files/${hash}`, headers })
        expect([name, status]).toEqual([name, may.includes(name) ? 200 : 404])
        const near = await door.knock({ method: 'GET', url: `/api/files/${other(hash)}`, headers })
        expect([name, near.status]).toEqual([name, 404])
      }
      const { text } = await ask(name, 'inspections.one', { id: other(exit) })
      expect([name, secrets.test(text)]).toEqual([name, false])
      const letter = await door.knock({
        method: 'GET',
        url: `/api/inspections/settlements/${account}.pdf`,
        headers,
      })
      // Whose account it is reads her own letter, while her session stands.
      expect([name, letter.status === 200]).toEqual([name, [...office, 'former tenant'].includes(name)])
    }
  })

  test('the letter of an account is printed thirty times a minute for one person, not a thousand', async () => {
    const url = `/api/inspections/settlements/${newId()}.pdf`
    const headers = { cookie: (await door.hire('agent', ['centre'])).cookie }
    // One who counts from one minute into the next begins anew once.
    const told = await Promise.all(
      Array.from({ length: 100 }, () => door.knock({ method: 'GET', url, headers })),
    )
    expect(told.filter(({ body }) => body?.refused === 'too_fast').length).toBeGreaterThanOrEqual(40)
  })
})

describe('who moves it, from outside', () => {
  const room: SeenRoom = {
    room: newId(),
    place: 0,
    kind: 'bedroom',
    name: 'Chambre',
    asBefore: false,
    elements: [{ surface: 'floor', condition: 'bad', isClean: false, flaws: [] }],
    photos: [],
  }
  const device = 'tablette'
  const at = new Date().toISOString()
  const head = {
    on: day(0),
    place: { unit: centre.unit, ref: '', address: '', door: '', storey: null },
    landlord: { name: '', seat: '' },
    tenants: [],
    entryOn: null,
  }
  const strokes = [[[1, 2, 3]]]
  const signatures = [{ party: 'landlord', name: 'X', ended: 'signed', strokes, at }]
  const acts: [string, () => string, object][] = [
    ['inspection.plan', newId, { unit: centre.unit, kind: 'entry', at, by: who.karim }],
    ['inspection.move', () => exit, { at, by: who.karim }],
    ['inspection.callOff', () => exit, {}],
    ['inspection.start', () => exit, { device, head, rooms: [] }],
    ['inspection.letGo', () => exit, {}],
    ['inspection.seeRoom', () => exit, { device, room }],
    ['inspection.dropRoom', () => exit, { device, room: room.room }],
    [
      'inspection.readMeter',
      () => exit,
      { device, meter: { id: newId(), kind: 'gas', index: 1, isChanged: false, photos: [] } },
    ],
    ['inspection.countKeys', () => exit, { device, keys: [] }],
    ['inspection.tryDetector', () => exit, { device, detector: { isThere: true } }],
    [
      'inspection.tellAddress',
      () => exit,
      { device, address: { line: 'x', postcode: '11000', commune: 'x' } },
    ],
    ['inspection.reserve', () => exit, { device, words: 'non' }],
    ['inspection.sign', () => exit, { device, hash: 'a'.repeat(64), signatures }],
    ['inspection.complete', () => exit, { words: 'non', photos: [], heating: false }],
    [
      'grid.import',
      newId,
      {
        name: 'x',
        source: 'x',
        asOf: '2020-01-01',
        rows: [{ element: 'a', name: 'a', life: 1, free: 0, yearly: 0, residual: 0 }],
      },
    ],
    ['settlement.open', newId, { unit: centre.unit, household: centre.household }],
    ['settlement.priceFlaw', () => account, { choice: { flaw: newId() } }],
    ['settlement.issue', () => account, { balance: 0 }],
    ['settlement.pay', () => account, { on: day(0) }],
    ['leaving.give', newId, { household: centre.household, way: 'hand', receivedOn: day(0) }],
    ['leaving.correct', () => notice, { household: centre.household, way: 'hand', receivedOn: day(0) }],
    ['leaving.withdraw', () => notice, { household: centre.household, agreedOn: day(0) }],
    ['void.open', () => centre.unit, { household: centre.household, leaseEnds: day(9) }],
    ['void.drop', () => centre.unit, { household: centre.household }],
    ['void.let', () => centre.unit, { starts: day(9), isDemanded: true }],
    ['void.move', () => centre.unit, { step: 'visited' }],
    ['void.move', () => centre.unit, { step: 'proposed' }],
    ['void.back', () => centre.unit, { step: 'none', reason: 'withdrew' }],
    ['void.plan', () => centre.unit, { step: 'ready', day: day(9) }],
    ['void.stop', () => centre.unit, { why: 'claim' }],
    ['void.resume', () => centre.unit, { why: 'claim' }],
    ['void.price', () => centre.unit, { daily: 1 }],
    ['void.dispute', () => centre.unit, { dispute: newId(), starts: day(-1), ends: day(0), cause: 'held' }],
    ['void.settle', () => centre.unit, { dispute: newId(), cause: 'held' }],
    [
      'diagnostic.record',
      () => centre.unit,
      { diagnostic: newId(), kind: 'dpe', doneOn: day(-1), found: 'A' },
    ],
  ]
  const outside = [
    'another caretaker',
    'another agency',
    'call centre',
    'next tenant',
    'neighbour',
    'stranger',
  ]
  const tables = [
    'inspections.inspection',
    'inspections.finding',
    'inspections.signature',
    'inspections.addendum',
    'inspections.settlement',
    'inspections.flaw_choice',
    'lettings.leaving',
    'lettings.void',
    'lettings.move',
    'lettings.wanted',
    'lettings.stop',
    'lettings.dispute',
    'lettings.diagnostic',
  ]
  const kept = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(
        tables.map((table) =>
          door.database.owner.rows(sql`select t::text as row from ${sql.ref(table)} t order by 1`),
        ),
      ),
    )
  test('nobody from elsewhere does any act of theirs, nor learns whether it is there; a tenant who left does none either', async () => {
    const before = await kept()
    for (const name of [...outside, 'former tenant'])
      for (const [type, subject, data] of acts) {
        const payload = [{ id: newId(), type, subject: subject(), data, at }]
        const { body, text } = await door.knock({
          method: 'POST',
          url: '/api/commands',
          payload,
          headers: { cookie: cookies[name]! },
        })
        const refused = body?.refused ?? body?.[0]?.refused
        // A grid is of no place: whoever leads any agency brings one.
        expect([name, type, refused]).toEqual([
          name,
          type,
          expect.stringMatching(
            name === 'former tenant'
              ? /^(not_yours|not_found|sign_in|not_completed|inspection_over|sealed)$/
              : /^(not_yours|not_found|sign_in|unknown_place)$/,
          ),
        ])
        expect([name, type, secrets.exec(text)?.[0]]).toEqual([name, type, undefined])
      }
    expect(await kept()).toBe(before)
  })

  test('a caretaker and a letting officer move no account, a technician issues none', async () => {
    const before = await kept()
    for (const name of ['caretaker', 'letting', 'head office', 'technician'])
      for (const [type, subject, data] of acts.filter(([type]) =>
        /^settlement\.(open|issue|pay)/.test(type),
      )) {
        const payload = [{ id: newId(), type, subject: subject(), data, at }]
        const headers = { cookie: cookies[name]! }
        const { body } = await door.knock({ method: 'POST', url: '/api/commands', payload, headers })
        expect([name, type, body[0]?.refused]).toEqual([
          name,
          type,
          expect.stringMatching(/^not_(yours|found)$/),
        ])
      }
    expect(await kept()).toBe(before)
  })

  test('the neighbour of another agency has nothing of this in her own pages', async () => {
    const { text } = await ask('neighbour', 'inspections.list', { unit: centre.unit, agency: roches.agency })
    expect(text).toBe('{"rows":[]}')
  })
})
