import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import type { ModelPoint } from '../../../ifc/core/model/matrix.ts'

export type Family = 'storey' | 'room' | 'door' | 'window' | 'equipment'

/** What two revisions are compared by, whatever it is. */
export type ModelThing = {
  family: Family
  /** GlobalId; empty when the file gives it to several things, and it says nothing */
  id: string
  kind: string
  name: string
  /** the number of a room, the tag of a thing */
  number: string
  dwelling: string | null
  storey: string | null
  room: string | null
  area: number | null
  at: ModelPoint | null
  /** maker, model, serial and dates, those that are known */
  marks: Record<string, string>
}

/** Storeys first: nothing else is asked before, and the rooms come before what stands in them. */
export const thingsOf = (seen: Inspection): ModelThing[] => {
  const twice = new Set(seen.duplicates.map(({ id }) => id))
  const sole = (id: string): string => (twice.has(id) ? '' : id)
  const storeys = new Map(seen.storeys.map(({ id, name }) => [id, name]))
  const rooms = new Map(seen.rooms.map((room) => [room.id, room]))
  const on = (storey: string | null): string | null =>
    storey === null ? null : (storeys.get(storey) ?? null)
  const bare = { dwelling: null, room: null, area: null, marks: {}, number: '' }
  return [
    ...seen.storeys.map(
      ({ id, name, elevation, placed }): ModelThing => ({
        ...bare,
        family: 'storey',
        id: sole(id),
        kind: 'storey',
        name,
        storey: name,
        at: [0, 0, elevation ?? placed],
      }),
    ),
    ...seen.rooms.map(
      ({ id, kind, name, number, dwelling, storey, area, at }): ModelThing => ({
        ...bare,
        family: 'room',
        id: sole(id),
        kind,
        name,
        number,
        dwelling,
        storey: on(storey),
        area: area.computed ?? area.declared,
        at,
      }),
    ),
    ...seen.openings.map(
      ({ id, kind, name, storey, at }): ModelThing => ({
        ...bare,
        family: kind,
        id: sole(id),
        kind,
        name,
        storey: on(storey),
        at,
      }),
    ),
    ...seen.equipment.map(
      ({ id, kind, name, tag, dwelling, storey, room, at, ...marks }): ModelThing => ({
        family: 'equipment',
        id: sole(id),
        kind,
        name,
        number: tag,
        dwelling,
        storey: on(storey),
        room: room === null ? null : rooms.get(room)?.number || rooms.get(room)?.name || null,
        area: null,
        at,
        marks: thingFields(marks),
      }),
    ),
  ]
}

const thingFields = (
  marks: Partial<Record<'maker' | 'model' | 'serial' | 'installed' | 'warranty', string | null>>,
): Record<string, string> =>
  Object.fromEntries(
    (['maker', 'model', 'serial', 'installed', 'warranty'] as const).flatMap((mark) => {
      const value = marks[mark]
      return value == null ? [] : [[mark, value]]
    }),
  )
