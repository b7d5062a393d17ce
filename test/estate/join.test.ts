import { afterAll, beforeAll, expect, test } from 'vitest'
import { queries } from '../../src/estate/core/contract.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 6 })
})
afterAll(() => town.close())

const act = async (type: string, subject: string, data: object, by = actorOf('system')): Promise<void> => {
  const outcome = await town.send(by, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const luc = actorOf('technician')
const karim = actorOf('caretaker')
const her = actorOf('tenant')

/** A thing that somebody named by hand, with what is written on it. */
const named = async (fields: object, at = centre, unit: string | null = at.unit): Promise<string> => {
  const asset = newId()
  await act(
    'asset.correct',
    at.building,
    { asset, isNew: true, unit, fields: { kind: 'boiler', name: 'Chaudière', ...fields } },
    actorOf('caretaker', at),
  )
  return asset
}
/** The same thing from a list of the building. */
const listed = async (fields: object, unit: string | null = centre.unit): Promise<string> => {
  const id = newId()
  await act('inventory.take', centre.building, {
    source: 'import',
    at: '2026-03-01T09:00:00Z',
    assets: [{ id, unit, kind: 'boiler', name: 'Chaudière', ...fields }],
  })
  return id
}
const join = (kept: string, ended: string, by: Actor = luc, building = centre.building) =>
  town.send(by, 'asset.join', building, { kept, ended })
const ask = async (by: Actor, query: keyof typeof queries, input: object) => {
  const said = await town.kernel.ask(by, query, input)
  return isRefusal(said) ? said.refused : (queries[query].output.parse(said) as any)
}
const held = (asset: string) =>
  town.database.owner.row<{
    code: string
    maker: string
    serial: string
    gone: string | null
    joined: string | null
  }>(
    sql`select code, maker, serial, gone_on as gone, joined_into as joined from estate.asset where id = ${asset}`,
  )
const file = async (asset: string): Promise<string> => {
  const request = newId()
  await act(
    'request.file',
    request,
    { nature: 'heating.none', channel: 'portal', unit: centre.unit, asset },
    her,
  )
  return request
}
const assetOf = async (request: string) =>
  ((await town.kernel.ask(luc, 'request.thread', { id: request })) as { asset: { id: string } | null }).asset
    ?.id
const inPlan = async () =>
  ((await ask(luc, 'place.plan', { unit: centre.unit })).assets as { id: string }[]).map(({ id }) => id)

test('two of one boiler become one: its requests, its orders and its labels lead to the one that stays', async () => {
  const ended = await named({ serial: 'D’Angelo n° 102372' })
  const kept = await listed({ maker: 'Frisquet' })
  const request = await file(ended)
  const order = newId()
  await town.send(
    actorOf('agent'),
    'request.orient',
    request,
    { to: 'firm', contract: centre.contract },
    order,
  )
  expect(await join(kept, ended)).toMatchObject({
    ok: true,
    facts: [{ type: 'estate.joined', data: { kept, ended, unit: centre.unit } }],
  })
  expect(await assetOf(request)).toBe(kept)
  expect(await town.kernel.ask(actorOf('firm'), 'order.card', { id: order })).toMatchObject({ asset: kept })
  expect(await held(kept)).toMatchObject({
    maker: 'Frisquet',
    serial: 'D’Angelo n° 102372',
    gone: null,
    joined: null,
  })
  const before = (await held(ended))!
  expect(before).toMatchObject({ joined: kept, gone: expect.any(String) })
  expect(await inPlan()).toContain(kept)
  expect(await inPlan()).not.toContain(ended)
  expect(await ask(her, 'place.byCode', { code: before.code })).toMatchObject({ asset: { id: kept } })
  expect(await ask(luc, 'place.find', { q: before.code })).toMatchObject([{ asset: { id: kept } }])
  expect((await ask(luc, 'asset.twins', { asset: kept })).former).toMatchObject([
    { id: ended, code: before.code },
  ])
  const filed = newId()
  await act('request.file', filed, { nature: 'heating.none', channel: 'portal', code: before.code }, karim)
  expect(await assetOf(filed)).toBe(kept)
  expect(await assetOf(await file(ended))).toBe(kept)
})

test('what was said of the one is said of the other with who said it; where they differ, the one that stays is right', async () => {
  const ended = await named({ maker: 'Saunier', serial: 'N’Diaye 7' })
  const kept = await listed({ maker: 'FRISQUET' })
  await join(kept, ended)
  const plan = await ask(luc, 'place.plan', { unit: centre.unit })
  const thing = plan.assets.find(({ id }: { id: string }) => id === kept)
  expect(thing).toMatchObject({ maker: 'FRISQUET', serial: 'N’Diaye 7' })
  expect(thing.said.serial).toMatchObject({ source: 'field' })
  expect(thing.said.maker).toMatchObject({ source: 'import' })
  expect((await ask(luc, 'place.before', { objects: [kept] })).rows).toContainEqual(
    expect.objectContaining({ field: 'maker', value: 'Saunier', source: 'field', state: 'past' }),
  )
  const { rows } = await ask(luc, 'estate.differences', { building: centre.building })
  expect(rows.filter(({ object }: { object: string }) => object === ended)).toEqual([])
})

test('what a phone without network still says of the one that ended is said of the one that stays', async () => {
  const [kept, ended] = [await listed({}), await named({})]
  await join(kept, ended)
  expect(
    await town.send(karim, 'asset.correct', centre.building, {
      asset: ended,
      fields: { model: 'Hydroconfort' },
    }),
  ).toMatchObject({ ok: true, facts: [{ data: { asset: kept } }] })
  expect((await held(ended))!.gone).not.toBeNull()
  await act('inventory.take', centre.building, {
    source: 'import',
    at: '2026-04-01T09:00:00Z',
    assets: [{ id: ended, unit: centre.unit, kind: 'boiler', name: 'Chaudière', maker: 'Autre' }],
  })
  expect((await held(ended))!.gone).not.toBeNull()
})

test('contracts that name the one that ended name the one that stays, once', async () => {
  const [kept, ended] = [await listed({}), await named({})]
  const contract = centre.contract
  const assets = async () =>
    (await town.database.owner.row<{ assets: string[] }>(
      sql`select assets from contractors.contract where id = ${contract}`,
    ))!.assets
  for (const before of [[ended], [kept, ended]]) {
    const other = await named({})
    const names = before.map((id) => (id === ended ? other : id))
    await town.database.owner.run(sql`
      update contractors.contract set assets = ${names}::uuid[], buildings = array[${centre.building}]::uuid[] where id = ${contract}`)
    expect(await join(kept, other)).toMatchObject({ ok: true })
    expect(await assets()).toEqual([kept])
  }
  await town.database.owner.run(
    sql`update contractors.contract set assets = '{}', buildings = '{}' where id = ${contract}`,
  )
})

test('those who settle what is said of the place say so, and nobody else', async () => {
  const [kept, ended] = [await listed({}), await named({})]
  const strangers = [
    karim,
    her,
    actorOf('firm'),
    actorOf('operator'),
    actorOf('technician', roches),
    actorOf('manager', roches),
  ]
  for (const by of strangers) {
    expect(await join(kept, ended, by)).toMatchObject({ refused: 'not_yours' })
    expect(await ask(by, 'asset.twins', { asset: kept })).toMatch(/^not_(yours|found)$/)
  }
  for (const type of ['request.joinThing', 'contract.joinThing'])
    for (const by of [luc, actorOf('hq')])
      expect(await town.send(by, type, centre.building, { kept, ended })).toMatchObject({
        refused: 'not_yours',
      })
  expect((await ask(luc, 'place.plan', { unit: centre.unit })).can.join).toBe(true)
  expect((await ask(karim, 'place.plan', { unit: centre.unit })).can.join).toBeUndefined()
  expect((await ask(luc, 'asset.twins', { asset: kept })).rows).toContainEqual(
    expect.objectContaining({ id: ended, requests: 0 }),
  )
  expect(await join(kept, ended, actorOf('agent'))).toMatchObject({ ok: true })
})

test('they were two after all: each takes back what was its own; what came since stays with the one that stayed', async () => {
  const ended = await named({ serial: 'N’Diaye n° 7' })
  const kept = await listed({ maker: 'Frisquet' })
  const hers = await file(ended)
  const linesOf = (object: string) =>
    town.database.owner.rows(
      sql`select field, value, state from estate.statement where object = ${object} order by id`,
    )
  const before = { ended: await linesOf(ended), kept: await linesOf(kept) }
  const contract = newId()
  await town.database.owner.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, capacity, buildings, assets)
    select ${contract}, c.firm, 'M-parted', 'Chaudières', c.kind, c.trades, c.agencies, c.spend_limit, c.starts, c.ends, c.capacity, array[${centre.building}]::uuid[], array[${ended}]::uuid[]
    from contractors.contract c where c.id = ${centre.contract}`)
  const covered = async () =>
    (await town.database.owner.row<{ assets: string[] }>(
      sql`select assets from contractors.contract where id = ${contract}`,
    ))!.assets
  expect(await join(kept, ended)).toMatchObject({ ok: true })
  expect(await covered()).toEqual([kept])
  expect(await ask(luc, 'place.plan', { unit: centre.unit })).toMatchObject({
    joined: expect.arrayContaining([{ from: ended, to: kept }]),
  })
  expect((await ask(luc, 'asset.twins', { asset: kept })).former).toMatchObject([{ id: ended, apart: true }])
  const since = await file(kept)

  for (const by of [her, karim, actorOf('firm'), actorOf('technician', roches)])
    expect(await town.send(by, 'asset.part', centre.building, { ended })).toMatchObject({
      refused: 'not_yours',
    })
  expect(await town.send(luc, 'asset.part', centre.building, { ended })).toMatchObject({
    ok: true,
    facts: [{ type: 'estate.parted', data: { kept, ended } }],
  })
  expect([await assetOf(hers), await assetOf(since)]).toEqual([ended, kept])
  expect(await covered()).toEqual([ended])
  expect(await held(ended)).toMatchObject({ serial: 'N’Diaye n° 7', gone: null, joined: null })
  expect(await held(kept)).toMatchObject({ maker: 'Frisquet', serial: '', gone: null })
  expect(await linesOf(ended)).toEqual(before.ended)
  expect(await linesOf(kept)).toEqual(before.kept)
  expect(await inPlan()).toEqual(expect.arrayContaining([kept, ended]))
  const { code } = (await held(ended))!
  expect(await ask(her, 'place.byCode', { code })).toMatchObject({ asset: { id: ended } })
  expect(await town.send(luc, 'asset.part', centre.building, { ended })).toMatchObject({
    refused: 'not_joined',
  })
  // And one again, and two again: nothing is lost on the way.
  expect(await join(ended, kept)).toMatchObject({ ok: true })
  expect(await town.send(luc, 'asset.part', centre.building, { ended: kept })).toMatchObject({ ok: true })
  expect([await assetOf(hers), await assetOf(since)]).toEqual([ended, kept])
  expect(await linesOf(kept)).toEqual(before.kept)
})

test('what was said on the one that stays since is not taken from it; two that were joined before are not parted', async () => {
  const ended = await named({ serial: '102372' })
  const kept = await listed({})
  await join(kept, ended)
  await act('asset.correct', centre.building, { asset: kept, fields: { serial: '102373' } }, luc)
  expect(await town.send(luc, 'asset.part', centre.building, { ended })).toMatchObject({ ok: true })
  expect((await held(kept))!.serial).toBe('102373')
  expect((await held(ended))!.serial).toBe('102372')
  await join(kept, ended)
  await town.database.owner.run(sql`update estate.asset set lent_fields = null where id = ${ended}`)
  expect(await town.send(luc, 'asset.part', centre.building, { ended })).toMatchObject({
    refused: 'joined_before',
  })
})

test('not of another kind, of another place, of another building, of one that is gone, nor of itself', async () => {
  const kept = await listed({})
  const radiator = await named({ kind: 'radiator', name: 'Radiateur' })
  const nowhere = await named({}, centre, null)
  const theirs = await named({}, roches)
  const gone = await named({})
  await act('asset.correct', centre.building, { asset: gone, fields: { gone: true } }, luc)
  expect(await join(kept, radiator)).toMatchObject({ refused: 'other_kind' })
  expect(await join(kept, nowhere)).toMatchObject({ refused: 'other_place' })
  expect(await join(kept, theirs)).toMatchObject({ refused: 'not_found' })
  expect(await join(kept, newId())).toMatchObject({ refused: 'not_found' })
  expect(await join(kept, kept)).toMatchObject({ refused: 'not_found' })
  expect(await join(kept, gone)).toMatchObject({ refused: 'thing_gone' })
  const offered = (await ask(luc, 'asset.twins', { asset: kept })).rows.map(({ id }: { id: string }) => id)
  for (const other of [radiator, nowhere, theirs, gone, kept]) expect(offered).not.toContain(other)
})

test('joined twice it is refused; said crosswise at one moment from two windows, one of the two stands', async () => {
  const [a, b, c] = [await named({}), await named({}), await named({})]
  const both = await Promise.all([join(a, b), join(b, a, actorOf('agent'))])
  expect(both.map((each) => (each.ok ? 'yes' : each.refused)).toSorted()).toEqual(['joined_already', 'yes'])
  const [kept, ended] = both[0].ok ? [a, b] : [b, a]
  expect(await join(kept, ended)).toMatchObject({ refused: 'joined_already' })
  expect(await join(c, kept)).toMatchObject({ ok: true })
  expect([(await held(ended))!.joined, (await held(kept))!.joined, (await held(c))!.joined]).toEqual([
    c,
    c,
    null,
  ])
})
