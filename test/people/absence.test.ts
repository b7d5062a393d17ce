import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import type { RequestRow, Thread } from '../../src/requests/core/contract.ts'
import { mondayOf } from '../../src/people/core/absence/week-parts.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { actorOf, centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
})
afterAll(() => town.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const luc = actorOf('technician')
const sylvie = actorOf('manager')
const helene = actorOf('hq')
const plan = async (by: Actor, away: string, standIn: string, from = day(0), until = day(11)) => {
  const absence = newId()
  return { absence, outcome: await town.send(by, 'absence.plan', away, { absence, standIn, from, until }) }
}
const pageOf = (reader: Actor) =>
  town.kernel.ask(reader, 'absence.page', {}) as Promise<Queries['absence.page']['output']>
const rotaOf = (reader: Actor, agency = 'centre') =>
  town.kernel.ask(reader, 'turn.rota', { agency }) as Promise<Queries['turn.rota']['output']>
const taken = async (by: Actor): Promise<string> => {
  const request = newId()
  const asked = {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    requester: { person: centre.tenant },
    channel: 'phone',
  }
  await town.send(by, 'request.file', request, asked)
  expect(await town.send(by, 'request.takeCharge', request, {})).toMatchObject({ ok: true })
  return request
}
const mine = async (reader: Actor): Promise<RequestRow[]> =>
  ((await town.kernel.ask(reader, 'request.list', { mine: true })) as { rows: RequestRow[] }).rows

test('Nadia is away, Luc stands in: what is hers comes to his list under her name, and returns after', async () => {
  const request = await taken(nadia)
  expect((await mine(luc)).map(({ id }) => id)).not.toContain(request)
  const { absence, outcome } = await plan(sylvie, who.nadia, who.luc)
  expect(outcome).toMatchObject({ ok: true })
  const row = (await mine(luc)).find(({ id }) => id === request)
  expect(row?.charge).toMatchObject({
    name: 'Nadia Ferrand',
    standIn: { name: 'Luc Moreau', until: day(11) },
  })
  expect((await mine(nadia)).map(({ id }) => id)).toContain(request)
  const [told] = (await pageOf(luc)).absences
  expect(told).toMatchObject({
    person: { name: 'Nadia Ferrand' },
    standIn: { name: 'Luc Moreau' },
    may: false,
  })
  expect(await town.send(sylvie, 'request.giveCharge', await taken(sylvie), { to: who.nadia })).toMatchObject(
    {
      refused: 'charge_away',
      message: expect.stringContaining('Luc Moreau'),
    },
  )
  expect(await town.send(nadia, 'absence.end', who.nadia, { absence })).toMatchObject({ ok: true })
  expect((await mine(luc)).map(({ id }) => id)).not.toContain(request)
  expect((await town.kernel.ask(luc, 'request.thread', { id: request })) as Thread).toMatchObject({
    request: { charge: { id: who.nadia, standIn: null } },
  })
})

test('a stand-in who goes away in her turn passes it on, and no round is endless', async () => {
  const request = await taken(nadia)
  const first = await plan(nadia, who.nadia, who.luc)
  const second = await plan(luc, who.luc, who.sylvie)
  expect([first.outcome.ok, second.outcome.ok]).toEqual([true, true])
  for (const reader of [nadia, luc, sylvie])
    expect((await mine(reader)).map(({ id }) => id)).toContain(request)
  expect((await plan(sylvie, who.sylvie, who.nadia)).outcome).toMatchObject({ refused: 'stand_in_away' })
  expect((await plan(sylvie, who.sylvie, who.luc)).outcome).toMatchObject({ refused: 'stand_in_loop' })
  // Told behind the rules, a round ends all the same.
  await town.database.owner.run(sql`insert into people.absence (id, person, stand_in, agencies, starts, ends, by_person, at)
    values (${newId()}, ${who.sylvie}, ${who.nadia}, array['centre'], ${day(0)}::date, ${day(3)}::date, ${who.sylvie}, now())`)
  for (const reader of [nadia, luc, sylvie])
    expect((await mine(reader)).map(({ id }) => id)).toContain(request)
  await town.database.owner.run(sql`delete from people.absence`)
})

test('she, her manager and head office say when somebody is away; two say it at one moment, one is told', async () => {
  for (const other of [
    luc,
    actorOf('manager', roches),
    actorOf('operator'),
    actorOf('caretaker'),
    actorOf('tenant'),
  ])
    expect((await plan(other, who.nadia, who.luc)).outcome).toMatchObject({ refused: 'not_yours' })
  expect((await plan(nadia, who.nadia, who.karim)).outcome).toMatchObject({ refused: 'stand_in_elsewhere' })
  const both = await Promise.all([plan(nadia, who.nadia, who.luc), plan(sylvie, who.nadia, who.sylvie)])
  expect(both.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.refused)).toSorted()).toEqual([
    'absence_overlaps',
    'ok',
  ])
  await town.database.owner.run(sql`delete from people.absence`)
  const round = await Promise.all([plan(nadia, who.nadia, who.luc), plan(luc, who.luc, who.nadia)])
  expect(round.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.refused)).toSorted()).toEqual([
    'ok',
    'stand_in_loop',
  ])
  await town.database.owner.run(sql`delete from people.absence`)
})

