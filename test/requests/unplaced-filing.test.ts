import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries, Thread } from '../../src/requests/core/contract.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const operator = { ...actorOf('operator'), agencies: [] }
const nadia = actorOf('agent')
const tell = async (data: object, who: typeof operator | typeof nadia = operator) => {
  const id = newId()
  const outcome = await town.send(who, 'request.file', id, {
    nature: 'other.repair',
    channel: 'phone',
    ...data,
  })
  return { id, outcome }
}
const waiting = async (who = nadia) =>
  ((await town.kernel.ask(who, 'request.unplaced', {})) as Queries['request.unplaced']['output']).rows
const claire = { name: 'Claire N’Diaye', phone: '06 99 88 77 66' }

test('she does not know her number: it is noted, found by whoever looks for its place, and placed in one act', async () => {
  const { id, outcome } = await tell({ words: 'Le robinet de la cuisine goutte', requester: claire })
  expect(outcome).toMatchObject({ ok: true })
  expect(await waiting()).toContainEqual(
    expect.objectContaining({
      id,
      name: 'Claire N’Diaye',
      phone: '06 99 88 77 66',
      danger: false,
      nature: 'plumbing.tap_leak',
    }),
  )
  expect(await town.kernel.ask(nadia, 'request.thread', { id })).toMatchObject({ refused: 'not_found' })
  expect(await town.send(nadia, 'request.place', id, { unit: centre.unit })).toMatchObject({ ok: true })
  const seen = (await town.kernel.ask(nadia, 'request.thread', { id })) as Thread
  expect(seen.place.unit?.id).toBe(centre.unit)
  expect(seen.requester?.name).toBe('Claire N’Diaye')
  expect(seen.entries.map(({ words }) => words)).toContain('Le robinet de la cuisine goutte')
  expect((await waiting()).map((row) => row.id)).not.toContain(id)
  expect(await town.send(nadia, 'request.place', id, { unit: centre.unit })).toMatchObject({
    refused: 'not_found',
  })
  const told = await town.database.owner.rows<object>(sql`select data from kernel.fact where subject = ${id}`)
  expect(JSON.stringify(told)).not.toContain('Diaye')
})

test('its delay counts from when it was told, not from when it was placed', async () => {
  const { id } = await tell({ words: 'La lampe de la rue est éteinte' })
  await town.database.owner.run(
    sql`update requests.unplaced_filing set at = at - interval '3 days' where id = ${id}`,
  )
  await town.send(nadia, 'request.place', id, { building: centre.building, part: 'outside' })
  const at = await town.database.owner.row<{ days: number }>(
    sql`select extract(day from due - filed_at)::int as days from requests.request where id = ${id}`,
  )
  const { id: now } = await tell({
    words: 'La lampe de la rue est éteinte',
    building: centre.building,
    part: 'outside',
  })
  const fresh = await town.database.owner.row<{ days: number }>(
    sql`select extract(day from due - filed_at)::int as days from requests.request where id = ${now}`,
  )
  expect(at!.days).toBeLessThan(fresh!.days)
})

test('a danger without a place stands first', async () => {
  await tell({ words: 'La lampe de la rue est éteinte' })
  const { id } = await tell({ words: 'Ça sent le gaz dans l’escalier, très fort' })
  expect((await waiting())[0]).toMatchObject({ id, danger: true })
  await town.send(nadia, 'request.place', id, { building: centre.building, part: 'stairs' })
  const ringing = (await town.kernel.ask(nadia, 'danger.list', {})) as { alarms: unknown[] }
  expect(JSON.stringify(ringing)).toContain(id)
})

test('what one agency noted is not another’s; a tenant, a firm and a caretaker neither note nor place', async () => {
  const { id } = await tell({ words: 'Pour la résidence' }, nadia)
  const other = actorOf('agent', roches)
  expect((await waiting(other)).map((row) => row.id)).not.toContain(id)
  expect(await town.send(other, 'request.place', id, { unit: roches.unit })).toMatchObject({
    refused: 'not_found',
  })
  expect(await town.send(other, 'request.dismiss', id, {})).toMatchObject({ refused: 'not_found' })
  for (const role of ['tenant', 'caretaker', 'firm'] as const) {
    expect((await tell({ words: 'Quelque part' }, actorOf(role))).outcome).toMatchObject({ ok: false })
    expect(await town.send(actorOf(role), 'request.place', id, { unit: centre.unit })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await town.kernel.ask(actorOf(role), 'request.unplaced', {})).toMatchObject({
      refused: 'not_yours',
    })
  }
  // In another agency's buildings nobody places.
  expect(await town.send(nadia, 'request.place', id, { unit: roches.unit })).toMatchObject({ ok: false })
  expect(await town.send(nadia, 'request.dismiss', id, {})).toMatchObject({ ok: true })
  expect((await waiting()).map((row) => row.id)).not.toContain(id)
})

test('it goes with who asked, once she is erased', async () => {
  const { id } = await tell({ words: 'Je ne sais plus', requester: { person: centre.tenant } })
  await eraseHers(town.kernel, centre.tenant)
  expect((await waiting()).map((row) => row.id)).not.toContain(id)
})
