import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Commands, InspectionPack, Queries } from '../../src/inspections/core/contract.ts'
import { composeRecord, recordText } from '../../src/inspections/core/record/compose-record.ts'
import { type Finding, keepFinding } from '../../src/inspections/core/record/keep-finding.ts'
import type { RecordHead, SeenRoom, Signature } from '../../src/inspections/core/record/record-shapes.ts'
import { lastDayToCompleteHeating } from '../../src/inspections/core/record/legal-days.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { daysLater } from '../../src/kernel/core/law-days.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let house: Landlord
beforeAll(async () => {
  house = await openLandlord()
})
afterAll(() => house.close())

const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const sylvie = actorOf('manager')
const leGoff = actorOf('tenant')
const neighbour = actorOf('tenant', roches)
const strokes: Signature['strokes'] = [
  [
    [100, 200, 0],
    [140, 180, 16],
  ],
]

const ask = async <Q extends keyof Queries>(by: Actor, query: Q, input: Queries[Q]['input'] = {} as never) =>
  (await house.kernel.ask(by, query, input)) as Queries[Q]['output'] & { refused?: string }
const soon = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()
const plan = async (more: Partial<Commands['inspection.plan']> = {}): Promise<string> => {
  const id = newId()
  const data = { unit: centre.unit, kind: 'exit', at: soon(2), by: who.karim, ...more }
  const outcome = await house.send(nadia, 'inspection.plan', id, data)
  expect(outcome).toMatchObject({ ok: true })
  return id
}
const packed = async (by: Actor, id: string): Promise<InspectionPack> => {
  const { inspections, ...no } = await ask(by, 'inspections.pack')
  expect(no).toEqual({})
  return inspections.find((each) => each.id === id)!
}

/** A device: what it told, and the record that it would show. */
const walk = (id: string, device: string, by: Actor = karim) => {
  let findings: readonly Finding[] = []
  let head: RecordHead
  let kind: InspectionPack['kind']
  const tell = (act: string, data: object, command = newId()) =>
    house.send(by, `inspection.${act}`, id, { device, ...data }, command)
  const keep = (part: string, found: unknown, act: string, of: Finding['kind'] = 'room'): void => {
    findings = keepFinding(findings, { kind: of, part, turn: 1, act, found })
  }
  return {
    tell,
    start: async (pack: InspectionPack) => {
      head = { ...pack.head, on: pack.head.on }
      kind = pack.kind
      return tell('start', { head, rooms: pack.last.rooms.map(({ room }) => room) })
    },
    see: async (room: SeenRoom, times = 1) => {
      const act = newId()
      keep(room.room, room, act)
      for (let n = 0; n < times; n++) await tell('seeRoom', { room }, act)
      return act
    },
    keep,
    hash: () =>
      createHash('sha256')
        .update(recordText(composeRecord({ id, kind }, head, findings)))
        .digest('hex'),
  }
}
const seenAs = (
  { room, place, kind, name }: InspectionPack['last']['rooms'][number],
  flaws: SeenRoom['elements'][number]['flaws'] = [],
): SeenRoom => ({
  room,
  place,
  kind,
  name,
  asBefore: false,
  elements: [{ surface: 'floor', material: 'pvc', condition: 'good', isClean: true, since: 2019, flaws }],
  photos: [],
})
const hole: SeenRoom['elements'][number]['flaws'][number] = {
  id: newId(),
  kind: 'hole',
  cause: 'damage',
  quantity: 20_000 as never,
  flawUnit: 'each',
  photos: ['a'.repeat(64)],
}
const signedBy = (party: Signature['party'], name: string): Signature => ({
  party,
  name,
  ended: 'signed',
  strokes,
  at: soon(0),
})
const both = [signedBy('tenant', 'Anne Le Goff'), signedBy('landlord', 'Karim Benali')]

