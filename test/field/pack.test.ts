import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doorCode } from '../../src/estate/core/door-codes.ts'
import { pack as shape, type Pack } from '../../src/field/core/pack/pack-contract.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import type { Stop } from '../../src/field/core/contract.ts'
import { phoneOf } from './pocket.ts'
import { openRounds, type Rounds, type Speaker } from './rounds.ts'

let world: Rounds
let karim: Speaker
let luc: Speaker
let nadia: Speaker
let leak: string

const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()
const day = daysFromToday()

const codes = {
  unit: doorCode('unit'),
  asset: doorCode('asset'),
  entrance: doorCode('entrance'),
  landing: doorCode('landing'),
}

const file = async (who: Speaker, data: object): Promise<string> => {
  const id = newId()
  const outcome = await who.send('request.file', id, {
    nature: 'plumbing.tap_leak',
    channel: 'field',
    ...data,
  })
  expect(outcome).toMatchObject({ ok: true })
  return id
}

const leGoff = async (): Promise<Speaker> => {
  const token = await openSession(world.owner, { person: centre.tenant, how: 'password', device: '' })
  return world.speaker(`loge=${token}`, centre.tenant)
}

beforeAll(async () => {
  world = await openRounds()
  const { owner } = world
  karim = await world.hire('caretaker', centre)
  luc = await world.hire('technician', centre)
  nadia = await world.hire('agent', centre)
  await owner.run(sql`update people.rent set monthly = 4873119 where tenancy = ${centre.tenancy}`)
  for (const corner of [centre, roches])
    await owner.run(sql`
      insert into estate.asset (id, building, agency, kind, name, code, warranty_until)
      values (${newId()}, ${corner.building}, ${corner.agency}, 'lift', ${`Ascenseur ${corner.agency}`}, ${`K${corner.agency}`}, '2030-01-31')`)
  await owner.run(sql`update estate.unit set code = ${codes.unit} where id = ${centre.unit}`)
  await owner.run(sql`update estate.asset set code = ${codes.asset} where building = ${centre.building}`)
  await owner.run(sql`
    insert into estate.label (code, building, entrance, storey)
    select l.code, ${centre.building}, ${centre.entrance}, l.storey
    from (values (${codes.entrance}, null), (${codes.landing}, 2)) l (code, storey)
    on conflict (entrance, storey) do update set code = excluded.code`)
  await nadia.send('alert.raise', newId(), { code: 'hard_access', unit: centre.unit, until: day(2) })
  leak = await file(nadia, {
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
    words: 'Le robinet goutte.',
  })
  await nadia.send('request.orient', leak, { to: 'firm', contract: centre.contract })
  await owner.run(sql`
    insert into contractors.appointment (id, work_order, request, firm, agency, building, starts, ends, state, at)
    select ${newId()}, o.id, o.request, o.firm, o.agency, o.building, ${hours(0)}, ${hours(1)}, 'fixed', now()
    from contractors.work_order o where o.request = ${leak}`)
  await karim.send('notice.post', newId(), {
    title: 'Eau coupée jeudi',
    words: 'De 9 h à 12 h.',
    building: centre.building,
    starts: hours(-1),
    ends: hours(72),
  })
  await file(await world.hire('caretaker', roches), {
    building: roches.building,
    part: 'hall',
    nature: 'light.common',
  })
})
afterAll(() => world.close())

