import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idFor } from '../../../../test/setup/begun-inspection.ts'
import { bedroomOf, packOf } from '../../../../test/setup/packed-inspection.ts'
import { parts } from '../../../kernel/core/money.ts'
import type { Element } from '../record/record-shapes.ts'
import { addPoint, addStroke, padPoint, strokePath } from './draw-stroke.ts'
import { findDifferences, isContradicted, missingKeys } from './find-differences.ts'
import { isEnded, partiesOf, type PartyEnd, signatureOf } from './party-end.ts'
import { factsOfFlaw, flawQuantity, flawUnitOf, proposeFlaw, wholeQuantity } from './propose-flaw.ts'
import {
  beginWalk,
  changeRoom,
  finishRoom,
  isRoomReady,
  isUntoldThing,
  roomsLeft,
  seeAsBefore,
  seenRoomOf,
} from './walk-draft.ts'
import { walkRecord } from './walk-record.ts'

const hole: Element['flaws'][number] = {
  id: idFor(50),
  kind: 'hole',
  cause: 'damage',
  quantity: parts(10_000),
  flawUnit: 'each',
  photos: [],
}
const floor: Element = {
  surface: 'floor',
  material: 'pvc',
  condition: 'good',
  isClean: true,
  since: 2019,
  flaws: [hole],
}
const pack = packOf({
  last: { ...packOf().last, rooms: [bedroomOf(1, [floor]), bedroomOf(2, [])] },
  things: [{ id: idFor(20), kind: 'radiator', name: 'Radiateur', room: idFor(2), installedOn: null }],
  surfaces: { [idFor(1)]: 12.4 },
})

test('Madame Le Goff leaves: one tap takes the room as it was, and what was found at entry is nobody’s doing', () => {
  const walk = beginWalk(pack, 'tablet-of-karim', '2026-11-29')
  expect(walk.head.on).toBe('2026-11-29')
  const next = seeAsBefore(walk, pack.last.rooms[0]!, pack)
  expect(roomsLeft(next).map(({ room }) => room)).toEqual([idFor(2)])
  expect(next.untold).toEqual(['start', `room ${idFor(1)}`])
  const [room] = walkRecord(next).rooms
  expect(room).toMatchObject({ asBefore: true, elements: [{ flaws: [{ id: hole.id, cause: 'already' }] }] })
  expect(findDifferences([room!], pack.last.rooms)).toEqual([])
})

test('where nothing is known each surface is said before the room is seen; a thing of which nobody speaks is left out', () => {
  const walk = beginWalk(pack, 'tablet-of-karim', '2026-11-29')
  const room = walk.rooms[1]!
  expect(room.elements).toHaveLength(5)
  expect(isRoomReady(room)).toBe(false)
  expect(room.elements.filter(isUntoldThing)).toMatchObject([{ thing: { name: 'Radiateur' } }])
  expect(isUntoldThing({ ...room.elements.at(-1)!, condition: 'bad', isClean: true })).toBe(false)
  const described = changeRoom(walk, room.room, (before) => ({
    ...before,
    elements: before.elements.map((each) =>
      each.surface ? { ...each, condition: 'good', isClean: true } : each,
    ),
  }))
  expect(isRoomReady(described.rooms[1]!)).toBe(true)
  expect(seenRoomOf(finishRoom(described, room.room).rooms[1]!).elements).toHaveLength(4)
})

test('a room that is touched again is not seen until somebody says so, and a hole that is new is a difference', () => {
  const walk = seeAsBefore(beginWalk(pack, 'tablet', '2026-11-29'), pack.last.rooms[0]!, pack)
  const added = proposeFlaw('stain', floor, { id: idFor(51), inspection: 'exit', area: 12.4 })
  const touched = changeRoom(walk, idFor(1), (before) => ({
    ...before,
    asBefore: false,
    elements: before.elements.map((each) => ({ ...each, flaws: [...each.flaws, added] })),
  }))
  expect(walkRecord(touched).rooms).toEqual([])
  expect([walk, touched].map(({ rooms }) => isContradicted(rooms[0]!, pack.last.rooms[0]))).toEqual([
    false,
    true,
  ])
  const record = walkRecord(finishRoom(touched, idFor(1)))
  expect(findDifferences(record.rooms, pack.last.rooms)).toMatchObject([{ flaws: [{ id: added.id }] }])
})

