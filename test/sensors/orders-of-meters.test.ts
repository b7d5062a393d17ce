import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { DeviceRow } from '../../src/sensors/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import {
  askOf,
  hearMeter,
  letMeteredHomes,
  lookAgain,
  type MeteredHome,
  requestsOf,
} from './leaking-homes.ts'

let town: Landlord
let homes: MeteredHome[]
let request: string
let order: string
const firm = actorOf('firm')
const nadia = actorOf('agent')
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  homes = await letMeteredHomes(town, 3)
  const [home] = homes as [MeteredHome]
  await hearMeter(town, home, { from: 10, leak: (i) => (i >= 7 * 24 ? 12 : 0) })
  await lookAgain(town)
  const alarm = await town.database.owner.row<{ id: string }>(
    sql`select a.id from sensors.alarm a where a.unit = ${home.unit} and a.told_at is not null`,
  )
  await town.act('alarm.answer', alarm!.id, { answer: 'notFound' }, home.tenant)
  request = (await requestsOf(town, home))[0]!.id
  await town.act('request.orient', request, { to: 'firm', contract: centre.contract }, nadia)
  order = (await town.database.owner.row<{ id: string }>(
    sql`select o.id from contractors.current_order o where o.request = ${request}`,
  ))!.id
})
afterAll(() => town.close())

const ofOrder = (who = firm, id = order) => askOf(town, who, 'device.ofOrder', { order: id })
const standing = async ({ unit }: MeteredHome): Promise<DeviceRow[]> =>
  (await askOf(town, actorOf('caretaker'), 'device.list', { unit })).rows
const exchange = (device: string, more: object = {}, who = firm) =>
  town.send(who, 'device.replace', device, { device: newId(), address: { wmbus: '99000001' }, ...more })

describe('the firm that was sent where a meter told of a leak', () => {
  test('is asked what it found, and of the meters of that dwelling alone; nobody else is', async () => {
    expect(await ofOrder()).toEqual({
      alarm: { id: expect.any(String), kind: 'leak.steady', outcome: null },
      devices: [
        { id: homes[0]!.device, kind: 'waterMeter', address: { wmbus: homes[0]!.meter }, isNew: false },
      ],
    })
    for (const who of [actorOf('firm', roches), actorOf('tenant'), actorOf('visitor'), nadia])
      expect(await ofOrder(who)).toMatchObject({ refused: 'not_yours' })
    expect(await ofOrder(firm, newId())).toMatchObject({ refused: 'not_yours' })
    expect(await ofOrder({ ...firm, matter: newId() })).toMatchObject({ refused: 'not_yours' })
  })

  test('says it in one tap, by the link of that order too, and what the office says after it counts', async () => {
    const { alarm } = await ofOrder()
    const say = (who: typeof firm, outcome: string) => town.send(who, 'alarm.outcome', alarm!.id, { outcome })
    expect(await say({ ...firm, matter: newId() }, 'false')).toMatchObject({ refused: 'not_yours' })
    expect(await say(actorOf('firm', roches), 'false')).toMatchObject({ refused: 'not_yours' })
    expect(await say({ ...firm, matter: request }, 'confirmed')).toMatchObject({ ok: true })
    expect((await ofOrder()).alarm).toMatchObject({ outcome: 'confirmed' })
    expect(await say(nadia, 'notFound')).toMatchObject({ ok: true })
    expect((await ofOrder()).alarm).toMatchObject({ outcome: 'notFound' })
  })

  test('puts another meter in its place there, and nowhere else; of other homes it learns nothing', async () => {
    const [own, other] = homes as [MeteredHome, MeteredHome]
    expect(await exchange(other.device)).toMatchObject({ refused: 'not_yours' })
    expect(await exchange(own.device, {}, actorOf('firm', roches))).toMatchObject({ refused: 'not_yours' })
    expect(await exchange(own.device, { address: { wmbus: other.meter }, moves: true })).toMatchObject({
      refused: 'paired_already',
      message: expect.not.stringContaining('Bellevue'),
    })
    expect(await town.send(firm, 'device.retire', own.device, { why: 'taken' })).toMatchObject({ ok: false })
    const dials = { lastIndex: 12_345, firstIndex: 0, photos: ['a'.repeat(64)] }
    expect(await exchange(own.device, dials, { ...firm, matter: request })).toMatchObject({ ok: true })
    expect(await standing(own)).toMatchObject([{ address: { wmbus: '99000001' }, photos: ['a'.repeat(64)] }])
    expect((await ofOrder()).devices).toMatchObject([{ address: { wmbus: '99000001' }, isNew: true }])
  })

  test('touches nothing that all share, though its order is for the stairs', async () => {
    const probe = newId()
    await town.act(
      'device.pair',
      probe,
      { address: { serial: 'CHAUD 102372' }, kind: 'boilerProbe', building: centre.building },
      actorOf('technician'),
    )
    const stairs = newId()
    const leak = {
      building: centre.building,
      part: 'stairs',
      nature: 'plumbing.common_leak',
      channel: 'phone',
      lang: 'fr',
    }
    await town.act('request.file', stairs, { ...leak, words: 'De l’eau coule dans l’escalier.' }, nadia)
    await town.act('request.orient', stairs, { to: 'firm', contract: centre.contract }, nadia)
    expect(await exchange(probe, { address: { serial: 'AILLEURS 1' } })).toMatchObject({
      refused: 'not_yours',
    })
  })

  test('has nothing to say of where its order was taken back', async () => {
    const [own] = await standing(homes[0]!)
    await town.act('request.close', request, { reason: 'moved_out' }, nadia)
    expect(await ofOrder()).toMatchObject({ refused: 'not_yours' })
    expect(await exchange(own!.id, { address: { wmbus: '99000002' } })).toMatchObject({
      refused: 'not_yours',
    })
  })
})
