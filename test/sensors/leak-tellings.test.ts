import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { tellTenants } from '../../src/sensors/server/telling/tell-tenants.ts'
import { keyOfLeak } from '../../src/sensors/server/telling/leak-keys.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { correctOwn } from '../setup/tell.ts'
import {
  askOf,
  fitMeter,
  hearMeter,
  hour,
  inHours,
  keyIn,
  letMeteredHomes,
  lookAgain,
  mailsTo,
  type MeteredHome,
  noonAgo,
  requestsOf,
} from './leaking-homes.ts'

let town: Landlord
let homes: MeteredHome[]
const visitor = actorOf('visitor')
const nadia = actorOf('agent')
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  homes = await letMeteredHomes(town, 8)
})
afterAll(() => town.close())

const alarmOf = ({ device }: MeteredHome) =>
  town.database.owner.row<{ id: string; outcome: string | null; request: string | null }>(
    sql`select a.id, a.outcome, a.request from sensors.alarm a where a.device = ${device} order by a.told_at nulls last limit 1`,
  )
/** A week of quiet nights, then twelve litres an hour that never stop: seen since yesterday. */
const leaks = { from: 10, leak: (i: number) => (i >= 7 * 24 ? 12 : 0) }
/** A home in which water runs, whose tenant was told. */
const tellHome = async (home: MeteredHome): Promise<{ id: string; key: string }> => {
  await hearMeter(town, home, leaks)
  await lookAgain(town)
  const { id } = (await alarmOf(home))!
  return { id, key: keyIn((await mailsTo(town, home))[0]?.body ?? '') }
}
const answer = (id: string, data: object, who = visitor) => town.send(who, 'alarm.answer', id, data)
const ofThread = async (home: MeteredHome) =>
  (await askOf(town, nadia, 'alarm.ofRequest', { request: (await requestsOf(town, home))[0]!.id })).alarm

