import type { PlacePlan } from '../inventory-queries.ts'

/** What a room opens by: how many, the room behind a door when it is shown too; else, `beyond`, whether one is known there. */
export type OpensBy = {
  kind: 'door' | 'window'
  n: number
  to: PlacePlan['rooms'][number] | undefined
  beyond: boolean
}

/** The doors and the windows of a room, doors first; all its windows are one line, whatever else they light. */
export const opensBy = (
  { rooms, openings }: Pick<PlacePlan, 'rooms' | 'openings'>,
  room: string,
): OpensBy[] => {
  const doors = new Map<string, OpensBy>()
  let windows = 0
  for (const { kind, n, rooms: both } of openings) {
    if (!both.includes(room)) continue
    if (kind === 'window') windows += n
    else {
      const to = rooms.find(({ id }) => id !== room && both.includes(id))
      const beyond = !to && both.length > 1
      const key = to?.id ?? String(beyond)
      doors.set(key, { kind, n: n + (doors.get(key)?.n ?? 0), to, beyond })
    }
  }
  const window: OpensBy = { kind: 'window', n: windows, to: undefined, beyond: false }
  return windows > 0 ? [...doors.values(), window] : [...doors.values()]
}
