import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlacePlan } from '../../src/estate/core/contract.ts'
import type { InspectionPack, Queries } from '../../src/inspections/core/contract.ts'
import type { CountedKeys, ReadMeter } from '../../src/inspections/core/record/record-shapes.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { signInspection, takePictures } from './signed-inspection.ts'

let house: Landlord
beforeAll(async () => {
  house = await openLandlord()
})
afterAll(() => house.close())

const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const badge: CountedKeys = { id: newId(), kind: 'badge', opens: 'hall', expected: 2, counted: 1 }
const gas: ReadMeter = {
  id: newId(),
  kind: 'gas',
  number: '21345678901234',
  index: 4812,
  isChanged: false,
  photos: [],
}

const planOf = async (unit = centre.unit, by = nadia) =>
  (await house.kernel.ask(by, 'place.plan', { unit })) as PlacePlan
const packFor = async (corner = centre, kind = 'entry'): Promise<InspectionPack> => {
  const id = newId()
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const by = corner === centre ? who.karim : who.otherCaretaker
  const agent = corner === centre ? nadia : actorOf('agent', roches)
  const data = { unit: corner.unit, kind, at, by }
  expect(await house.send(agent, 'inspection.plan', id, data)).toMatchObject({ ok: true })
  const { inspections } = (await house.kernel.ask(
    actorOf('caretaker', corner, { id: by }),
    'inspections.pack',
    {},
  )) as Queries['inspections.pack']['output']
  const pack = inspections.find((each) => each.id === id)!
  expect(await house.send(agent, 'inspection.callOff', id, {})).toMatchObject({ ok: true })
  return pack
}

test('what Karim signed the estate knows, in one act that names the inspection: materials, keys, a meter', async () => {
  const { id } = await signInspection(house, await takePictures(1), { meters: [gas], keys: [badge] })
  const plan = await planOf()
  const [first] = plan.finishes!.filter(({ surface }) => surface === 'floor')
  expect(first).toMatchObject({ material: 'pvc', renewedOn: '2019-01-01' })
  expect(plan.accesses).toMatchObject([{ id: badge.id, kind: 'badge', opens: 'hall', count: 1 }])
  const meter = plan.assets.find((each) => each.id === gas.id)
  expect(meter).toMatchObject({ kind: 'meter', meterKind: 'gas', deliveryPoint: gas.number })
  const told = await house.database.owner.rows<{ command: string; n: number }>(sql`
    select command, count(*)::int as n from estate.statement where inspection = ${id} group by command`)
  expect(told).toHaveLength(1)
  const facts = await house.database.owner.rows<{ data: { finishes: number; accesses: number } }>(
    sql`select data from kernel.fact where type = 'estate.learned'`,
  )
  expect(facts).toMatchObject([{ data: { inspection: id, accesses: 1, finishes: plan.finishes!.length } }])
})

test('an inspection: nothing that was signed is asked again; the same walk once more teaches nothing', async () => {
  const pack = await packFor()
  expect(pack.last.keys).toEqual([{ ...badge, expected: 1, counted: 1 }])
  expect(pack.meters).toEqual([{ id: gas.id, kind: 'gas', number: gas.number }])
  expect(pack.last.meters).toMatchObject([{ id: gas.id, index: 4812 }])
  expect(pack.last.rooms[0]!.elements[0]).toMatchObject({ surface: 'floor', material: 'pvc', since: 2019 })
  expect(pack.things.some(({ id }) => id === gas.id)).toBe(false)
  const again = { keys: [{ ...badge, expected: 1 }], meters: [gas] }
  await signInspection(house, [], again)
  const facts = await house.database.owner.rows(sql`select 1 from kernel.fact where type = 'estate.learned'`)
  expect(facts).toHaveLength(1)
})

test('a visit that opened one room hides nothing of the others: pictures, differences, meters, keys', async () => {
  const before = await packFor()
  await signInspection(house, [], { kind: 'preVisit', most: 1 })
  const { last } = await packFor()
  expect(last.rooms.map(({ elements }) => elements.length)).toEqual(
    before.last.rooms.map(({ elements }) => elements.length),
  )
  expect(last.meters).toEqual(before.last.meters)
  expect(last.keys).toEqual(before.last.keys)
})