test('Madame Le Goff leaves: rooms out of order, twice, from two devices; what is signed is what the house holds', async () => {
  const id = await plan()
  const pack = await packed(karim, id)
  expect(pack.head).toMatchObject({ tenants: ['Anne Le Goff'], place: { ref: 'L-centre', door: '12' } })
  expect(pack.last.rooms.slice(0, 3).map(({ name }) => name)).toEqual(['Entrée', 'Séjour', 'Cuisine'])
  expect(pack.last.rooms.length).toBeGreaterThan(4)
  expect(new Set(pack.last.rooms.map(({ name }) => name)).size).toBe(pack.last.rooms.length)

  const phone = walk(id, 'phone-of-karim')
  expect(await phone.tell('seeRoom', { room: seenAs(pack.last.rooms[0]!) })).toMatchObject({
    refused: 'held_elsewhere',
  })
  await phone.start(pack)
  for (const room of pack.last.rooms.toReversed()) await phone.see(seenAs(room), 2)

  // A tablet may not go on with it until the phone lets it go; then what the tablet tells stands, and the rest stays.
  const tablet = walk(id, 'tablet-of-karim')
  expect(await tablet.start(pack)).toMatchObject({ refused: 'held_elsewhere' })
  await phone.tell('letGo', {})
  expect(await tablet.start(pack)).toMatchObject({ ok: true })
  const again = (await packed(karim, id)).seen
  expect(again.rooms.map(({ room }) => room)).toEqual(pack.last.rooms.map(({ room }) => room))
  for (const room of again.rooms) tablet.keep(room.room, room, newId())
  expect(await phone.tell('reserve', { words: 'trop tard' })).toMatchObject({ refused: 'held_elsewhere' })
  await tablet.see(seenAs(pack.last.rooms[2]!, [hole]))

  // An act of before that the network brings late changes nothing.
  const first = newId()
  await tablet.see(seenAs(pack.last.rooms[1]!, [hole]))
  await tablet.tell('seeRoom', { room: seenAs(pack.last.rooms[1]!) }, first)
  const address = { line: '3 rue du Pont', postcode: '11000', commune: 'Carcassonne' }
  const told = newId()
  tablet.keep(id, address, told, 'address')
  await tablet.tell('tellAddress', { address }, told)

  const signatures = both
  expect(await tablet.tell('sign', { hash: 'f'.repeat(64), signatures })).toMatchObject({
    refused: 'hash_differs',
  })
  expect(await tablet.tell('sign', { hash: tablet.hash(), signatures })).toMatchObject({ ok: true })
  expect(await tablet.tell('reserve', { words: 'trop tard' })).toMatchObject({ refused: 'sealed' })

  const hers = await ask(leGoff, 'inspections.one', { id })
  expect(hers).toMatchObject({ hash: tablet.hash(), isContradictory: true, row: { state: 'signed' } })
  expect(createHash('sha256').update(recordText(hers.record!)).digest('hex')).toBe(hers.hash)
  expect(hers.signatures).toHaveLength(2)
  expect(hers.record!.newAddress).toEqual(address)
  expect((await ask(leGoff, 'inspections.list')).rows.map((row) => row.id)).toEqual([id])
  expect(await ask(neighbour, 'inspections.one', { id })).toMatchObject({ refused: 'not_found' })
  expect((await ask(neighbour, 'inspections.list')).rows).toEqual([])
  expect(await ask(actorOf('caretaker', roches), 'inspections.one', { id })).toMatchObject({
    refused: 'not_found',
  })
})

