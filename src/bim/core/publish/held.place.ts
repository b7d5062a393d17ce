import { sayCode } from '../../../kernel/core/words.ts'
import type { Opening, Room, Storey } from '../../../ifc/core/inspect/shapes.ts'
import type { Held, Placing } from './held.ts'
import { bare, clip, type On, surface, within } from './held.bare.ts'

export const storeyOf = (storey: Storey, { objects, numbers, say }: Placing): Held => {
  const number = numbers.get(storey.id)
  return {
    family: 'storey',
    ...bare(storey),
    storey: storey.name,
    says: {
      id: objects.get(storey.row)!,
      name: clip(storey.name) || say('publish.nameless.storey'),
      storey: number !== undefined && number >= -9 && number <= 80 ? number : null,
      z: within(storey.elevation ?? storey.placed, 90_000),
    },
  }
}

export const roomOf = (room: Room, on: On, { objects, unitOf, outlineOf, say }: Placing): Held => {
  const { number, name, kind, dwelling, area } = room
  const outline = outlineOf(room)
  return {
    family: 'room',
    ...bare(room),
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

export const openingOf = (opening: Opening, on: On, { objects, onPlan, roomNamed, say }: Placing): Held => ({
  family: 'opening',
  ...bare(opening),
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