test('an address is completed by what the house knows: communes of a postcode, its own streets; nobody outside asks', async () => {
  const ask = (by = karim, line = '', postcode = '') =>
    house.kernel.ask(by, 'address.complete', { line, postcode }) as Promise<{
      addresses: { line: string; postcode: string; commune: string }[]
      communes: string[]
      refused?: string
    }>
  expect((await ask(karim, '', '01330')).communes).toContain('Ambérieux-en-Dombes')
  const [street] = (
    await house.database.owner.rows<{ address: string }>(
      sql`select address from estate.building where id = ${centre.building}`,
    )
  ).map(({ address }) => address.replace(/^\d+\s*/, ''))
  const { addresses } = await ask(karim, `7 ${street!.slice(0, 8)}`)
  expect(addresses.some(({ line }) => line === `7 ${street}`)).toBe(true)
  expect(await ask(actorOf('tenant'))).toMatchObject({ refused: 'not_yours' })
})

test('an order: checked works date the floor that their price line renews, where it was found; then it is new', async () => {
  const line = {
    code: 'SOL-PVC',
    label: 'Remplacement d’un sol PVC',
    unit: 'm²',
    unitPrice: 4200,
    renews: 'floor.tiles',
  }
  await house.act('contract.price', centre.contract, { lines: [line] })
  const rate = await house.database.owner.row<{ id: string }>(
    sql`select id from contractors.price_line where code = ${line.code}`,
  )
  const kitchen = (await planOf()).rooms[0]!
  const [sink, request, order] = [newId(), newId(), newId()]
  await house.act(
    'asset.correct',
    centre.building,
    {
      asset: sink,
      isNew: true,
      unit: centre.unit,
      fields: { kind: 'sink', name: 'Évier', room: kitchen.id },
    },
    karim,
  )
  const file = { nature: 'heating.none', channel: 'portal', unit: centre.unit, asset: sink }
  await house.act('request.file', request, file, actorOf('tenant'))
  const to = { to: 'firm', contract: centre.contract }
  expect(await house.send(nadia, 'request.orient', request, to, order)).toMatchObject({ ok: true })
  await house.database.owner.run(sql`
    update contractors.work_order set status = 'done', outcome = 'done', ended_at = now(), asked_amount = 4200 where id = ${order}`)
  await house.database.owner.run(sql`
    insert into contractors.order_line (work_order, rate_item, quantity, price) values (${order}, ${rate!.id}, 10000, 4200)`)
  const checked = await house.send(actorOf('technician'), 'order.check', request, { order })
  expect(checked).toMatchObject({ ok: true })
  const renewed = (await planOf()).finishes!.find(
    ({ room, surface }) => room === kitchen.id && surface === 'floor',
  )
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' })
  expect(renewed).toMatchObject({ material: 'tiles', renewedOn: today })
  const others = (await planOf()).finishes!.filter(({ renewedOn }) => renewedOn === today)
  expect(others).toHaveLength(1)
  const { last } = await packFor()
  const floor = last.rooms.find(({ room }) => room === kitchen.id)!.elements[0]
  expect(floor).toMatchObject({ material: 'tiles', since: Number(today.slice(0, 4)) })
})

test('a model: its rooms, their square metres, its things and its meters are there before anybody walks', async () => {
  const [bath, tub, water] = [newId(), newId(), newId()]
  await house.act('inventory.take', roches.building, {
    source: 'model',
    at: '2026-03-01T09:00:00Z',
    rooms: [{ id: bath, unit: roches.unit, kind: 'bathroom', name: 'Salle d’eau', surface: 4.2 }],
    assets: [
      { id: tub, unit: roches.unit, room: bath, kind: 'bath', name: 'Baignoire', installedOn: '2014-05-01' },
      {
        id: water,
        unit: roches.unit,
        kind: 'meter',
        name: 'Compteur',
        meterKind: 'coldWater',
        deliveryPoint: 'E-117',
      },
    ],
  })
  const pack = await packFor(roches, 'afterWorks')
  expect(pack.last.rooms.map(({ name }) => name)).toEqual(['Salle d’eau'])
  expect(pack.surfaces).toEqual({ [bath]: 4.2 })
  expect(pack.things).toMatchObject([{ id: tub, room: bath, installedOn: '2014-05-01' }])
  expect(pack.meters).toEqual([{ id: water, kind: 'coldWater', number: 'E-117' }])
})
