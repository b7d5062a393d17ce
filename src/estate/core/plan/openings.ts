import type { BuildingPlans } from '../inventory/plans.ts'
import type { PlacePlan } from '../inventory.ts'

type Standing = BuildingPlans['openings'][number]
type Here = PlacePlan['openings'][number]

/**
 * The doors and windows of some rooms, those that open the same rooms counted together. A room that is not among them is not
 * named: one knows that the door leads out.
 */
export const openingsOf = (all: readonly Standing[], rooms: readonly { id: string }[]): Here[] => {
  const here = new Set(rooms.map((room) => room.id))
  const found = new Map<string, Here>()
  for (const { kind, rooms: both, n } of all) {
    const inside = both.filter((id) => here.has(id)).toSorted()
    if (inside.length === 0) continue
    const each = { kind, rooms: inside, beyond: inside.length < both.length, n }
    const key = [each.kind, each.beyond, ...inside].join()
    found.set(key, { ...each, n: n + (found.get(key)?.n ?? 0) })
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

/** What a room opens by, and the room behind a door when it is shown too. */
export type OpensBy = {
  kind: Here['kind']
  n: number
  to: PlacePlan['rooms'][number] | undefined
  beyond: boolean
}

/** The doors and the windows of a room, doors first; all its windows are one line, whatever else they light. */
export const opensBy = (
  { rooms, openings }: Pick<PlacePlan, 'rooms' | 'openings'>,
  room: string,
): OpensBy[] => {
  const hers = openings.filter((each) => each.rooms.includes(room))
  const windows = hers.filter(({ kind }) => kind === 'window').reduce((sum, { n }) => sum + n, 0)
  const doors = hers
    .filter(({ kind }) => kind === 'door')
    .map(({ kind, n, beyond, rooms: both }) => ({
      kind,
      n,
      beyond,
      to: rooms.find(({ id }) => id !== room && both.includes(id)),
    }))
  return windows > 0 ? [...doors, { kind: 'window', n: windows, beyond: false, to: undefined }] : doors
}
