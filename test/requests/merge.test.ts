import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import type { FirmOrder } from '../../src/contractors/core/contract.ts'
import type { Incident, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches, type Corner } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const agent = actorOf('agent')
const tenant = actorOf('tenant')
/** Aïcha N’Diaye, next door. */
const nextDoor = { unit: newId(), household: newId(), person: newId() }
const ndiaye = actorOf('tenant', centre, { id: nextDoor.person, households: [nextDoor.household] })

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  const { unit, household, person } = nextDoor
  for (const statement of [
    sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
      values (${unit}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', 'ND', 'ND0', 3, '20')`,
    sql`insert into people.household (id, unit, building, agency) values (${household}, ${unit}, ${centre.building}, 'centre')`,
    sql`insert into people.tenancy (id, household, unit, starts) values (${newId()}, ${household}, ${unit}, '2019-04-01')`,
    sql`insert into people.person (id, kind, first_name, last_name, email, agency, building, household)
      values (${person}, 'tenant', 'Aïcha', 'N’Diaye', 'aicha@exemple.fr', 'centre', ${centre.building}, ${household})`,
  ])
    await town.database.owner.run(statement)
})
afterAll(() => town.close())

const filed = async (more: object = {}, at: Corner = centre): Promise<string> => {
  const request = newId()
  const asked = { nature: 'plumbing.tap_leak', channel: 'phone', words: 'Ça goutte.', unit: at.unit, ...more }
  const who = { requester: { person: 'unit' in more ? nextDoor.person : at.tenant } }
  expect(await town.send(actorOf('agent', at), 'request.file', request, { ...who, ...asked })).toMatchObject({
    ok: true,
  })
  return request
}
const byHer = (more: object = {}) =>
  filed({ unit: nextDoor.unit, words: 'Le robinet fuit chez moi.', ...more })
const merge = (kept: string, doubles: string[], more: object = {}, who = agent) =>
  town.send(who, 'request.merge', kept, { doubles, ...more })
const threadOf = async (id: string, who = agent): Promise<Thread> =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread
const act = (type: string, subject: string, data: object, who = agent) => town.send(who, type, subject, data)

test('two that tell of one thing become one: its thread shows what was said in the other, which leads to it', async () => {
  const [kept, double] = [await filed(), await filed({ words: 'C’est le robinet de l’évier.' })]
  await act('request.say', double, { words: 'J’ai mis une bassine.' }, tenant)
  expect(await merge(kept, [double])).toMatchObject({ ok: true })

  const { entries, doubles, request } = await threadOf(kept)
  expect(request).toMatchObject({ status: 'filed', unansweredBy: 'tenant' })
  expect(doubles?.map(({ id }) => id)).toEqual([double])
  const hers = entries.filter(({ of }) => of?.id === double)
  expect(hers.map(({ words }) => words)).toEqual(['C’est le robinet de l’évier.', 'J’ai mis une bassine.'])
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted())

  const other = await threadOf(double)
  expect(other.request).toMatchObject({ status: 'closed', closure: 'duplicate' })
  expect(other.twin).toMatchObject({ id: kept })
})

test('two neighbours: each reads her own words alone, and hers learns how far the other is', async () => {
  const [kept, double] = [await filed({ words: 'Chez moi, côté cuisine.' }), await byHer()]
  expect(await merge(kept, [double])).toMatchObject({ ok: true })
  expect((await threadOf(kept)).entries.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['Chez moi, côté cuisine.', 'Le robinet fuit chez moi.']),
  )
  const leGoff = await threadOf(kept, tenant)
  expect(JSON.stringify(leGoff)).not.toMatch(/robinet fuit|N’Diaye/)
  expect(leGoff.doubles).toEqual([])
  const hers = await threadOf(double, ndiaye)
  expect(JSON.stringify(hers)).not.toMatch(/côté cuisine|Le Goff/)
  expect(hers.twin).toBeNull()
  const known = (await town.kernel.ask(ndiaye, 'request.incident', { id: double })) as Incident
  expect(known).toMatchObject({ double: true, status: 'filed', nextAt: null, news: [] })
})

test('each is told once, and hers again when it is over', async () => {
  const [kept, double] = [await filed(), await byHer()]
  expect(await merge(kept, [double])).toMatchObject({ ok: true })
  expect(
    await act('request.close', kept, { reason: 'other', words: 'Vu sur place.' }, actorOf('manager')),
  ).toMatchObject({ ok: true })
  const mails = await toldOf(kept, double)
  expect(mails.filter(({ to }) => to === 'aicha@exemple.fr').map(({ template }) => template)).toEqual([
    'joined',
    'joinedOver',
  ])
  expect(mails.find(({ template }) => template === 'joined')?.body).toMatch(
    new RegExp(`suivies ensemble, sous le n°.${(await threadOf(kept)).request.no}`),
  )
  expect(mails.filter(({ template }) => template === 'closed').map(({ to }) => to)).not.toContain(
    'aicha@exemple.fr',
  )
})