describe('what Karim takes along', () => {
  test('his building, its doors and their names, its threads, who comes, who repairs', async () => {
    const taken = (await karim.ask('field.pack')) as Pack
    expect(shape.safeParse(taken).error).toBeUndefined()
    expect(taken.whole).toBe(true)
    expect(taken.buildings?.map((b) => b.id)).toEqual([centre.building])
    expect(taken.cards[0]?.people.map((p) => p.name)).toEqual(['Anne Le Goff'])
    expect(taken.cards[0]?.alerts.map((a) => a.code)).toEqual(['hard_access'])
    expect(taken.visits.map((v) => v.request)).toEqual([leak])
    expect(taken.offices?.[0]?.contracts[0]).toMatchObject({ name: 'Plomberie', until: '2040-01-01' })
    expect(taken.notices?.map((n) => n.title)).toEqual(['Eau coupée jeudi'])
    expect(Date.parse(taken.expiresAt) - Date.parse(taken.at)).toBe(72 * 3_600_000)
  })

  test('nobody else’s places, no rent, and a phone only of who asked for something', async () => {
    const taken = (await karim.ask('field.pack')) as Pack
    const said = JSON.stringify(taken)
    for (const theirs of [roches.building, roches.unit, 'Zéphyrine', 'Plomberie roches', '4873119'])
      expect(said).not.toContain(theirs)
    expect(JSON.stringify(taken.cards)).not.toContain('06 12 34 56 78')
    expect(taken.threads[0]?.requester?.phone).toBe('06 12 34 56 78')
  })

  test('Luc Moreau takes his agency along, and not the neighbours’', async () => {
    const taken = (await luc.ask('field.pack')) as Pack
    expect(taken.buildings?.map((b) => b.id)).toEqual([centre.building])
    expect(taken.rows.map((r) => r.id)).toContain(leak)
    expect(JSON.stringify(taken)).not.toContain('Zéphyrine')
  })

  test('Nadia, who goes out by appointment, takes what she holds along, and no building', async () => {
    const taken = (await (await world.hire('agent', centre)).ask('field.pack')) as Pack
    expect(taken).toMatchObject({ whole: true, buildings: [], rows: [], cards: [], visits: [] })
    expect(taken.also).toContainEqual({ name: 'inspections.pack', input: {}, answer: { inspections: [] } })
  })

  test.each(['tenant', 'operator', 'hq'] as const)('a pack is not for: %s', async (role) => {
    const who = role === 'tenant' ? await leGoff() : await world.hire(role, centre)
    expect(await who.ask('field.pack')).toMatchObject({ refused: 'not_yours' })
  })

  test('a visitor is asked to sign in; a firm’s link opens no pack', async () => {
    expect(await world.stranger.ask('field.pack')).toMatchObject({ refused: 'sign_in' })
    const token = await makeLink(world.owner, { purpose: 'firm', firm: centre.firm, days: 1 })
    const { body } = await world.knock({
      method: 'GET',
      url: '/api/ask/field.pack?q={}',
      headers: { authorization: `Link ${token}` },
    })
    expect(body).toMatchObject({ refused: 'not_yours' })
  })
})

describe('without network the screens say what the house would say', () => {
  const screens = (): [string, object][] => [
    ['me', {}],
    ['round.today', {}],
    ['request.help', {}],
    ['day.today', { day: dayOf(hours(0)) }],
    ['day.door', { unit: centre.unit }],
    ['place.buildings', { limit: 200 }],
    ['place.card', { building: centre.building }],
    ['place.card', { entrance: centre.entrance }],
    ['place.card', { unit: centre.unit }],
    ...Object.values(codes).map((code): [string, object] => ['place.byCode', { code }]),
    ['request.thread', { id: leak }],
    ['notice.list', {}],
    ['notice.list', { building: centre.building }],
  ]

  test.each(['Karim', 'Luc'])('%s, of each of them', async (name) => {
    const who = name === 'Karim' ? karim : luc
    const phone = phoneOf(who)
    await phone.renew()
    for (const [question, input] of screens())
      expect([question, phone.answer(question, input)]).toEqual([question, await who.ask(question, input)])
  })

  test('what is not his is not there', async () => {
    const phone = phoneOf(karim)
    await phone.renew()
    expect(phone.answer('place.card', { building: roches.building })).toBeUndefined()
    expect(phone.answer('place.byCode', { code: 'ROCHES' })).toBeUndefined()
    expect(phone.answer('request.thread', { id: newId() })).toBeUndefined()
  })
})

