import { hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Queries } from '../../src/inspections/core/contract.ts'
import { composeRecord, recordText } from '../../src/inspections/core/record/compose-record.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { makePaper, paperOf, sendPictures, signInspection, takePictures } from './signed-inspection.ts'

let house: Landlord
beforeAll(async () => {
  house = await openLandlord()
})
afterAll(() => house.close())

const karim = actorOf('caretaker')
const nadia = actorOf('agent')
const task = 'inspections.papers'
const lookAgain = async (): Promise<string[]> => {
  const { owner } = house.database
  await owner.run(sql`delete from graphile_worker._private_jobs`)
  await house.kernel.slices.find(({ name }) => name === 'inspections')?.tasks?.[task]?.({}, house.kernel)
  const jobs = await owner.rows<{ key: string }>(
    sql`select key from graphile_worker.jobs where key like 'paper:%'`,
  )
  return jobs.map(({ key }) => key.slice('paper:'.length))
}

describe('a picture that never arrives', () => {
  test('holds up the paper of its own inspection, and of no other', async () => {
    const lost = await takePictures(1)
    const { id: stuck } = await signInspection(house, lost)
    const pictures = await takePictures(2)
    const { id } = await signInspection(house, pictures)
    expect(await lookAgain()).toEqual([])
    await sendPictures(house, pictures)
    expect(await lookAgain()).toEqual([id])
    await makePaper(house, id)
    expect(await paperOf(house, id)).not.toBeNull()
    expect(await paperOf(house, stuck)).toBeNull()
    // The lost one comes after all, twice.
    await sendPictures(house, lost)
    await sendPictures(house, lost)
    expect(await lookAgain()).toEqual([stuck])
  })

  test('of an addendum holds up nothing that was signed before', async () => {
    const { id } = await signInspection(house, [])
    await house.database.owner.run(sql`
      insert into inspections.addendum (id, inspection, at, by_person, words, photos, heating)
      values (${newId()}, ${id}, now(), null, 'La fenêtre.', array[${'d'.repeat(64)}], false)`)
    await house.database.owner.run(
      sql`insert into inspections.picture (inspection, sha256) values (${id}, ${'d'.repeat(64)})`,
    )
    expect(await lookAgain()).toContain(id)
  })
})

test('what was taken back before anybody signed is no picture of it', async () => {
  const id = newId()
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const device = 'tablette'
  await house.send(nadia, 'inspection.plan', id, { unit: centre.unit, kind: 'preVisit', at, by: who.karim })
  const pack = (await house.kernel.ask(
    karim,
    'inspections.pack',
    {},
  )) as Queries['inspections.pack']['output']
  const { head, last } = pack.inspections.find((each) => each.id === id)!
  const room = last.rooms[0]!
  await house.act('inspection.start', id, { device, head, rooms: [] }, karim)
  const seen = {
    room: room.room,
    place: 0,
    kind: room.kind,
    name: room.name,
    asBefore: false,
    elements: [{ surface: 'floor', condition: 'good', isClean: true, since: 2150, flaws: [] }],
    photos: ['c'.repeat(64)],
  }
  await house.act('inspection.seeRoom', id, { device, room: seen }, karim)
  await house.act('inspection.seeRoom', id, { device, room: { ...seen, photos: [] } }, karim)
  const named = () =>
    house.database.owner.rows(sql`select p.sha256 from inspections.picture p where p.inspection = ${id}`)
  expect(await named()).toHaveLength(1)
  const findings = await house.database.owner.rows(sql`
    select f.kind, f.part, f.turn, f.act, f.found from inspections.finding f where f.inspection = ${id}`)
  const text = recordText(composeRecord({ id, kind: 'preVisit' }, head, findings as never))
  const ended = { ended: 'signed', strokes: [[[100, 200, 0]]], at: '2099-01-01T00:00:00.000Z' }
  await house.act(
    'inspection.sign',
    id,
    {
      device,
      hash: hash('sha256', text, 'hex'),
      signatures: [
        { party: 'tenant', name: 'Anne Le Goff', ...ended },
        { party: 'landlord', name: 'Karim Benali', ...ended },
      ],
    },
    karim,
  )
  expect(await named()).toEqual([])
  // Signed in another century, by a clock that nobody believes.
  const told = (await house.kernel.ask(nadia, 'inspections.one', {
    id,
  })) as Queries['inspections.one']['output']
  expect(told.signatures.every(({ at: hour }) => hour <= new Date().toISOString())).toBe(true)
})