test('two of one household merged at once: one letter names both, and each is taken back to whoever read of it', async () => {
  const [kept, first, second] = [await filed(), await byHer(), await byHer({ words: 'Ça goutte encore.' })]
  expect(await merge(kept, [second, first])).toMatchObject({ ok: true })
  const told = await toldOf(first, second)
  expect(told.map(({ template, to }) => [template, to])).toEqual([['joined', 'aicha@exemple.fr']])
  const [one, other] = [await threadOf(first), await threadOf(second)].map(({ request }) => request.no)
  expect(told[0]?.body).toMatch(new RegExp(`Votre demande n°.${one} .*`))
  expect(told[0]?.body).toMatch(new RegExp(`aussi, pour votre foyer.: n°.${other}\\.`))
  expect(await act('request.separate', second, { from: kept })).toMatchObject({ ok: true })
  expect((await toldOf(first, second)).map(({ template }) => template)).toEqual(['joined', 'apart'])
})

test('a letter to a home goes into one envelope, whoever of it had filed; two mailboxes hear each', async () => {
  const son = newId()
  const told = (by: 'paper' | 'mail') =>
    town.database.owner.run(
      sql`update people.person set told_by = ${by} where id in (${nextDoor.person}, ${son})`,
    )
  await town.database.owner.run(sql`
    insert into people.person (id, kind, first_name, last_name, email, agency, building, household)
    values (${son}, 'tenant', 'Issa', 'N’Diaye', 'issa@exemple.fr', 'centre', ${centre.building}, ${nextDoor.household})`)
  for (const [by, letters] of [
    ['paper', 1],
    ['mail', 2],
  ] as const) {
    await told(by)
    const [kept, hers] = [await filed(), await byHer()]
    const his = await byHer({ requester: { person: son } })
    expect(await merge(kept, [hers, his])).toMatchObject({ ok: true })
    expect(await toldOf(hers, his)).toHaveLength(letters)
  }
})

