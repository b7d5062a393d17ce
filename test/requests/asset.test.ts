import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const [boiler, lift, theirs] = [newId(), newId(), newId()]
const stairs = newId()
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  const { owner } = town.database
  await owner.run(sql`
    insert into estate.unit (id, kind, building, entrance, agency, ref, code, part)
    values (${stairs}, 'common', ${centre.building}, ${centre.entrance}, 'centre', 'C-1', 'STAIRS', 'stairs')`)
  const add = (at: typeof centre, asset: string, kind: string, name: string, unit: string | null) =>
    town.send(actorOf('caretaker', at), 'asset.correct', at.building, {
      asset,
      isNew: true,
      unit,
      fields: { kind, name },
    })
  await add(centre, boiler, 'boiler', 'Chaudière', centre.unit)
  await add(centre, lift, 'lift', 'Ascenseur', null)
  await add(roches, theirs, 'boiler', 'Chaudière', roches.unit)
})
afterAll(() => town.close())

const her = actorOf('tenant')
const karim = actorOf('caretaker')
const file = async (where: object, by: Actor = her) => {
  const request = newId()
  const data = { nature: 'heating.none', channel: 'portal', ...where }
  return { request, outcome: await town.send(by, 'request.file', request, data) }
}
const thread = async (request: string, by: Actor) =>
  (await town.kernel.ask(by, 'request.thread', { id: request })) as {
    asset: unknown
    place: { unit: { id: string } | null; building: { id: string } }
  }
/** What the firm that comes is told: the order that was placed for a request. */
const ordered = async (request: string): Promise<string | null> => {
  const order = newId()
  await town.send(
    actorOf('agent'),
    'request.orient',
    request,
    { to: 'firm', contract: centre.contract },
    order,
  )
  return ((await town.kernel.ask(actorOf('firm'), 'order.card', { id: order })) as { asset: string | null })
    .asset
}
const codeOf = async (asset: string) =>
  (await town.database.owner.row<{ code: string }>(sql`select code from estate.asset where id = ${asset}`))!
    .code

test('a report names the boiler that broke, to her, to staff and to the firm that comes', async () => {
  const { request, outcome } = await file({ unit: centre.unit, asset: boiler })
  expect(outcome.ok).toBe(true)
  const filed = await town.database.owner.row<{ asset: string }>(
    sql`select data ->> 'asset' as asset from kernel.fact where subject = ${request} and type = 'request.filed'`,
  )
  expect(filed).toEqual({ asset: boiler })
  expect(await ordered(request)).toBe(boiler)
  for (const by of [her, karim, actorOf('agent'), actorOf('hq')])
    expect((await thread(request, by)).asset).toEqual({
      id: boiler,
      kind: 'boiler',
      name: 'Chaudière',
      storey: null,
    })
  const plan = (await town.kernel.ask(karim, 'place.plan', { unit: centre.unit })) as { assets: object[] }
  expect(plan.assets).toMatchObject([{ id: boiler, open: 1, last: [{ request, nature: 'heating.none' }] }])
})

test('without a place, it is filed where the thing stands', async () => {
  const { request } = await file({ asset: boiler })
  expect((await thread(request, her)).place.unit?.id).toBe(centre.unit)
})

test('the label on a thing names it, though it was read without network', async () => {
  const { request } = await file({ code: await codeOf(lift), nature: 'lift.stopped' }, karim)
  const { asset, place } = await thread(request, karim)
  expect(asset).toMatchObject({ id: lift, kind: 'lift' })
  expect(place).toMatchObject({ building: { id: centre.building }, unit: null })
})

test('a lift is where one walks, whatever part is named; its firm and who reported it are told which', async () => {
  const { request, outcome } = await file({ unit: stairs, asset: lift, nature: 'lift.stopped' })
  expect(outcome).toMatchObject({ ok: true })
  expect((await thread(request, her)).asset).toMatchObject({ id: lift })
  expect(await ordered(request)).toBe(lift)
})

test.each([
  ['of another flat', { unit: centre.unit, asset: theirs }],
  ['of another building', { building: centre.building, part: 'stairs', asset: theirs }],
  ['of the stairs, in a flat', { unit: centre.unit, asset: lift }],
  ['of a flat, on the stairs', { unit: stairs, asset: boiler }],
  ['that nobody knows', { unit: centre.unit, asset: newId() }],
])('a thing %s is not named here', async (_, where) => {
  expect((await file(where)).outcome).toMatchObject({ refused: 'asset_elsewhere' })
})

