import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeRecord, countFlaws, picturesOf, recordText } from './compose-record.ts'
import { type Finding, type FindingKind, findingKinds, keepFinding } from './keep-finding.ts'
import { type InspectionRecord, inspectionRecord, type RecordHead, type SeenRoom } from './record-shapes.ts'

const idFor = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const head: RecordHead = {
  on: '2026-12-01',
  place: { unit: idFor(900), ref: 'L-1', address: '16 rue Voltaire, 11100 Narbonne', door: '12', storey: 2 },
  landlord: { name: 'Robine Habitat', seat: '1 cours Mirabeau, 11100 Narbonne' },
  tenants: ['Anne Le Goff'],
  entryOn: '2019-04-01',
}
const identity = { id: idFor(901), kind: 'exit' } as const

const roomOf = (n: number, place: number, flaws: number): SeenRoom => ({
  room: idFor(n),
  place,
  kind: 'bedroom',
  name: `Chambre ${n}`,
  asBefore: flaws === 0,
  elements: [
    {
      surface: 'walls',
      material: 'paint',
      condition: 'good',
      isClean: true,
      flaws: Array.from({ length: flaws }, (_, i) => ({
        id: idFor(1000 + n * 10 + i),
        kind: 'hole' as const,
        cause: 'damage' as const,
        quantity: 10_000 as never,
        flawUnit: 'each' as const,
        photos: ['a'.repeat(64)],
      })),
    },
  ],
  photos: ['b'.repeat(64)],
})

const foundAs = (kind: FindingKind, n: number, flaws: number): unknown => {
  if (kind === 'room') return roomOf(n, n % 3, flaws)
  if (kind === 'meter')
    return { id: idFor(n), kind: 'gas', index: flaws * 7, isChanged: false, photos: ['c'.repeat(64)] }
  if (kind === 'keys') return [{ id: idFor(1), kind: 'key', opens: 'Porte', expected: 2, counted: flaws % 3 }]
  if (kind === 'detector') return { isThere: true, sounded: flaws > 1 }
  if (kind === 'address') return { line: `${flaws} rue du Pont`, postcode: '11100', commune: 'Narbonne' }
  return `réserve ${flaws}`
}

/** What two devices could tell of a flat of four rooms, one after the other, in acts that are all different. */
const tellings = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...findingKinds),
      n: fc.integer({ min: 1, max: 4 }),
      flaws: fc.integer({ min: 0, max: 3 }),
      turn: fc.integer({ min: 1, max: 2 }),
      gone: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(
      ({ kind, n, flaws, turn, gone }, i): Finding => ({
        kind,
        part: kind === 'room' || kind === 'meter' ? idFor(n) : identity.id,
        turn,
        act: idFor(2000 + i),
        found: kind === 'room' && gone === 0 ? null : foundAs(kind, n, flaws),
      }),
    ),
  )

const textOf = (told: readonly Finding[]): string =>
  recordText(
    composeRecord(
      identity,
      head,
      told.reduce<readonly Finding[]>((kept, next) => keepFinding(kept, next), []),
    ),
  )

const recordOf = (told: readonly Finding[]): InspectionRecord =>
  inspectionRecord.parse(JSON.parse(textOf(told)))

test('sent in any order, as often as the network wishes, it is the same record', () => {
  fc.assert(
    fc.property(
      tellings.chain((told) =>
        fc.tuple(
          fc.constant(told),
          fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2, maxLength: told.length * 2 }),
        ),
      ),
      ([told, again]) => {
        expect(textOf(again)).toBe(textOf(told))
      },
    ),
  )
})

test('it is the shape that is signed, and read from its own text it is itself', () => {
  fc.assert(
    fc.property(tellings, (told) => {
      const text = textOf(told)
      expect(inspectionRecord.parse(JSON.parse(text))).toEqual(JSON.parse(text))
      expect(recordText(inspectionRecord.parse(JSON.parse(text)))).toBe(text)
    }),
  )
})

test('a device that takes over is heard, though its clock is two days behind', () => {
  const first: Finding = {
    kind: 'room',
    part: idFor(1),
    turn: 1,
    act: idFor(9),
    found: roomOf(1, 0, 2),
  }
  const taken: Finding = { ...first, turn: 2, act: idFor(2), found: roomOf(1, 0, 0) }
  for (const order of [
    [first, taken],
    [taken, first],
  ])
    expect(recordOf(order).rooms[0]!.asBefore).toBe(true)
})

test('rooms are in the order of the walk, and one that is not there is in no record', () => {
  const told: Finding[] = [3, 1, 2].map((n) => ({
    kind: 'room',
    part: idFor(n),
    turn: 1,
    act: idFor(n),
    found: roomOf(n, 3 - n, n),
  }))
  const without: Finding = { kind: 'room', part: idFor(2), turn: 1, act: idFor(9), found: null }
  const { rooms } = recordOf([...told, without])
  expect(rooms.map(({ name }) => name)).toEqual(['Chambre 3', 'Chambre 1'])
  expect(countFlaws(rooms)).toBe(4)
  expect(picturesOf({ rooms, meters: [] })).toEqual(['b'.repeat(64), 'a'.repeat(64)])
})