test('who works elsewhere plans, begins and signs nothing here, and an id that is taken is taken everywhere', async () => {
  const id = await plan()
  const far = actorOf('agent', roches)
  const data = { unit: centre.unit, kind: 'entry', at: soon(2), by: who.karim }
  expect(await house.send(far, 'inspection.plan', newId(), data)).toMatchObject({ refused: 'not_yours' })
  const own = { ...data, unit: roches.unit, by: who.otherCaretaker }
  expect(await house.send(far, 'inspection.plan', id, own)).toMatchObject({ refused: 'id_taken' })
  for (const [act, more] of [
    ['start', { head: (await packed(karim, id)).head, rooms: [] }],
    ['sign', { hash: 'a'.repeat(64), signatures: both }],
    ['reserve', { words: 'non' }],
  ] as const)
    expect(await walk(id, 'phone-of-a-stranger', far).tell(act, more)).toMatchObject({ refused: 'not_found' })
  const twice = await Promise.all(
    [1, 2].map(() => house.send(nadia, 'inspection.plan', newId(), { ...data, kind: 'preVisit' })),
  )
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await house.send(sylvie, 'inspection.callOff', id, {})).toMatchObject({ ok: true })
})

test('the estate has learnt the rooms, and the next inspection contradicts what was seen', async () => {
  const rooms = await house.database.owner.rows<{ name: string }>(
    sql`select s.name from estate.space s where s.unit = ${centre.unit} and s.gone_on is null`,
  )
  expect(rooms.length).toBeGreaterThan(4)
  const id = await plan({ kind: 'entry' })
  const { last } = await packed(karim, id)
  expect(last.rooms.map(({ name }) => name).sort()).toEqual(rooms.map(({ name }) => name).sort())
  expect(last.rooms[0]!.elements).toEqual([
    expect.objectContaining({ surface: 'floor', material: 'pvc', since: 2019 }),
  ])
  expect(last.rooms.flatMap(({ elements }) => elements.flatMap(({ flaws }) => flaws))).toHaveLength(2)
  expect(await house.send(sylvie, 'inspection.callOff', id, {})).toMatchObject({ ok: true })
})

