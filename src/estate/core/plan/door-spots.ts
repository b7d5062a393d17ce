import type { Mark } from './plan-marks.ts'
import type { Box } from './window-on-plan.ts'

type Room = { id: string; unit: string | null }
export type DoorSpot = { unit: string; box: Box }

/** Where the door number of each dwelling is written on the plan of a storey: in its largest room. None on the plan of one dwelling. */
export const doorSpots = (
  rooms: readonly Room[],
  marks: ReadonlyMap<string, Pick<Mark, 'box'>>,
): DoorSpot[] => {
  const spots = new Map<string, DoorSpot>()
  const area = ([, , w, h]: Box): number => w * h
  for (const { id, unit } of rooms) {
    const box = marks.get(id)?.box
    if (!unit || !box) continue
    const before = spots.get(unit)
    if (!before || area(box) > area(before.box)) spots.set(unit, { unit, box })
  }
  return spots.size > 1 ? [...spots.values()] : []
}

/** Where the middle of a number so wide stands: over its room, moved as far as it needs to be whole within the plan. */
export const middleOf = ([x, , w]: Box, [left, , across]: Box, wide: number): number =>
  Math.min(Math.max(x + w / 2, left + wide / 2), left + across - wide / 2)
