import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import type { InspectionPack, Queries } from '../../src/inspections/core/contract.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { daysLater } from '../../src/kernel/core/law-days.ts'
import { cents, parts } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { signVisit } from './sign-visit.ts'
import { signInspection } from './signed-inspection.ts'

// What the house itself refuses between «Commencer» and the account, whatever a device has let through.
let house: Landlord
beforeAll(async () => {
  house = await openLandlord()
})
afterAll(() => house.close())

const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const sylvie = actorOf('manager')
const today = dayOf(new Date().toISOString())
const device = 'telephone-de-karim'

/** An exit that has begun on the telephone of Karim, with what it shows of the dwelling. */
const begin = async (): Promise<InspectionPack> => {
  const id = newId()
  const at = new Date(Date.now() + 3_600_000).toISOString()
  await house.act('inspection.plan', id, { unit: centre.unit, kind: 'exit', at, by: who.karim }, nadia)
  const { inspections } = (await house.kernel.ask(
    karim,
    'inspections.pack',
    {},
  )) as Queries['inspections.pack']['output']
  const pack = inspections.find((each) => each.id === id)!
  const rooms = pack.last.rooms.map(({ room }) => room)
  await house.act('inspection.start', id, { device, head: pack.head, rooms }, karim)
  return pack
}
const tell = (id: string, act: string, data: object) =>
  house.send(karim, `inspection.${act}`, id, { device, ...data })
const signature = {
  party: 'landlord',
  name: 'Karim Benali',
  ended: 'signed',
  strokes: [[[100, 200, 0]]],
  at: new Date().toISOString(),
}
const sign = (id: string, signatures: object[] = [signature]) =>
  tell(id, 'sign', { hash: 'a'.repeat(64), signatures })
const seen = ({ room, place, kind, name }: InspectionPack['last']['rooms'][number]) => ({
  room: {
    room,
    place,
    kind,
    name,
    asBefore: false,
    elements: [{ surface: 'floor', condition: 'good', isClean: true, flaws: [] }],
    photos: [],
  },
})

test('an index that runs backwards is refused with the one of before, unless the meter is another one', async () => {
  const water = { id: newId(), kind: 'coldWater' as const, photos: [] }
  await signInspection(house, [], { kind: 'entry', meters: [{ ...water, index: 1200, isChanged: false }] })
  const { id } = await begin()
  const read = (index: number, isChanged = false) =>
    tell(id, 'readMeter', { meter: { ...water, index, isChanged } })
  const no = await read(1199)
  expect(no).toMatchObject({ refused: 'index_backwards', params: { index: 1200 } })
  expect((no as { message: string }).message).toMatch(/1\s200/)
  expect(await read(3, true)).toMatchObject({ ok: true })
  expect(await read(1200)).toMatchObject({ ok: true })
  await house.act('inspection.callOff', id, {}, nadia)
})

test('nothing is signed while a room was not seen, nor without the landlord, nor of another record', async () => {
  const { id, last, head } = await begin()
  const [first, ...others] = last.rooms
  expect(await sign(id)).toMatchObject({ refused: 'room_missing', params: { n: last.rooms.length } })
  for (const room of others) await tell(id, 'seeRoom', seen(room))
  expect(await sign(id)).toMatchObject({ refused: 'room_missing', params: { n: 1 } })
  expect(await tell(id, 'dropRoom', { room: newId() })).toMatchObject({ refused: 'room_missing' })
  await tell(id, 'seeRoom', seen(first!))
  const tenant = { ...signature, party: 'tenant', name: head.tenants[0] }
  expect(await sign(id, [tenant])).toMatchObject({ refused: 'not_signed' })
  expect(await sign(id, [tenant, { ...signature, strokes: undefined }])).toMatchObject({
    refused: 'signature_missing',
  })
  const proxy = { ...signature, party: 'tenantProxy', name: 'Yann Le Goff' }
  expect(await sign(id, [signature, proxy])).toMatchObject({ refused: 'mandate_missing' })
  const refuses = { party: 'tenant', name: head.tenants[0], ended: 'refused', at: signature.at }
  expect(await sign(id, [signature, refuses])).toMatchObject({ refused: 'reason_needed' })
  expect(await sign(id, [signature, tenant])).toMatchObject({ refused: 'hash_differs' })
  expect(
    await house.database.owner.rows(sql`select 1 from inspections.signature where inspection = ${id}`),
  ).toEqual([])
  await house.act('inspection.callOff', id, {}, nadia)
})

test('a grid that is agreed between her entry and her exit changes nothing of her account; a deposit beyond a month is refused', async () => {
  const line = newId()
  await house.database.owner.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price)
    values (${line}, ${centre.contract}, 'PE01', 'Peinture des murs', 'm²', 1850)`)
  const flaw = {
    id: newId(),
    kind: 'hole' as const,
    cause: 'damage' as const,
    quantity: parts(120_000),
    flawUnit: 'm2' as const,
    photos: [],
    priceLine: line,
  }
  await signVisit(house, 'exit', [flaw])
  await house.act('grid.confirm', firstGrid.id, { agreement: 'Accord de 1990', starts: '1990-01-01' }, sylvie)
  const account = newId()
  await house.act('settlement.open', account, { unit: centre.unit, household: centre.household }, nadia)
  const terms = {
    keysBackOn: today,
    deposit: cents(45_000),
    monthlyRent: cents(45_000),
    monthlyCharges: cents(0),
    paidUntil: null,
    arrears: cents(0),
    isCollective: false,
    provision: null,
    accountsApprovedOn: null,
    commissaire: null,
    grid: null,
  }
  await house.act('settlement.setTerms', account, { terms }, nadia)
  const read = async () =>
    (await house.kernel.ask(nadia, 'settlement.one', { id: account })) as Queries['settlement.one']['output']
  const before = await read()
  expect(before.grid).toMatchObject({ id: firstGrid.id, agreement: 'Accord de 1990' })

  // Harder on whoever leaves: nothing wears. It is for leases that begin from today on.
  const rows = firstGrid.rows.map((row) => ({ ...row, free: row.life, yearly: 0, residual: 100 }))
  const harder = newId()
  const said = { name: 'Accord du jour', source: 'Accord du jour', asOf: today, rows }
  await house.act('grid.import', harder, said, sylvie)
  await house.act('grid.confirm', harder, { agreement: 'Accord du jour', starts: today }, sylvie)
  const after = await read()
  expect(after.grid?.id).toBe(firstGrid.id)
  expect(after.sums).toEqual(before.sums)
  expect(after.sums!.charged).toBeGreaterThan(0)

  const more = { ...terms, deposit: cents(45_001) }
  await house.act('settlement.setTerms', account, { terms: more }, nadia)
  expect((await read()).no).toMatchObject({ code: 'deposit_too_high' })
  const issued = await house.send(nadia, 'settlement.issue', account, {
    balance: 45_001 - after.sums!.charged,
  })
  expect(issued).toMatchObject({ refused: 'deposit_too_high' })
  const late = {
    ...terms,
    provision: { amount: cents(1), proof: 'Charges' },
    keysBackOn: daysLater(today, -1),
  }
  await house.act('settlement.setTerms', account, { terms: late }, nadia)
  expect((await read()).no).toMatchObject({ code: 'provision_too_high' })
})
