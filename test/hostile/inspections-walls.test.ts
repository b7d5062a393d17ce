import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries as Allocating } from '../../src/allocation/core/contract.ts'
import type { Queries as Inspecting } from '../../src/inspections/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries as Letting } from '../../src/lettings/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Knocking, type MovedOut, openMovedOut, secrets } from './moved-out.ts'

// What is told of Madame Le Goff's leaving and of who asks for her dwelling, and to whom; who moves it: roles-by-act.test.ts.
let left: MovedOut
beforeAll(async () => {
  left = await openMovedOut()
})
afterAll(() => left.door.close())

const office: Knocking[] = ['technician', 'agent', 'manager']
const staff: Knocking[] = ['caretaker', ...office, 'letting', 'head office']

test('the account has no price yet that the tenant sees; issued, she reads it and nobody who comes after', async () => {
  const { ask, door, ids } = left
  expect((await ask('former tenant', 'settlement.own', {})).body).toEqual({ statements: [] })
  const { body } = await ask('agent', 'settlement.one', { id: ids.account })
  await door.act('settlement.issue', ids.account, { balance: body.sums?.balance ?? 0 }, actorOf('agent'))
  expect((await ask('former tenant', 'settlement.own', {})).text).toContain('32145')
  expect((await ask('next tenant', 'settlement.own', {})).body).toEqual({ statements: [] })
})

type Queries = Inspecting & Letting & Allocating
const { unit, household, building } = centre
const hers: Knocking[] = [...office, 'former tenant']
/** Every question of the three slices: what is asked, and who may read a word of her in its answer. A new one without its row does not compile. */
const questions: { [Name in keyof Queries]: [() => Queries[Name]['input'], readonly Knocking[]] } = {
  'inspections.one': [() => ({ id: left.ids.exit }), [...staff, 'former tenant']],
  'inspections.list': [() => ({ unit }), [...staff, 'former tenant']],
  'inspections.pack': [() => ({}), []],
  'inspections.works': [() => ({ id: left.ids.exit }), []],
  'heating.one': [() => ({ building }), []],
  'settlement.one': [() => ({ id: left.ids.account }), office],
  'settlement.list': [() => ({}), office],
  'settlement.own': [() => ({}), ['former tenant']],
  'settlement.ownOne': [() => ({ id: left.ids.account }), ['former tenant']],
  'settlement.ownWorks': [() => ({ id: left.ids.account }), ['former tenant']],
  'lease.papers': [() => ({}), []],
  'settlement.estimate': [() => ({ inspection: left.ids.visit }), hers],
  'settlement.prices': [() => ({ unit, words: '' }), []],
  'grid.list': [() => ({}), []],
  'leaving.card': [() => ({ household }), ['agent', 'manager']],
  'leaving.own': [() => ({}), ['former tenant']],
  'leaving.heard': [() => ({ request: newId() }), []],
  'void.card': [() => ({ unit }), []],
  'void.list': [() => ({}), []],
  'void.register': [() => ({ year: 2026, file: true }), []],
  'diagnostic.card': [() => ({ unit }), []],
  'newcomers.due': [() => ({}), []],
  'applicant.list': [() => ({}), ['letting']],
  'allocation.list': [() => ({}), ['letting']],
  'allocation.card': [() => ({ unit }), ['letting']],
  'allocation.counts': [() => ({ unit }), []],
  'commission.card': [() => ({ id: left.ids.commission }), ['letting']],
  'commission.booklet': [() => ({ id: left.ids.commission }), ['letting']],
  'flux.year': [() => ({ year: 2026 }), []],
  'radiation.list': [() => ({}), ['letting']],
}

/** A request that is not there; papers of a lease, which are read by a link alone. */
const answersNobodyHere: ReadonlySet<string> = new Set(['leaving.heard', 'lease.papers'])

test.each(Object.entries(questions))(
  '%s tells of her to those whom it concerns alone',
  async (query, [input, may]) => {
    let told = 0
    for (const name of left.everybody) {
      const { status, text } = await left.ask(name, query, input())
      expect([name, status < 500, text.includes('"refused":"malformed"')]).toEqual([name, true, false])
      if (status === 200) told++
      if (!may.includes(name)) expect([name, secrets.exec(text)?.[0]]).toEqual([name, undefined])
    }
    // A question that nobody is answered would show nothing.
    if (!answersNobodyHere.has(query)) expect(told).toBeGreaterThan(0)
  },
)

test('the record, its paper and its pictures are seen by its own people alone; one digit more, by nobody', async () => {
  const { ids, get, ask, everybody } = left
  const may: Knocking[] = [...staff, 'former tenant']
  const other = (id: string): string => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
  for (const name of everybody) {
    for (const hash of [ids.paper, ids.photo]) {
      const { status } = await get(name, `/api/files/${hash}`)
      expect([name, status]).toEqual([name, may.includes(name) ? 200 : 404])
      expect([name, (await get(name, `/api/files/${other(hash)}`)).status]).toEqual([name, 404])
    }
    const { text } = await ask(name, 'inspections.one', { id: other(ids.exit) })
    expect([name, secrets.test(text)]).toEqual([name, false])
    const letter = await get(name, `/api/inspections/settlements/${ids.account}.pdf`)
    // Whose account it is reads her own letter, while her session stands.
    expect([name, letter.status === 200]).toEqual([name, [...office, 'former tenant'].includes(name)])
  }
})

test('the letter of an account is printed thirty times a minute for one person, not a thousand', async () => {
  const { door } = left
  const url = `/api/inspections/settlements/${newId()}.pdf`
  const headers = { cookie: (await door.hire('agent', ['centre'])).cookie }
  // One who counts from one minute into the next begins anew once.
  const told = await Promise.all(
    Array.from({ length: 100 }, () => door.knock({ method: 'GET', url, headers })),
  )
  expect(told.filter(({ body }) => body?.refused === 'too_fast').length).toBeGreaterThanOrEqual(40)
})

test('the neighbour of another agency has nothing of this in her own pages', async () => {
  const { text } = await left.ask('neighbour', 'inspections.list', { unit, agency: roches.agency })
  expect(text).toBe('{"rows":[]}')
})