describe('whoever lives where water runs', () => {
  test('is told once, since when and how much; what it costs once a price stands', async () => {
    const [home] = homes as [MeteredHome]
    await tellHome(home)
    await lookAgain(town)
    await Promise.all([tellTenants(town.kernel, inHours(0)), tellTenants(town.kernel, inHours(0))])
    const [mail, ...more] = await mailsTo(town, home)
    expect(more).toEqual([])
    expect(mail!.body).toMatch(
      /L’eau coule chez vous sans arrêt depuis le \S+ \d+(er)?\s\S+, environ 12\sL par heure\./,
    )
    expect(mail!.body).not.toContain('€')
    await town.act(
      'waterPrice.set',
      newId(),
      { agency: null, cents: 435, source: 'tariff', since: inHours(-48).slice(0, 10) },
      actorOf('hq'),
    )
    const page = await askOf(town, visitor, 'leak.page', { key: keyIn(mail!.body) })
    expect(page).toMatchObject({ hourly: 12, centsOfDay: 125, isOpen: true, answer: null, no: null })
  })

  test('finds it before all figures on her own page, with the same link; another household finds none', async () => {
    const [mail] = await mailsTo(town, homes[0]!)
    expect(await askOf(town, homes[0]!.tenant, 'dwelling.use', {})).toMatchObject({
      leak: { kind: 'leak.steady', hourly: 12, key: keyIn(mail!.body) },
    })
    expect(await askOf(town, homes[1]!.tenant, 'dwelling.use', {})).toMatchObject({ leak: null })
  })

  test('reads of it by the key of her link, and by no other', async () => {
    expect(await askOf(town, visitor, 'leak.page', { key: 'y'.repeat(43) })).toMatchObject({
      refused: 'no_leak',
    })
    const { id } = (await alarmOf(homes[0]!))!
    for (const [data, who] of [
      [{ answer: 'found' }, visitor],
      [{ answer: 'found', key: 'y'.repeat(43) }, visitor],
      [{ answer: 'found' }, actorOf('tenant')],
      [{ answer: 'found' }, nadia],
    ] as const)
      expect(await answer(id, data, who)).toMatchObject({ refused: 'no_leak' })
    expect(await answer(newId(), { answer: 'found' }, homes[0]!.tenant)).toMatchObject({ refused: 'no_leak' })
    expect(await answer(id, { answer: 'found' }, homes[0]!.tenant)).toMatchObject({ ok: true })
  })

  test('who does not find it has a request at once, of which nobody typed anything: once', async () => {
    const home = homes[1]!
    const { id, key } = await tellHome(home)
    expect(await answer(id, { answer: 'found', key })).toMatchObject({ ok: true })
    expect(await requestsOf(town, home)).toEqual([])
    expect(await answer(id, { answer: 'notFound', key })).toMatchObject({ ok: true })
    expect(await answer(id, { answer: 'notFound', key })).toMatchObject({ ok: true })
    await lookAgain(town, inHours(49))
    expect(await requestsOf(town, home)).toMatchObject([
      { nature: 'toilet.flush_leak', channel: 'sensor', unit: home.unit, requester: home.tenant.id },
    ])
    expect(await ofThread(home)).toMatchObject({
      id,
      hourly: 12,
      centsOfDay: 125,
      way: 'mail',
      answer: 'notFound',
      outcome: null,
      ceiling: false,
      can: { judge: true },
    })
    expect((await askOf(town, visitor, 'leak.page', { key })).no).toEqual(expect.any(Number))
  })

  test('who sees to it has two days: what still runs then is a request, however often the house looks', async () => {
    const home = homes[2]!
    await tellHome(home)
    await lookAgain(town, inHours(47))
    expect(await requestsOf(town, home)).toEqual([])
    await Promise.all([tellTenants(town.kernel, inHours(49)), tellTenants(town.kernel, inHours(49.5))])
    await lookAgain(town, inHours(120))
    expect(await requestsOf(town, home)).toHaveLength(1)
    expect(await ofThread(home)).toMatchObject({ answer: null, way: 'mail' })
  })

  test('is told once that it has stopped, and nothing is filed; her link says so', async () => {
    const home = homes[3]!
    await hearMeter(town, home, { from: 12, until: 3, leak: (i) => (i >= 7 * 24 ? 12 : 0) })
    await lookAgain(town, new Date(noonAgo(3) + 2 * hour).toISOString())
    const { id } = (await alarmOf(home))!
    const key = await keyOfLeak(town.database.owner, id, home.tenant.id)
    expect((await askOf(town, visitor, 'leak.page', { key })).isOpen).toBe(true)
    await hearMeter(town, home, { from: 12, leak: (i) => (i >= 7 * 24 && i < 9 * 24 ? 12 : 0) })
    await lookAgain(town)
    await lookAgain(town, inHours(60))
    expect((await mailsTo(town, home)).filter(({ template }) => template === 'leakOver')).toHaveLength(1)
    expect(await requestsOf(town, home)).toEqual([])
    expect((await askOf(town, visitor, 'leak.page', { key })).isOpen).toBe(false)
    expect(await answer(id, { answer: 'found', key })).toMatchObject({ refused: 'leak_over' })
  })

  test('who says that it is normal hears no more of it', async () => {
    const home = homes[4]!
    const { id, key } = await tellHome(home)
    expect(await answer(id, { answer: 'normal', key })).toMatchObject({ ok: true })
    await lookAgain(town, inHours(49))
    expect(await requestsOf(town, home)).toEqual([])
    // Another kind hears the same water.
    await town.database.owner.run(sql`
      insert into sensors.alarm (id, device, kind, building, agency, unit, spells, opened_on)
      select ${newId()}, a.device, 'leak.frequent', a.building, a.agency, a.unit, jsonb_build_array(jsonb_build_object('from', a.opened_on)), a.opened_on
      from sensors.alarm a where a.id = ${id}`)
    await lookAgain(town)
    expect(await mailsTo(town, home)).toHaveLength(1)
    expect(await requestsOf(town, home)).toEqual([])
  })

  test('who reads letters alone cannot be told in time: it is a request at once, and whoever answers it reads why', async () => {
    const home = homes[5]!
    await correctOwn(town.act, home.tenant, { toldBy: 'paper' })
    await hearMeter(town, home, leaks)
    await lookAgain(town)
    await lookAgain(town)
    expect(await mailsTo(town, home)).toEqual([])
    expect(await requestsOf(town, home)).toHaveLength(1)
    expect(await ofThread(home)).toMatchObject({ way: 'none', answer: null })
  })

  test('is told of nothing that is two days old, and nobody is where nobody lives', async () => {
    const late = homes[6]!
    await hearMeter(town, late, { from: 16, leak: (i) => (i >= 7 * 24 ? 12 : 0) })
    const empty = await fitMeter(town, { ...late, unit: centre.empty })
    await hearMeter(town, empty, leaks)
    await lookAgain(town)
    await lookAgain(town, inHours(60))
    expect(await mailsTo(town, late)).toEqual([])
    expect(await requestsOf(town, late)).toEqual([])
    expect(await requestsOf(town, { unit: centre.empty })).toEqual([])
    for (const home of [late, empty]) expect(await alarmOf(home)).toMatchObject({ request: null })
  })

  test('and is erased is told no more; nothing of what she answered stays', async () => {
    const home = homes[7]!
    const { key } = await tellHome(home)
    await eraseHers(town.kernel, home.tenant.id)
    expect(await askOf(town, visitor, 'leak.page', { key })).toMatchObject({ refused: 'no_leak' })
    expect(
      await town.database.owner.rows(sql`select 1 from sensors.telling t where t.person = ${home.tenant.id}`),
    ).toEqual([])
  })
})