describe('what no record holds is refused at the door', () => {
  const id = newId()
  const device = 'tablette'
  const at = new Date().toISOString()
  const stroke = (point: unknown) => ({
    device,
    hash: 'a'.repeat(64),
    signatures: [{ party: 'landlord', name: 'Karim', ended: 'signed', strokes: [[point]], at }],
  })
  const element = { surface: 'floor', condition: 'good', isClean: true, flaws: [] }
  const room = { room: newId(), place: 0, kind: 'bedroom', name: 'Chambre', asBefore: false, photos: [] }
  const flaw = { id: newId(), kind: 'hole', cause: 'damage', quantity: 10_000, flawUnit: 'each', photos: [] }
  const meter = { id: newId(), kind: 'electricity', isChanged: false, photos: [] }
  const terms = {
    keysBackOn: '2026-11-29',
    deposit: 1e12,
    monthlyRent: 1e12,
    monthlyCharges: 0,
    paidUntil: null,
  }
  const many = (n: number, one: unknown) => Array.from({ length: n }, () => one)
  test.each([
    ['no stroke', 'inspection.sign', { ...stroke([0, 0, 0]), signatures: [] }],
    ['a time below nothing', 'inspection.sign', stroke([1, 2, -1])],
    ['a point that is no number', 'inspection.sign', stroke([null, 2, 0])],
    ['a point beyond the surface', 'inspection.sign', stroke([1e9, 2, 0])],
    [
      'a hundred thousand points',
      'inspection.sign',
      {
        ...stroke([0, 0, 0]),
        signatures: [{ ...stroke([0, 0, 0]).signatures[0], strokes: many(50, many(2000, [1, 2, 3])) }],
      },
    ],
    ['five thousand rooms', 'inspection.start', { device, rooms: many(5000, newId()), head: {} }],
    [
      'ten thousand elements',
      'inspection.seeRoom',
      { device, room: { ...room, elements: many(10_000, element) } },
    ],
    [
      'a quantity of ten to the ninth',
      'inspection.seeRoom',
      { device, room: { ...room, elements: [{ ...element, flaws: [{ ...flaw, quantity: 1e9 }] }] } },
    ],
    [
      'words of a megabyte',
      'inspection.seeRoom',
      { device, room: { ...room, words: 'a'.repeat(1e6), elements: [element] } },
    ],
    [
      'an index of fifteen digits',
      'inspection.readMeter',
      { device, meter: { ...meter, index: 123456789012345 } },
    ],
    [
      'an id in capitals',
      'inspection.readMeter',
      { device, meter: { ...meter, id: newId().toUpperCase(), index: 1 } },
    ],
    [
      'a year of no calendar',
      'inspection.plan',
      { unit: centre.unit, kind: 'exit', at: '9999-12-31T23:59:59Z', by: who.karim },
    ],
    ['ten to the twelfth cents', 'settlement.setTerms', { terms }],
  ])('%s', async (_, type, data) => {
    expect(await house.send(nadia, type, id, data)).toMatchObject({ refused: 'malformed' })
  })
})

test('six hundred inspections and accounts of before hide none of tomorrow, in no list and no pack', async () => {
  const { owner } = house.database
  const tomorrow = newId()
  const at = new Date(Date.now() + 86_400_000).toISOString()
  await house.act('inspection.plan', tomorrow, { unit: centre.unit, kind: 'entry', at, by: who.karim }, nadia)
  await owner.run(sql`
    insert into inspections.inspection (id, kind, state, unit, building, agency, at, held_by)
    select gen_random_uuid(), 'exit', 'started', ${centre.unit}, ${centre.building}, ${centre.agency},
      now() - interval '20 days' - n * interval '1 minute', ${who.karim} from generate_series(1, 600) n`)
  const listed = (await house.kernel.ask(
    nadia,
    'inspections.list',
    {},
  )) as Queries['inspections.list']['output']
  expect(listed.rows).toHaveLength(200)
  expect(listed.rows.at(-1)!.id).toBe(tomorrow)
  const { inspections } = (await house.kernel.ask(
    karim,
    'inspections.pack',
    {},
  )) as Queries['inspections.pack']['output']
  expect(inspections).toHaveLength(12)
  expect(inspections[0]!.id).toBe(tomorrow)

  await owner.run(sql`
    insert into inspections.settlement (id, state, unit, building, agency, household, opened_at, due_on, paid_on)
    select gen_random_uuid(), 'paid', ${centre.unit}, ${centre.building}, ${centre.agency}, gen_random_uuid(), now(),
      current_date - 400, current_date - 400 from generate_series(1, 300)`)
  const account = newId()
  await house.act('settlement.open', account, { unit: centre.unit, household: centre.household }, nadia)
  await owner.run(sql`
    update inspections.settlement set state = 'issued', due_on = current_date + 20 where id = ${account}`)
  const accounts = (await house.kernel.ask(
    nadia,
    'settlement.list',
    {},
  )) as Queries['settlement.list']['output']
  expect(accounts.rows.map(({ id }) => id)).toContain(account)
})