test('a neighbour sees no thing of a request that is not hers', async () => {
  await file({ unit: roches.unit, asset: theirs }, actorOf('tenant', roches))
  const seen = await town.database.as(her, (db) => db.rows<{ id: string }>(sql`select id from estate.asset`))
  expect(seen.map(({ id }) => id)).not.toContain(theirs)
  expect(seen.map(({ id }) => id)).toContain(lift)
})

test('how often boilers fail is counted from what was filed, over the years in which they were known', async () => {
  const { owner } = town.database
  await owner.run(sql`
    update estate.asset set known_on = current_date - interval '2 years', installed_on = current_date - interval '16 years' where id = ${boiler}`)
  const rates = async (agency: string) =>
    (await town.kernel.ask(actorOf('hq'), 'asset.rates', { kind: 'boiler', agency })) as { rows: object[] }
  expect(await rates('centre')).toEqual({
    rows: [
      { kind: 'boiler', from: 10, assets: 1, years: 1, requests: 0, rate: 0 },
      { kind: 'boiler', from: 15, assets: 1, years: 1, requests: 2, rate: expect.closeTo(2, 1) },
    ],
  })
  const list = (await town.kernel.ask(actorOf('technician'), 'asset.list', { olderThan: 15 })) as object
  expect(list).toMatchObject({ all: 1, rows: [{ id: boiler, requests: 2, open: 2 }] })
  await owner.run(sql`
    update estate.asset set known_on = current_date - interval '8 years', installed_on = null where id = ${boiler}`)
  expect(await rates('centre')).toEqual({
    rows: [{ kind: 'boiler', from: null, assets: 1, years: 8, requests: 2, rate: expect.closeTo(0.25, 2) }],
  })
})

test('a lift that three report fails once; what was not found broke nothing', async () => {
  await town.database.owner.run(
    sql`update estate.asset set known_on = current_date - interval '1 year' where id = ${lift}`,
  )
  const failures = async () => {
    const rates = (await town.kernel.ask(actorOf('hq'), 'asset.rates', {
      kind: 'lift',
      agency: 'centre',
    })) as {
      rows: { requests: number }[]
    }
    const list = (await town.kernel.ask(actorOf('technician'), 'asset.list', { kind: 'lift' })) as {
      rows: { id: string; requests: number }[]
    }
    return [rates.rows[0]!.requests, list.rows.find(({ id }) => id === lift)!.requests]
  }
  const [before] = await failures()
  const stopped = { unit: stairs, asset: lift, nature: 'lift.stopped' }
  const [outage, ...others] = [await file(stopped), await file(stopped), await file(stopped)]
  const requests = others.map(({ request }) => request)
  expect(await town.send(actorOf('agent'), 'request.gather', outage.request, { requests })).toMatchObject({
    ok: true,
  })
  expect(await failures()).toEqual([before! + 1, before! + 1])
  const nothing = { reason: 'nothing_found', words: 'Il monte et descend.' }
  expect(await town.send(actorOf('manager'), 'request.close', outage.request, nothing)).toMatchObject({
    ok: true,
  })
  expect(await failures()).toEqual([before, before])
  // One touch opens them, what is open and what was closed.
  const { rows } = (await town.kernel.ask(actorOf('agent'), 'request.list', {
    asset: lift,
    sort: 'newest',
  })) as {
    rows: { id: string }[]
  }
  const ids = rows.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([outage.request, ...requests]))
  expect(ids).toHaveLength(before! + 3)
})

test('what its guarantee says of who pays is said when it is filed, proposed and classified again', async () => {
  const { owner } = town.database
  const agent = actorOf('agent')
  const until = (days: number) =>
    owner.run(sql`update estate.asset set warranty_until = current_date + ${days}::int where id = ${boiler}`)
  await until(-1)
  const late = await file({ unit: centre.unit, asset: boiler }, agent)
  expect(late.outcome).toMatchObject({
    facts: [{ data: { liability: expect.not.stringMatching('warranty') } }],
  })
  await until(30)
  const { request, outcome } = await file({ unit: centre.unit, asset: boiler }, agent)
  expect(outcome).toMatchObject({ facts: [{ data: { liability: 'warranty', article: null } }] })
  expect(await town.kernel.ask(agent, 'request.propose', { request })).toMatchObject({
    liability: 'warranty',
    liabilityBecause: { key: 'liability.because.warranty' },
    to: 'gpa',
  })
  expect(
    await town.send(agent, 'request.classify', request, { nature: 'heating.radiator_cold' }),
  ).toMatchObject({ facts: [{ data: { liability: 'warranty' } }] })
  const elsewhere = await file({ unit: centre.unit }, agent)
  expect(elsewhere.outcome).toMatchObject({
    facts: [{ data: { liability: expect.not.stringMatching('warranty') } }],
  })
  await until(-1)
})
