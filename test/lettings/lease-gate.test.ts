import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { decencyItems } from '../../src/lettings/core/void/void-steps.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { diagnosticKinds } from '../../src/lettings/core/diagnostics/diagnostic-lives.ts'
import { decencyDecree } from '../../src/requests/core/nature/law.ts'
import { actorOf, centre, house, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { recordPapers } from '../setup/record-papers.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const luc = actorOf('technician')
const letting = actorOf('letting')

const lease = (unit: string, starts: string) => ({
  unit,
  tenancy: { id: newId(), starts },
  occupants: [{ person: newId(), firstName: 'Rose', lastName: 'Blin' }],
})
const letIn = (actor: Actor, unit: string, starts: string) =>
  w.send(actor, 'person.moveIn', newId(), lease(unit, starts))
const card = async (): Promise<Queries['void.card']['output']> =>
  (await w.kernel.ask(letting, 'void.card', { unit: centre.unit })) as Queries['void.card']['output']

describe('a lease of a dwelling without its diagnostics', () => {
  test('is refused to whoever records it, and nothing of it stays', async () => {
    const refused = { refused: 'diagnostic_expired', params: { n: diagnosticKinds.length } }
    expect(await letIn(nadia, centre.empty, day(0))).toMatchObject(refused)
    expect(await letIn(letting, centre.empty, day(10))).toMatchObject(refused)
    expect(await w.kernel.ask(nadia, 'home.card', { unit: centre.empty })).toMatchObject({ leases: [] })
    expect(await w.kernel.ask(nadia, 'diagnostic.card', { unit: centre.empty })).toMatchObject({
      lacks: { length: diagnosticKinds.length },
      can: { diagnostic: true },
    })
  })

  test('is recorded where it began before the house knew the dwelling to be empty', async () => {
    expect(await letIn(nadia, centre.empty, '2020-01-01')).toMatchObject({ ok: true })
  })

  test('is a fact where the landlord’s own software tells it, and what it lacks is told', async () => {
    await w.act('person.moveOut', centre.household, { ends: day(-30) }, nadia)
    expect(await letIn(nadia, centre.unit, day(-5))).toMatchObject({ refused: 'diagnostic_expired' })
    expect(await letIn(house, centre.unit, day(-5))).toMatchObject({ ok: true })
    const { thread, nextStarts } = await card()
    expect(nextStarts).toBe(day(-5))
    expect(thread.find(({ type }) => type === 'void.let')).toMatchObject({
      data: { lacking: { length: diagnosticKinds.length } },
    })
  })
})

describe('a dwelling whose papers change between offer and lease', () => {
  beforeAll(async () => {
    await w.close()
    w = await openLandlord()
    await w.act('person.moveOut', centre.household, { ends: day(-30) }, nadia)
    await recordPapers((type, unit, data) => w.act(type, unit, data, luc), centre.unit, day(-20))
  })

  test('is not let once its energy class may not be, nor where a paper ends before the first day', async () => {
    await w.act(
      'diagnostic.record',
      centre.unit,
      { diagnostic: newId(), kind: 'dpe', doneOn: day(-1), found: 'G' },
      luc,
    )
    expect(await letIn(nadia, centre.unit, day(2))).toMatchObject({ refused: 'class_unlettable' })
    await w.act(
      'diagnostic.record',
      centre.unit,
      { diagnostic: newId(), kind: 'dpe', doneOn: day(0), found: 'C' },
      luc,
    )
    // The state of risks holds for less than six months.
    expect(await letIn(nadia, centre.unit, day(200))).toMatchObject({
      refused: 'diagnostic_expired',
      params: { n: 1 },
    })
  })

  test('is neither ready nor let today while one thing that a decent dwelling has is missing', async () => {
    await w.act('void.move', centre.unit, { step: 'returned' }, luc)
    const why = 'decency.3.5'
    await w.act('void.stop', centre.unit, { why }, luc)
    expect(await w.send(luc, 'void.move', centre.unit, { step: 'ready' })).toMatchObject({
      refused: 'not_decent',
      params: { n: 1 },
    })
    expect(await letIn(nadia, centre.unit, day(0))).toMatchObject({ refused: 'not_decent' })
    expect(await card()).toMatchObject({ failing: 1, cause: 'technical' })
    await w.act('void.resume', centre.unit, { why }, luc)
  })

  test('nor while a request says so that is open there', async () => {
    const request = newId()
    const told = { nature: 'heating.none', unit: centre.unit, channel: 'counter' }
    await w.act('request.file', request, told, nadia)
    expect(await card()).toMatchObject({ failing: 1, indecent: [{ id: request }] })
    expect(await w.send(luc, 'void.move', centre.unit, { step: 'ready' })).toMatchObject({
      refused: 'not_decent',
    })
    await w.act('request.resolve', request, { how: 'done' }, nadia)
    await w.act('void.move', centre.unit, { step: 'ready' }, luc)
    expect(await letIn(nadia, centre.unit, day(2))).toMatchObject({ ok: true })
    expect(await card()).toMatchObject({ works: 'ready', allocation: 'signed', nextStarts: day(2) })
  })
})

test('the papers of a dwelling are read by its agency and by head office; nobody else learns that there is one', async () => {
  const ask = (actor: Actor) => w.kernel.ask(actor, 'diagnostic.card', { unit: centre.unit })
  for (const role of ['agent', 'technician', 'manager'] as const) {
    expect(await ask(actorOf(role))).toMatchObject({ unit: centre.unit })
    expect(await ask(actorOf(role, roches))).toEqual({ refused: 'not_found' })
  }
  for (const role of ['letting', 'hq'] as const)
    expect(await ask(actorOf(role))).toMatchObject({ unit: centre.unit })
  for (const role of ['tenant', 'caretaker', 'operator', 'firm'] as const)
    expect(await ask(actorOf(role))).toEqual({ refused: 'not_yours' })
})

test('what a decent dwelling has is one list, here and where requests are told', () => {
  expect(decencyItems).toEqual(decencyDecree.codes)
})