test('a quantity is proposed: one of what is found, all of what is dirty; one tap takes the room’s square metres, or one wall', () => {
  expect(flawQuantity('stain', { surface: 'floor' }, 12.4)).toBe(10_000)
  expect(flawQuantity('dirty', { surface: 'floor' }, 12.4)).toBe(120_000)
  expect(flawQuantity('dirty', { surface: 'joinery' }, 12.4)).toBe(10_000)
  expect(flawQuantity('dirty', { surface: 'ceiling' })).toBe(10_000)
  expect(wholeQuantity('m2', { surface: 'floor' }, 12.4)).toBe(120_000)
  expect(wholeQuantity('m2', { surface: 'walls' }, 9)).toBe(80_000)
  expect(wholeQuantity('m2', { surface: 'ceiling' })).toBeUndefined()
  expect(wholeQuantity('each', { surface: 'floor' }, 12.4)).toBeUndefined()
  expect([factsOfFlaw('dirty'), factsOfFlaw('outOfOrder'), factsOfFlaw('hole')]).toEqual([
    { isClean: false },
    { works: false },
    {},
  ])
  expect(flawUnitOf('hole', { surface: 'walls' })).toBe('each')
  expect(flawUnitOf('stain', { surface: 'joinery' })).toBe('each')
  expect(
    proposeFlaw('hole', { surface: 'walls', flaws: [] }, { id: idFor(9), inspection: 'entry' }).cause,
  ).toBe('already')
})

test('strokes stand on a surface of their own, whatever the screen, and their time never runs back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer(), y: fc.integer(), ms: fc.integer() }), { maxLength: 2500 }),
      fc.record({ left: fc.integer(), top: fc.integer(), width: fc.nat(4000), height: fc.nat(4000) }),
      (points, box) => {
        const stroke = points.reduce<[number, number, number][]>(
          (sum, { ms, ...at }) => addPoint(sum, padPoint(at, box, ms)),
          [],
        )
        expect(stroke.length).toBeLessThanOrEqual(2000)
        for (const [i, [x, y, ms]] of stroke.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(1000)
          expect(y).toBeLessThanOrEqual(400)
          expect(ms).toBeGreaterThanOrEqual(stroke[i - 1]?.[2] ?? 0)
        }
      },
    ),
    { numRuns: 100 },
  )
  expect(strokePath([[3, 4, 0]])).toBe('M3 4L3 4')
  expect(addStroke([], [])).toEqual([])
})

test('a signature that is scribbled without end is cut where the house would take no more of it', () => {
  const long = Array.from({ length: 2000 }, (_, n): [number, number, number] => [n % 1000, 200, n])
  const full = [long, long, long].reduce<ReturnType<typeof addStroke>>(addStroke, [])
  expect(full.map(({ length }) => length)).toEqual([2000, 2000])
  expect(addStroke([long, long.slice(0, 1999)], long).at(-1)).toHaveLength(1)
})

const end = (more: Partial<PartyEnd>): PartyEnd => ({
  ...partiesOf(['Anne Le Goff'], 'Karim Benali')[0]!,
  hash: 'a',
  ended: 'signed',
  strokes: [],
  at: '2026-11-29T10:00:00Z',
  ...more,
})

test('a party has ended with strokes, with a reason, or by not coming; who stands for her shows a mandate', () => {
  expect(isEnded(end({}))).toBe(false)
  expect(isEnded(end({ strokes: [[[1, 2, 0]]] }))).toBe(true)
  expect(isEnded(end({ strokes: [[[1, 2, 0]]], proxy: { name: 'Paul Le Goff' } }))).toBe(false)
  expect(isEnded(end({ ended: 'refused', why: ' ' }))).toBe(false)
  expect(isEnded(end({ ended: 'absent' }))).toBe(true)
  const mandate = 'c'.repeat(64)
  expect(
    signatureOf(end({ strokes: [[[1, 2, 0]]], proxy: { name: 'Paul Le Goff', mandate } })),
  ).toMatchObject({
    party: 'tenantProxy',
    name: 'Paul Le Goff',
    mandate,
  })
  expect(signatureOf(end({ ended: 'refused', why: ' Trop tôt ' }))).toMatchObject({ why: 'Trop tôt' })
})

test('keys that miss are those that were given and are not there', () => {
  const keys = { id: idFor(70), kind: 'key' as const, opens: 'le logement' }
  expect(
    missingKeys([
      { ...keys, expected: 3, counted: 2 },
      { ...keys, expected: null, counted: 0 },
    ]),
  ).toHaveLength(1)
})