describe('what came of an alarm', () => {
  test('is what the end of its request says, where that is certain', async () => {
    const home = homes[1]!
    const [request] = await requestsOf(town, home)
    await town.act(
      'request.close',
      request!.id,
      { reason: 'nothing_found', words: 'Rien ne coule.' },
      actorOf('technician'),
    )
    expect(await alarmOf(home)).toMatchObject({ outcome: 'notFound' })
  })

  test('else whoever works there says it, and the last word counts; nobody else does', async () => {
    const home = homes[2]!
    const { id } = (await alarmOf(home))!
    const [request] = await requestsOf(town, home)
    await town.act('request.close', request!.id, { reason: 'moved_out' }, nadia)
    expect(await alarmOf(home)).toMatchObject({ outcome: null })
    for (const who of [
      actorOf('agent', roches),
      actorOf('firm'),
      actorOf('tenant'),
      visitor,
      actorOf('letting'),
    ])
      expect(await town.send(who, 'alarm.outcome', id, { outcome: 'false' })).toMatchObject({ ok: false })
    await town.act('alarm.outcome', id, { outcome: 'false' }, nadia)
    await town.act('alarm.outcome', id, { outcome: 'confirmed' }, actorOf('caretaker'))
    expect(await alarmOf(home)).toMatchObject({ outcome: 'confirmed' })
    expect(await ofThread(home)).toMatchObject({ outcome: 'confirmed', litres: expect.any(Number) })
  })

  test('the house alone follows an alarm', async () => {
    const { id } = (await alarmOf(homes[2]!))!
    for (const role of ['hq', 'manager', 'tenant', 'visitor'] as const)
      expect(await town.send(actorOf(role), 'alarm.follow', id, { texts: true })).toMatchObject({ ok: false })
  })
})

describe('what water costs', () => {
  const set = (role: 'hq' | 'manager' | 'agent', data: object, at = centre) =>
    town.send(actorOf(role, at), 'waterPrice.set', newId(), {
      agency: null,
      cents: 400,
      source: 'invoice',
      since: inHours(-24).slice(0, 10),
      ...data,
    })
  test('is set by who leads an agency for it, and by head office for all; not before its day', async () => {
    expect(await set('manager', {})).toMatchObject({ refused: 'not_yours' })
    expect(await set('manager', { agency: roches.agency })).toMatchObject({ refused: 'not_yours' })
    expect(await set('agent', { agency: centre.agency })).toMatchObject({ ok: false })
    expect(await set('hq', { since: inHours(72).slice(0, 10) })).toMatchObject({ refused: 'price_to_come' })
    expect(await set('manager', { agency: centre.agency, cents: 500.5 })).toMatchObject({ ok: true })
    expect((await askOf(town, actorOf('manager'), 'waterPrice.list', {})).rows).toMatchObject([
      { agency: null, cents: 435 },
      { agency: centre.agency, cents: 500.5, source: 'invoice' },
    ])
    expect(await ofThread(homes[2]!)).toMatchObject({ centsOfDay: 144 })
  })
})