test('whoever is away or refuses is told when a commissaire may come, and the tenant completes her entry in time', async () => {
  const id = await plan({ kind: 'entry', by: who.nadia })
  const pack = await packed(nadia, id)
  const tablet = walk(id, 'tablet-of-nadia', nadia)
  await tablet.start(pack)
  for (const room of pack.last.rooms) await tablet.see(seenAs(room))
  const { strokes: _, ...refuses } = signedBy('tenant', 'Anne Le Goff')
  const signatures = [both[1]!, { ...refuses, ended: 'refused', why: 'Elle conteste le sol.' }]
  expect(await tablet.tell('sign', { hash: tablet.hash(), signatures })).toMatchObject({ ok: true })
  const seen = await ask(nadia, 'inspections.one', { id })
  expect(seen).toMatchObject({ row: { state: 'away' }, isContradictory: false })
  expect(seen.commissaireFrom! > seen.record!.on).toBe(true)
  const words = 'La fenêtre du séjour ferme mal.'
  const completed = await house.send(leGoff, 'inspection.complete', id, { words, photos: [], heating: false })
  expect(completed).toMatchObject({ ok: true })
  expect(await ask(leGoff, 'inspections.one', { id })).toMatchObject({
    hash: seen.hash,
    addenda: [{ words, heating: false, state: 'asked', hash: null }],
    can: { complete: true, answer: false },
  })

  // What she asked waits for her agency, which adds it; what it refuses names why, and the record stays.
  const asked = (await ask(nadia, 'inspections.one', { id })).addenda[0]!.id
  const answer = (addendum: string, more: object, by = nadia) =>
    house.send(by, 'inspection.answerCompletion', id, { addendum, ...more })
  expect(await answer(asked, { isAdded: true }, leGoff)).toMatchObject({ refused: 'not_yours' })
  expect(await answer(asked, { isAdded: true })).toMatchObject({ ok: true })
  expect(await answer(asked, { isAdded: true })).toMatchObject({ refused: 'already_answered' })
  await house.send(leGoff, 'inspection.complete', id, { words: 'Il fait froid.', photos: [], heating: true })
  const second = (await ask(nadia, 'inspections.one', { id })).addenda[1]!.id
  expect(await answer(second, { isAdded: false })).toMatchObject({ refused: 'answer_missing' })
  expect(await answer(second, { isAdded: false, words: 'Chauffage vérifié ce jour.' })).toMatchObject({
    ok: true,
  })
  const after = await ask(leGoff, 'inspections.one', { id })
  expect(after).toMatchObject({
    hash: seen.hash,
    addenda: [
      { state: 'added', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { state: 'refused', answerWords: 'Chauffage vérifié ce jour.', hash: null },
    ],
  })
})

test('a commissaire de justice is booked by the agency, and each party reads when he comes and what it pays', async () => {
  const [{ id } = { id: '' }] = (await ask(nadia, 'inspections.list')).rows.filter(
    ({ state }) => state === 'away',
  )
  const { record, can } = await ask(nadia, 'inspections.one', { id })
  expect(can.bookOfficer).toBe(true)
  const letterOn = record!.on
  const book = (days: number, by = nadia) =>
    house.send(by, 'inspection.bookOfficer', id, {
      at: `${daysLater(letterOn, days)}T09:00:00.000Z`,
      letterOn,
      officer: 'Maître Durand',
      surface: 62,
    })
  const soon = await book(6)
  expect(soon).toMatchObject({ refused: 'commissaire_too_soon' })
  // A day is said as people say it.
  expect((soon as { message: string }).message).not.toMatch(/\d{4}-\d\d/)
  expect(await book(7, leGoff)).toMatchObject({ refused: 'not_yours' })
  expect(await book(7)).toMatchObject({ ok: true })
  expect((await ask(leGoff, 'inspections.one', { id })).officer).toMatchObject({
    officer: 'Maître Durand',
    letterOn,
    fee: 18_408,
  })
})

test('the heating of a building is put on on a day that its agency tells, and completions follow it', async () => {
  const one = (by: Actor) => ask(by, 'heating.one', { building: centre.building })
  expect(await one(nadia)).toEqual({ starts: '10-01', isTold: false, mayDate: true })
  const date = (starts: string, by = nadia) => house.send(by, 'heating.date', centre.building, { starts })
  expect(await date('09-31')).toMatchObject({ refused: 'malformed' })
  expect(await date('10-20', karim)).toMatchObject({ refused: 'not_yours' })
  expect(await date('10-20', actorOf('agent', roches))).toMatchObject({ ok: false })
  expect(await date('10-20')).toMatchObject({ ok: true })
  expect(await one(karim)).toEqual({ starts: '10-20', isTold: true, mayDate: false })
  const [{ id } = { id: '' }] = (await ask(leGoff, 'inspections.list')).rows.filter(
    ({ kind }) => kind === 'entry',
  )
  const { record, completeUntil } = await ask(leGoff, 'inspections.one', { id })
  expect(completeUntil!.heating).toBe(lastDayToCompleteHeating(record!.on, '10-20'))
})

test('three years after the lease nobody is named any more, and what the dwelling is made of is still known', async () => {
  const { personal } = await import('../../src/inspections/server/personal.ts')
  const [{ keep }] = personal as unknown as [
    { keep: { forget: (db: unknown, now: string) => Promise<number> } },
  ]
  const { owner } = house.database
  expect(await keep.forget(owner, soon(24 * 366 * 4))).toBe(0)
  await owner.run(
    sql`update people.tenancy set ends = current_date + 1 where household = ${centre.household}`,
  )
  expect(await keep.forget(owner, soon(24 * 366 * 4))).toBeGreaterThan(0)
  const left = await owner.rows<{ text: string }>(
    sql`select i::text as text from inspections.inspection i union all select f::text from inspections.finding f
      union all select s::text from inspections.signature s`,
  )
  expect(left.map(({ text }) => text).join()).not.toMatch(/Le Goff|Carcassonne/)
  expect(
    await owner.row(sql`select count(*)::int as n from inspections.finish f where f.unit = ${centre.unit}`),
  ).not.toEqual({ n: 0 })
})