// What the journal holds of these, told as the jobs would.
const toldOf = async (...ids: string[]) => {
  const facts = await town.database.owner.rows<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.subject = any (${ids}::uuid[]) and f.type in ('request.closed', 'request.merged', 'request.separated') order by f.seq`)
  for (const fact of facts) await tellIt(town.kernel, fact, new Date().toISOString())
  return town.database.owner.rows<{ template: string; to: string; body: string }>(sql`
    select template, to_address as to, body from notices.mail where request = any (${ids}::uuid[]) order by made_at`)
}

test('an order of the double ends by an explicit yes alone', async () => {
  const [kept, double] = [await filed(), await byHer()]
  expect(await act('request.orient', double, { to: 'firm', contract: centre.contract })).toMatchObject({
    ok: true,
  })
  const order = (await threadOf(double)).orders[0]!.id
  expect(await merge(kept, [double])).toMatchObject({ refused: 'merge_orders', params: { n: 1 } })
  expect((await threadOf(double)).orders[0]).toMatchObject({ status: 'placed' })
  expect(await merge(kept, [double], { orders: [order] })).toMatchObject({ ok: true })
  const ended = await town.database.owner.row(
    sql`select status from contractors.work_order where id = ${order}`,
  )
  expect(ended).toEqual({ status: 'cancelled' })
})

test('a firm sees the photos of what became one with its order, and nothing else of it', async () => {
  const sha = (letter: string) => letter.repeat(64)
  const kept = await filed()
  const double = await byHer({ words: 'Voyez mon évier.', photos: [sha('a')] })
  expect(await act('request.orient', kept, { to: 'firm', contract: centre.contract })).toMatchObject({
    ok: true,
  })
  const order = (await threadOf(kept)).orders[0]!.id
  const firm = actorOf('firm')
  const card = async () => (await town.kernel.ask(firm, 'order.card', { id: order })) as FirmOrder
  expect((await card()).photos).toEqual([])
  expect(await merge(kept, [double])).toMatchObject({ ok: true })
  expect((await card()).photos).toEqual([sha('a')])
  expect(JSON.stringify(await card())).not.toMatch(/évier|N’Diaye/)
  expect(await act('request.separate', double, { from: kept })).toMatchObject({ ok: true })
  expect((await card()).photos).toEqual([])
})

test('a danger in a double: what goes on is as urgent, and whoever took it has it still', async () => {
  const [kept, double] = [await filed(), await byHer({ nature: 'gas.smell', words: 'Ça sent le gaz.' })]
  const alarm = async () =>
    town.database.owner.row<{ id: string; taken: string | null; requests: string[] }>(sql`
      select a.id, a.taken_by as taken, array_agg(m.request) as requests
      from requests.alarm a join requests.alarm_request m on m.alarm = a.id and m.left_at is null
      where a.ended_at is null and a.kind = 'gas' and a.building = ${centre.building} group by a.id`)
  const rings = (await alarm())!
  expect(await act('alarm.take', rings.id, {})).toMatchObject({ ok: true })
  // Long enough ago that a new call would ring anew.
  await town.database.owner.run(
    sql`update requests.alarm set taken_at = taken_at - interval '2 hours' where id = ${rings.id}`,
  )
  expect(await merge(kept, [double])).toMatchObject({ ok: true })
  expect((await threadOf(kept)).request).toMatchObject({ urgency: 'U0' })
  expect(await alarm()).toEqual({ id: rings.id, taken: agent.id, requests: [kept] })
})

test('what not everybody may read does not end in what all may', async () => {
  const noise = await filed({ nature: 'matter.neighbour', words: 'Du bruit la nuit.' })
  const tap = await filed()
  for (const [kept, double] of [
    [tap, noise],
    [noise, tap],
  ] as const)
    expect(await merge(kept, [double])).toMatchObject({ refused: 'merge_walled' })
  expect(await act('request.close', noise, { reason: 'duplicate', duplicateOf: tap })).toMatchObject({
    refused: 'merge_walled',
  })
  // Of two homes, each has its own thread.
  const hers = await byHer({ nature: 'matter.neighbour', words: 'Du bruit chez moi aussi.' })
  expect(await merge(noise, [hers])).toMatchObject({ refused: 'merge_walled' })
})

test('a calm thread does not swallow a danger by a mere closing', async () => {
  const [calm, danger] = [await filed(), await byHer({ nature: 'gas.smell' })]
  expect(await act('request.close', danger, { reason: 'duplicate', duplicateOf: calm })).toMatchObject({
    refused: 'twin_calmer',
  })
})

test('two people who merge crosswise at one moment: one goes on', async () => {
  const [a, b] = [await filed(), await filed()]
  const both = await Promise.all([merge(a, [b]), merge(b, [a], {}, actorOf('manager'))])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const statuses = [(await threadOf(a)).request.status, (await threadOf(b)).request.status]
  expect(statuses.toSorted()).toEqual(['closed', 'filed'])
})

test('elsewhere, a collective incident, itself, or what the reader does not see: no', async () => {
  const kept = await filed()
  const outage = await filed({ outage: true, nature: 'heating.building' })
  expect(await merge(kept, [outage])).toMatchObject({ refused: 'merge_outage' })
  expect(await merge(kept, [kept])).toMatchObject({ refused: 'not_found' })
  expect(await merge(kept, [await filed({}, roches)])).toMatchObject({ refused: 'not_found' })
  expect(await merge(kept, [await filed()], {}, actorOf('caretaker'))).toMatchObject({ refused: 'not_yours' })
})

test('not the same after all: it goes on by itself, and hers says so only if she had read otherwise', async () => {
  const [kept, double, third] = [await filed(), await byHer(), await byHer()]
  for (const each of [double, third]) expect(await merge(kept, [each])).toMatchObject({ ok: true })
  await toldOf(double)
  for (const id of [double, third])
    expect(await act('request.separate', id, { from: kept })).toMatchObject({ ok: true })
  expect((await threadOf(double)).request).toMatchObject({ status: 'filed', closure: null })
  expect((await threadOf(kept)).doubles).toEqual([])
  expect((await toldOf(double)).map(({ template }) => template)).toEqual(['joined', 'apart'])
  // Taken back before the mail left: nothing was told, and nothing is taken back.
  expect(await toldOf(third)).toEqual([])
  expect(await act('request.separate', double, { from: kept })).toMatchObject({ refused: 'wrong_moment' })
})

test('merged twice over: all lead to the one that goes on', async () => {
  const [first, second, third] = [await filed(), await filed(), await filed()]
  expect(await merge(second, [third])).toMatchObject({ ok: true })
  expect(await merge(first, [second])).toMatchObject({ ok: true })
  expect((await threadOf(first)).doubles?.map(({ id }) => id).toSorted()).toEqual([second, third].toSorted())
  expect((await threadOf(third)).twin).toMatchObject({ id: first })
  expect(await act('request.separate', third, { from: second })).toMatchObject({ refused: 'merge_moved' })
})
