import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries, RequestRow, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 6 })
})
afterAll(() => town.close())

const nadia = actorOf('agent')
const luc = actorOf('technician')
const sylvie = actorOf('manager')
const filed = async (): Promise<string> => {
  const request = newId()
  const asked = {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    requester: { person: centre.tenant },
    channel: 'phone',
  }
  expect(await town.send(nadia, 'request.file', request, asked)).toMatchObject({ ok: true })
  return request
}
const threadOf = async (id: string, reader: Actor = nadia): Promise<Thread> =>
  (await town.kernel.ask(reader, 'request.thread', { id })) as Thread
const mine = async (reader: Actor): Promise<string[]> =>
  ((await town.kernel.ask(reader, 'request.list', { mine: true })) as { rows: RequestRow[] }).rows.map(
    (r) => r.id,
  )

test('Nadia takes a request: her name stands beside the agency, and it is among hers', async () => {
  const request = await filed()
  expect(await town.send(nadia, 'request.takeCharge', request, {})).toMatchObject({ ok: true })
  const { request: row, entries } = await threadOf(request, luc)
  expect(row).toMatchObject({
    ball: 'agency',
    status: 'filed',
    charge: { id: who.nadia, name: 'Nadia Ferrand' },
  })
  expect(entries.at(-1)).toMatchObject({
    type: 'request.chargeTaken',
    audience: 'staff',
    by: { name: 'Nadia Ferrand' },
  })
  expect(await mine(nadia)).toContain(request)
  expect(await mine(luc)).not.toContain(request)
})

test('two take it at one moment: one has it, the other is told by whom', async () => {
  const request = await filed()
  const outcomes = await Promise.all(
    [nadia, luc].map((one) => town.send(one, 'request.takeCharge', request, {})),
  )
  const refused = outcomes.filter((outcome) => !outcome.ok)
  expect(refused).toHaveLength(1)
  const holder = (await threadOf(request)).request.charge!
  expect(refused[0]).toMatchObject({
    refused: 'charge_taken',
    message: expect.stringContaining(`${holder.name} s’en occupe déjà`),
  })
  const other = holder.id === nadia.id ? luc : nadia
  expect(await town.send(other, 'request.takeCharge', request, { from: holder.id })).toMatchObject({
    ok: true,
  })
  expect((await threadOf(request)).request.charge).toMatchObject({ id: other.id })
})

test('it is given to a colleague who decides there, and handed back by her', async () => {
  const request = await filed()
  await town.send(nadia, 'request.takeCharge', request, {})
  for (const [to, refused] of [
    [who.karim, 'charge_elsewhere'],
    [who.helene, 'charge_elsewhere'],
    [newId(), 'charge_unknown'],
  ])
    expect(await town.send(nadia, 'request.giveCharge', request, { to })).toMatchObject({ refused })
  expect(await town.send(nadia, 'request.giveCharge', request, { to: who.luc })).toMatchObject({ ok: true })
  expect(await mine(luc)).toContain(request)
  expect((await threadOf(request)).entries.at(-1)?.data).toMatchObject({
    toName: 'Luc Moreau',
    fromName: 'Nadia Ferrand',
  })
  expect(await town.send(nadia, 'request.leaveCharge', request, {})).toMatchObject({
    refused: 'charge_not_yours',
  })
  expect(await town.send(luc, 'request.leaveCharge', request, {})).toMatchObject({ ok: true })
  expect((await threadOf(request)).request.charge).toBeNull()
})

test('it ends when the request is closed', async () => {
  const request = await filed()
  await town.send(nadia, 'request.takeCharge', request, {})
  expect(await town.send(nadia, 'request.close', request, { reason: 'moved_out' })).toMatchObject({
    ok: true,
  })
  expect((await threadOf(request)).request.charge).toBeNull()
  expect(await mine(nadia)).not.toContain(request)
})

test('it ends with the rights of who has it, and the thread says so', async () => {
  const [kept, gone] = [await filed(), await filed()]
  await town.send(nadia, 'request.takeCharge', kept, {})
  await town.send(luc, 'request.takeCharge', gone, {})
  expect(await town.send(house, 'person.assign', who.luc, { active: false })).toMatchObject({ ok: true })
  const { request, entries } = await threadOf(gone)
  expect(request.charge).toBeNull()
  expect(entries.at(-1)).toMatchObject({
    type: 'request.chargeLeft',
    data: { why: 'rights', fromName: 'Luc Moreau' },
  })
  expect((await threadOf(kept)).request.charge).toMatchObject({ id: who.nadia })
  expect(await town.send(house, 'person.assign', who.luc, { active: true })).toMatchObject({ ok: true })
})