describe('what comes after', () => {
  test('only the request that moved, and a request that is closed leaves', async () => {
    const phone = phoneOf(karim)
    await phone.renew()
    const light = await file(karim, { building: centre.building, part: 'hall', nature: 'light.common' })
    const come = await phone.renew()
    expect(come).toMatchObject({ whole: false, cards: [], buildings: null, notices: null, gone: [] })
    expect(come.rows.map((r) => r.id)).toEqual([light])
    expect(come.threads.map((t) => t.id)).toEqual([light])
    expect(phone.answer('request.thread', { id: light })).toBeDefined()

    await nadia.send('request.close', light, { reason: 'done', how: 'done' })
    await nadia.send('request.withdraw', light, {})
    const after = await phone.renew()
    expect(after.gone).toEqual([light])
    expect(phone.answer('request.thread', { id: light })).toBeUndefined()
    expect((await phone.renew()).gone).toEqual([])
  })

  test('the place that was corrected, the notice that was taken down, the round that was walked', async () => {
    const phone = phoneOf(karim)
    await phone.renew()
    await karim.send('estate.correct', centre.building, {
      building: { access: 'Badge, puis porte de gauche.' },
    })
    const corrected = await phone.renew()
    expect(corrected.cards.map((c) => c.building.access)).toEqual(['Badge, puis porte de gauche.'])
    expect(corrected.threads.map((t) => t.id)).toEqual([leak])

    const [up] = ((await karim.ask('notice.list')) as { rows: { id: string }[] }).rows
    await karim.send('notice.takeDown', up!.id, {})
    expect((await phone.renew()).notices).toEqual([])
  })

  test('the round, when somebody repaired what it led to, and not for each request', async () => {
    const phone = phoneOf(karim)
    await phone.renew()
    const [stop] = await karim.round()
    const point = stop!.points[0]!.id
    const bins = await file(karim, { building: centre.building, part: 'bins', nature: 'bins.full' })
    await karim.send('round.check', centre.building, { points: [point], result: 'wrong', request: bins })
    const asked = async (): Promise<string[]> => (await phone.renew()).also.map(({ name }) => name)
    const led = (): unknown =>
      (phone.answer('round.today', {}) as { stops: Stop[] }).stops
        .flatMap(({ points }) => points)
        .find(({ id }) => id === point)?.request
    expect(await asked()).toContain('round.today')
    expect(led()).toBe(bins)
    await karim.send('request.note', leak, { words: 'Vu en passant.' })
    expect(await asked()).not.toContain('round.today')
    await nadia.send('request.withdraw', bins, {})
    await nadia.send('request.close', bins, { reason: 'done' })
    expect(await asked()).toContain('round.today')
    expect(led()).toBeNull()
  })

  test('her new telephone, in the thread of what she asked', async () => {
    const phone = phoneOf(karim)
    await phone.renew()
    await nadia.send('person.correct', centre.tenant, { phone: '06 99 88 77 66' })
    await phone.renew()
    expect(phone.answer('request.thread', { id: leak })).toMatchObject({
      requester: { phone: '06 99 88 77 66' },
    })
  })

  test('after all that, the same as a phone that takes the whole anew', async () => {
    const [kept, anew] = [phoneOf(luc), phoneOf(luc)]
    await kept.renew()
    const bins = await file(karim, { building: centre.building, part: 'bins', nature: 'bins.full' })
    await nadia.send('request.note', leak, { words: 'La locataire est absente mardi.' })
    await kept.renew()
    await luc.send('estate.correct', centre.building, { unit: { id: centre.unit, door: '12 bis' } })
    await nadia.send('request.orient', bins, { to: 'caretaker' })
    await kept.renew()
    await anew.renew()
    for (const [question, input] of [
      ['day.today', { day: dayOf(hours(0)) }],
      ['place.card', { building: centre.building }],
      ['request.thread', { id: leak }],
      ['request.thread', { id: bins }],
    ] as const)
      expect([question, kept.answer(question, input)]).toEqual([question, anew.answer(question, input)])
  })
})

describe('a cursor that will not do brings the whole', () => {
  const wholeAfter = async (who: Speaker, after: string): Promise<boolean> =>
    ((await who.ask('field.pack', { after })) as Pack).whole

  test('of somebody else, of another day, of nobody', async () => {
    const { cursor } = (await karim.ask('field.pack')) as Pack
    expect(await wholeAfter(karim, cursor)).toBe(false)
    expect(await wholeAfter(luc, cursor)).toBe(true)
    const [shape_, reader, at, feed] = cursor.split('~')
    const old = Number(at) - 73 * 3_600_000
    expect(await wholeAfter(karim, [shape_, reader, old, feed].join('~'))).toBe(true)
    expect(await wholeAfter(karim, [shape_, reader, at, '1.2; drop'].join('~'))).toBe(true)
    expect(await wholeAfter(karim, 'n’importe quoi')).toBe(true)
  })

  test('of other buildings: he keeps one more since this morning', async () => {
    const { cursor } = (await karim.ask('field.pack')) as Pack
    await world.owner.run(
      sql`insert into people.patch (building, caretaker) values (${roches.building}, ${karim.person})`,
    )
    const taken = (await karim.ask('field.pack', { after: cursor })) as Pack
    expect(taken.whole).toBe(true)
    expect(taken.cards.map((c) => c.id).sort()).toEqual([centre.building, roches.building].sort())
    await world.owner.run(
      sql`delete from people.patch where building = ${roches.building} and caretaker = ${karim.person}`,
    )
    expect(await wholeAfter(karim, taken.cursor)).toBe(true)
    expect(JSON.stringify(await karim.ask('field.pack'))).not.toContain('Zéphyrine')
  })
})