test('whoever is away is the office’s to know, in her agencies alone', async () => {
  await plan(nadia, who.nadia, who.luc)
  for (const reader of [nadia, sylvie, helene]) expect((await pageOf(reader)).absences).toHaveLength(1)
  expect((await pageOf(actorOf('agent', roches))).absences).toEqual([])
  for (const other of [actorOf('tenant'), actorOf('firm'), actorOf('caretaker'), actorOf('agent', roches)])
    expect(await town.database.as(other, (db) => db.rows(sql`select person from people.absence`))).toEqual([])
  for (const other of [actorOf('tenant'), actorOf('firm'), actorOf('caretaker')])
    expect(await pageOf(other)).toMatchObject({ refused: 'not_yours' })
  expect((await pageOf(nadia)).people.map(({ name }) => name)).toEqual(['Nadia Ferrand'])
  expect((await pageOf(sylvie)).people.map(({ name }) => name)).toEqual([
    'Sylvie Lefèvre',
    'Nadia Ferrand',
    'Luc Moreau',
  ])
  await town.database.owner.run(sql`delete from people.absence`)
})

test('a manager says who is on call; what nobody has is said, with whom the alarm writes to instead', async () => {
  const week = mondayOf(day(0))
  const { agency } = await rotaOf(sylvie)
  const set = (by: Actor, part: string, person?: string, more: object = {}) =>
    town.send(by, 'turn.set', agency!.rota, {
      agency: 'centre',
      week,
      part,
      ...(person ? { person } : {}),
      ...more,
    })
  for (const part of ['days', 'nights', 'weekendDays'])
    expect(await set(sylvie, part, who.luc)).toMatchObject({ ok: true })
  const rota = await rotaOf(nadia)
  expect(rota.weeks[0]).toMatchObject({
    week,
    turns: { nights: { name: 'Luc Moreau', away: false }, weekendNights: null },
  })
  expect(rota.weeks[0]?.holes).toHaveLength(2)
  expect(rota).toMatchObject({ otherwise: ['Sylvie Lefèvre', 'Luc Moreau'], may: false })
  expect(await set(nadia, 'nights', who.nadia)).toMatchObject({ refused: 'not_yours' })
  expect(await set(actorOf('manager', roches), 'nights', who.luc)).toMatchObject({ refused: 'not_yours' })
  expect(await set(sylvie, 'nights', who.karim)).toMatchObject({ refused: 'turn_elsewhere' })
  expect(await set(sylvie, 'nights', who.luc, { week: day(0) === week ? day(1) : day(0) })).toMatchObject({
    refused: 'not_a_monday',
  })
  await plan(luc, who.luc, who.nadia, day(0), day(0))
  const [covered] = (await rotaOf(sylvie)).weeks
  expect(covered?.turns.nights).toMatchObject({ away: true, standIn: 'Nadia Ferrand' })
  expect(covered?.holes).toHaveLength(2)
  for (const part of ['days', 'nights', 'weekendDays'])
    expect(await set(sylvie, part)).toMatchObject({ ok: true })
  expect((await rotaOf(sylvie)).weeks[0]?.holes).toHaveLength(1)
  await town.database.owner.run(sql`delete from people.absence`)
})

test('what names a colleague goes when she is erased', async () => {
  await plan(nadia, who.nadia, who.luc)
  const file = await town.kernel.ask(helene, 'person.export', { id: who.nadia })
  expect(JSON.stringify(file)).toContain(day(11))
  expect(await town.send(house, 'person.assign', who.nadia, { active: false })).toMatchObject({ ok: true })
  await town.send(house, 'person.erase', who.nadia, {})
  expect(
    await town.database.owner.rows(sql`select id from people.absence where person = ${who.nadia}`),
  ).toEqual([])
})