test('a tenant reads of the agency, never of a name; nor do a firm and another agency', async () => {
  const request = await filed()
  await town.send(nadia, 'request.orient', request, { to: 'firm', contract: centre.contract })
  await town.send(sylvie, 'request.takeCharge', request, {})
  const told = JSON.stringify(await threadOf(request, actorOf('tenant')))
  expect(told).not.toContain('Sylvie')
  expect(told).not.toContain('request.chargeTaken')
  for (const reader of [
    actorOf('tenant'),
    actorOf('firm'),
    actorOf('agent', roches),
    actorOf('caretaker', roches),
  ])
    expect(await town.database.as(reader, (db) => db.rows(sql`select person from requests.charge`))).toEqual(
      [],
    )
  for (const reader of [actorOf('caretaker'), actorOf('hq'), actorOf('operator')])
    expect((await threadOf(request, reader)).request.charge).toMatchObject({ name: 'Sylvie Lefèvre' })
  for (const other of [
    actorOf('agent', roches),
    actorOf('tenant'),
    actorOf('firm'),
    actorOf('caretaker'),
    actorOf('hq'),
  ])
    for (const act of ['request.takeCharge', 'request.leaveCharge'])
      expect(await town.send(other, act, request, { from: who.sylvie })).toMatchObject({ ok: false })
})

type Load = Queries['charge.load']['output']['colleagues']
const load = async (reader: Actor): Promise<Load> =>
  ((await town.kernel.ask(reader, 'charge.load', {})) as { colleagues: Load }).colleagues

test('what each has in charge is told in the order of the alphabet, whoever has most of it, and to who decides there alone', async () => {
  const before = new Map((await load(nadia)).map(({ id, open }) => [id, open]))
  for (let i = 0; i < 3; i++)
    expect(await town.send(luc, 'request.takeCharge', await filed(), {})).toMatchObject({ ok: true })
  const after = await load(nadia)
  const names = after.map(({ name }) => name.split(' ').at(-1)!)
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'fr')))
  expect(after.find(({ id }) => id === luc.id)?.open).toBe((before.get(luc.id) ?? 0) + 3)
  expect((await load(actorOf('agent', roches))).map(({ id }) => id)).not.toContain(luc.id)
  for (const role of ['caretaker', 'operator', 'tenant', 'hq'] as const)
    expect(await town.kernel.ask(actorOf(role), 'charge.load', {})).toMatchObject({ refused: 'not_yours' })
})

test('the day of who is away passes to who stands in, and to nobody who was not seen to have it', async () => {
  const request = await filed()
  expect(await town.send(luc, 'request.takeCharge', request, {})).toMatchObject({ ok: true })
  const today = dayOf(new Date().toISOString())
  const away = { absence: newId(), standIn: nadia.id, from: today, until: today }
  expect(await town.send(luc, 'absence.plan', luc.id, away)).toMatchObject({ ok: true })
  expect((await load(nadia)).find(({ id }) => id === luc.id)?.away).toMatchObject({
    until: today,
    standIn: { id: nadia.id },
  })
  const held = async (): Promise<string[]> =>
    ((await town.kernel.ask(nadia, 'charge.held', { person: luc.id })) as { rows: RequestRow[] }).rows.map(
      ({ id }) => id,
    )
  expect(await held()).toContain(request)
  expect(await town.send(nadia, 'request.takeCharge', request, { from: sylvie.id })).toMatchObject({
    refused: 'charge_taken',
  })
  expect(await town.send(nadia, 'request.takeCharge', request, { from: luc.id })).toMatchObject({ ok: true })
  expect(await held()).not.toContain(request)
  expect(await town.kernel.ask(actorOf('agent', roches), 'charge.held', { person: luc.id })).toEqual({
    rows: [],
  })
  expect(await town.send(luc, 'absence.end', luc.id, { absence: away.absence })).toMatchObject({ ok: true })
})
