import { sayCode } from '../../../../kernel/core/words.ts'
import type { Opening, Room, Storey } from '../../../../ifc/core/inspect/inspection.ts'
import type { RevisionItem, Placing } from './revision-item.ts'
import { bareItem, clip, type OnStorey, surface, metresWithin } from './revision-item.bare.ts'

export const storeyOf = (storey: Storey, { objects, numbers, say }: Placing): RevisionItem => {
  const number = numbers.get(storey.id)
  return {
    family: 'storey',
    ...bareItem(storey),
    storey: storey.name,
    says: {
      id: objects.get(storey.row)!,
      name: clip(storey.name) || say('publish.nameless.storey'),
      storey: number !== undefined && number >= -9 && number <= 80 ? number : null,
      z: metresWithin(storey.elevation ?? storey.placed, 90_000),
    },
  }
}

export const roomOf = (
  room: Room,
  on: OnStorey,
  { objects, unitOf, outlineOf, say }: Placing,
): RevisionItem => {
  const { number, name, kind, dwelling, area } = room
  const outline = outlineOf(room)
  return {
    family: 'room',
    ...bareItem(room),
    key: dwelling,
    storey: on.name,
    says: {
      id: objects.get(room.row)!,
      storey: on.storey,
      unit: dwelling === null ? null : unitOf(dwelling),
      kind,
      name: clip(name || number) || sayCode(say, 'room', kind),
      number: clip(number),
      surface: surface(area.declared),
      computed: surface(area.computed),
      outline: outline && outline.length >= 3 && outline.length <= 400 ? outline : null,
    },
  }
}

export const openingOf = (
  opening: Opening,
  on: OnStorey,
  { objects, onPlan, roomNamed, say }: Placing,
): RevisionItem => ({
  family: 'opening',
  ...bareItem(opening),
  storey: on.name,
  says: {
    id: objects.get(opening.row)!,
    storey: on.storey,
    kind: opening.kind,
    name: clip(opening.name) || say(`diff.${opening.kind}`, { n: 1 }),
    rooms: opening.rooms.flatMap((room) => roomNamed(room) ?? []).toSorted(),
    at: opening.at && onPlan(opening.at),
  },
})
