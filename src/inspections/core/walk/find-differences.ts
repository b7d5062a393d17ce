import type { LastRoom } from '../contract.ts'
import type { CountedKeys, Element, SeenRoom } from '../record/record-shapes.ts'
import { seenRoomOf, type WalkedRoom } from './walk-draft.ts'

/** An element that is otherwise than it was: what is new on it, and what it was like. */
export type FoundDifference = {
  room: SeenRoom
  element: Element
  was: Element | undefined
  flaws: Element['flaws']
}

/** What is otherwise than the last time, in the order of the walk. What nobody had described yet is no difference unless it has a flaw. */
export const findDifferences = (rooms: readonly SeenRoom[], last: readonly LastRoom[]): FoundDifference[] =>
  rooms.flatMap((room) => {
    const before = last.find((each) => each.room === room.room)?.elements ?? []
    return room.elements.flatMap((element) => {
      const was = before.find((each) => isSameElement(each, element))
      const flaws = element.flaws.filter(({ id }) => !was?.flaws.some((each) => each.id === id))
      return flaws.length || (was && isOtherwise(element, was)) ? [{ room, element, was, flaws }] : []
    })
  })

/** Something was found in a room already: one tap must not take it away. */
export const isContradicted = (room: WalkedRoom, last: LastRoom | undefined): boolean =>
  !room.asBefore && findDifferences([seenRoomOf(room)], last ? [last] : []).length > 0

export const isSameElement = (
  a: Pick<Element, 'surface' | 'thing'>,
  b: Pick<Element, 'surface' | 'thing'>,
): boolean => (a.surface ? a.surface === b.surface : a.thing !== undefined && a.thing.id === b.thing?.id)

const isOtherwise = (a: Element, b: Element): boolean =>
  a.material !== b.material || a.condition !== b.condition || a.isClean !== b.isClean || a.works !== b.works

/** Keys that are fewer than were given. */
export const missingKeys = (keys: readonly CountedKeys[]): CountedKeys[] =>
  keys.filter(({ expected, counted }) => expected !== null && counted < expected)
