import { expect, test } from 'vitest'
import { idFor } from '../../../../test/setup/begun-inspection.ts'
import { bedroomOf, nothingSeen, packOf } from '../../../../test/setup/packed-inspection.ts'
import type { LastRoom } from '../contract.ts'
import type { Element } from '../record/record-shapes.ts'
import { partiesOf, signaturesOf } from './party-end.ts'
import { actsOfWalk } from './walk-acts.ts'
import {
  addUntold,
  beginWalk,
  isHeldElsewhere,
  isRoomTold,
  retellWalk,
  roomsLeft,
  seeAsBefore,
  takeBackWalk,
  tellFrom,
  type Walk,
  withoutTold,
} from './walk-draft.ts'

const pvc: Element = { surface: 'floor', material: 'pvc', condition: 'good', isClean: true, flaws: [] }
const roomOf = (n: number): LastRoom => bedroomOf(n, [pvc])
const last = { ...packOf().last, rooms: [roomOf(1), roomOf(2)] }
const pack = packOf({ last })
const begun = beginWalk(pack, 'tablet-of-karim', '2026-11-29')
const typesOf = (walk: Walk): string[] => actsOfWalk(walk).map(({ type }) => type.replace('inspection.', ''))

test('a walk is told in the order in which it was done, and begins before anything of it', () => {
  expect(actsOfWalk(begun)).toMatchObject([
    { type: 'inspection.start', data: { device: 'tablet-of-karim', rooms: [idFor(1), idFor(2)] } },
  ])
  const seen = seeAsBefore(begun, pack.last.rooms[0]!, pack)
  const counted = addUntold(addUntold({ ...seen, detector: { isThere: false } }, 'detector'), 'reservations')
  expect(typesOf(counted)).toEqual(['start', 'seeRoom', 'tryDetector', 'reserve'])
  expect(typesOf(retellWalk(withoutTold(counted, counted)))).toEqual(['start', 'seeRoom', 'tryDetector'])
  // A room that is touched again meanwhile is told again.
  expect(withoutTold({ ...counted, rooms: [...counted.rooms] }, counted).untold).toEqual(counted.untold)
})

test('who goes on where another device was takes in what that one told, and lets it go first', () => {
  const elsewhere = packOf({
    last,
    device: 'phone-of-karim',
    seen: { ...nothingSeen, detector: { isThere: true, sounded: true } },
  })
  expect(isHeldElsewhere(begun, elsewhere)).toBe(true)
  const taken = takeBackWalk(seeAsBefore(begun, pack.last.rooms[0]!, pack), {
    ...elsewhere,
    seen: { ...elsewhere.seen, rooms: [{ ...roomOf(2), asBefore: true }] },
  })
  expect(typesOf(taken)).toEqual(['letGo', 'start', 'seeRoom', 'seeRoom', 'tryDetector'])
  expect(roomsLeft(taken)).toEqual([])
  // What the pack says until the network brings another is known already.
  expect(isHeldElsewhere(taken, elsewhere)).toBe(false)
  expect(isHeldElsewhere(taken, packOf({ device: 'a-third-device' }))).toBe(true)
  expect(typesOf(beginWalk(elsewhere, 'tablet-of-karim', '2026-11-29'))).toEqual(['letGo', 'start'])
})

test('where somebody has set the clock back all of it is told in a turn of its own', () => {
  const seen = seeAsBefore(begun, pack.last.rooms[0]!, pack)
  const told = tellFrom(seen, 5000)
  const later = seeAsBefore(withoutTold(told, told), pack.last.rooms[1]!, pack)
  expect(typesOf(tellFrom(later, 6000))).toEqual(['seeRoom'])
  expect(typesOf(tellFrom(later, 4000))).toEqual(['start', 'seeRoom', 'seeRoom'])
})

test('signatures are told last, tenants first, and of the record that was shown alone', () => {
  const ends = partiesOf(['Anne Le Goff', 'Paul N’Diaye'], 'Karim Benali').map((party) => ({
    ...party,
    hash: 'h',
    ended: 'absent' as const,
    strokes: [],
    at: '2026-11-29T10:00:00.000Z',
  }))
  const shuffled = [ends[2]!, { ...ends[0]!, hash: 'of before' }, ends[1]!, ends[0]!]
  expect(signaturesOf(shuffled, 'h').map(({ name }) => name)).toEqual([
    'Anne Le Goff',
    'Paul N’Diaye',
    'Karim Benali',
  ])
  const signed = addUntold(addUntold({ ...begun, ends, hash: 'h' }, 'sign'), 'keys')
  expect(typesOf(retellWalk(signed))).toEqual(['start', 'sign'])
})

test('a record of no room is none', () => {
  expect(isRoomTold(begun)).toBe(false)
  expect(isRoomTold({ ...begun, dropped: [idFor(1)] })).toBe(true)
  expect(isRoomTold(seeAsBefore(begun, pack.last.rooms[0]!, pack))).toBe(true)
})
