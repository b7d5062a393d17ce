import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { HomeVisit } from '../../src/contractors/core/home-visits.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
  await town.database.owner.run(
    sql`update contractors.firm set email = 'accueil@firme.test' where id = ${centre.firm}`,
  )
})
afterAll(() => town.close())
beforeEach(async () => {
  await town.database.owner.run(
    sql`update requests.request set status = 'closed', closed_at = now() where closed_at is null`,
  )
  await town.database.owner.run(sql`delete from notices.mail`)
})

const [ines, nadia, karim] = (['operator', 'agent', 'caretaker'] as const).map((role) => actorOf(role)) as [
  Actor,
  Actor,
  Actor,
]
const leGoff = actorOf('tenant')
const firm = actorOf('firm')
const hour = 3_600_000
const inHours = (n: number, length = 2) => ({
  starts: new Date(Date.now() + n * hour).toISOString(),
  ends: new Date(Date.now() + (n + length) * hour).toISOString(),
})

const act = async (who: Actor, type: string, subject: string, data: object): Promise<string> => {
  const outcome = await town.send(who, type, subject, data)
  expect([type, outcome.ok || outcome]).toEqual([type, true])
  return outcome.id
}
const file = async (nature = 'plumbing.tap_leak'): Promise<string> => {
  const id = newId()
  await act(ines, 'request.file', id, {
    nature,
    unit: centre.unit,
    channel: 'phone',
    requester: { person: leGoff.id },
  })
  return id
}
const byFirm = async (slot: object): Promise<string> => {
  const id = await file()
  const order = await act(nadia, 'request.orient', id, { to: 'firm', contract: centre.contract, slot })
  await act(firm, 'order.accept', id, { order })
  return id
}
const byCrew = async (slot: object): Promise<string> => {
  const id = await file()
  await act(nadia, 'request.orient', id, { to: 'inhouse' })
  await act(nadia, 'request.plan', id, { slot })
  return id
}
const visits = async (who: Actor = ines): Promise<HomeVisit[]> =>
  ((await town.kernel.ask(who, 'visits.ofHome', { unit: centre.unit })) as { visits: HomeVisit[] }).visits
const tellAll = async (request: string, type: string): Promise<string[]> => {
  await town.database.owner.run(sql`delete from notices.mail`)
  const facts = await town.database.owner.rows<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.subject = ${request} and f.type = ${type} order by f.seq desc limit 1`)
  for (const fact of facts) await tellIt(town.kernel, fact, new Date().toISOString())
  const mails = await town.database.owner.rows<{ template: string }>(
    sql`select m.template from notices.mail m order by 1`,
  )
  return mails.map(({ template }) => template)
}

test('nobody comes: nothing is found', async () => {
  await file()
  expect(await visits()).toEqual([])
})

test('the firm’s and the own crew’s are found, the next first, and whoever is near is said to be', async () => {
  const later = await byFirm(inHours(72))
  const tomorrow = await byCrew(inHours(18))
  expect((await visits()).map(({ request, firm, late }) => [request, firm?.name ?? null, late])).toEqual([
    [tomorrow, null, true],
    [later, expect.any(String), false],
  ])
})

test('the firm’s is moved to an hour that its diary has free: firm and tenant are each told once', async () => {
  const id = await byFirm(inHours(72))
  const [visit] = await visits()
  const free = (await town.kernel.ask(ines, 'order.times', { order: visit!.order!.id })) as {
    starts: string
    ends: string
  }[]
  const slot = free[0]!
  const moving = { order: visit!.order!.id, slot, moves: visit!.order!.appointment }
  await act(ines, 'order.fixSlot', id, moving)
  expect(await visits()).toMatchObject([{ request: id, starts: slot.starts }])
  expect(await tellAll(id, 'order.slotFixed')).toEqual(['orderSlot', 'slotFixed'])
  expect(await town.send(ines, 'order.fixSlot', id, { ...moving, slot: free[1]! })).toMatchObject({
    refused: 'slot_taken',
  })
})

test('the firm’s is given up: the firm is told, and so is she', async () => {
  const id = await byFirm(inHours(72))
  const [visit] = await visits()
  await act(ines, 'order.dropSlot', id, { order: visit!.order!.id })
  expect(await visits()).toEqual([])
  expect(await tellAll(id, 'order.slotDropped')).toEqual(['orderSlotDropped', 'slotDropped'])
})

test('the own crew’s is moved, or called off: she is told once, and it is the agency’s to set another', async () => {
  const id = await byCrew(inHours(72))
  const { starts, ends } = (await visits())[0]!
  await act(ines, 'request.plan', id, { slot: inHours(96) })
  expect(await tellAll(id, 'request.planned')).toEqual(['ownVisit'])
  expect(await town.send(ines, 'request.callOff', id, { slot: { starts, ends } })).toMatchObject({
    refused: 'slot_moved',
  })
  const moved = (await visits())[0]!
  await act(ines, 'request.callOff', id, { slot: { starts: moved.starts, ends: moved.ends } })
  expect(await visits()).toEqual([])
  expect(await tellAll(id, 'request.calledOff')).toEqual(['ownVisitOff'])
  expect(await town.kernel.ask(nadia, 'request.thread', { id })).toMatchObject({
    request: { status: 'oriented', ball: 'agency', handler: 'inhouse', nextAt: null },
  })
})

test('the tenant finds her own and calls it off; who lives elsewhere, the caretaker and the firm ask in vain', async () => {
  const id = await byCrew(inHours(72))
  const [visit] = await visits(leGoff)
  expect(visit).toMatchObject({ request: id })
  for (const stranger of [
    actorOf('tenant', roches),
    actorOf('tenant', centre, { id: newId(), households: [newId()] }),
  ])
    expect(await visits(stranger)).toEqual([])
  expect(await visits(actorOf('agent', roches))).toEqual([])
  for (const who of [karim, firm, actorOf('visitor')])
    expect(await town.kernel.ask(who, 'visits.ofHome', { unit: centre.unit })).toMatchObject({
      refused: expect.any(String),
    })
  await act(leGoff, 'request.callOff', id, { slot: { starts: visit!.starts, ends: visit!.ends } })
  expect(await tellAll(id, 'request.calledOff')).toEqual([])
})

test('a matter behind the wall has no visit, and its telling moves none', async () => {
  const id = await byFirm(inHours(72))
  const asked = await file('matter.appointment')
  expect((await visits()).map(({ request }) => request)).toEqual([id])
  for (const [type, data] of [
    ['request.plan', { slot: inHours(30) }],
    ['request.callOff', { slot: inHours(30) }],
  ] as const)
    expect(await town.send(nadia, type, asked, data)).toMatchObject({ ok: false })
})
