import { mayShare } from '../../../ifc/core/inspect/find-storeys.ts'
import type { PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import type { Floor, OpeningShown, RoomShown, ThingShown } from '../../../ifc/core/plan/plan-shapes.ts'
import { askWorker, beginWorker } from './mesh-worker.ts'
import type { Body } from './cut-model.ts'

type NamedPart<T> = Pick<T, Extract<keyof T, 'mark' | 'record' | 'kind' | 'name'>>

/** What is known of a floor by name; its shapes are among the bodies. */
export type Storey = Pick<Floor, 'name' | 'z' | 'storey' | 'building'> & {
  rooms: NamedPart<RoomShown>[]
  openings: NamedPart<OpeningShown>[]
  equipment: NamedPart<ThingShown>[]
}

export type Building = { storeys: Storey[]; bodies: Body[]; frame: PlanFrame; ground: number }

/**
 * The pack of a whole building, null where it is too much: made in the thread of web-ifc, which has nothing left to do, while
 * the caller draws.
 */
export const packInWorker = (building: Building): Promise<Uint8Array | null> =>
  askWorker(beginWorker(), { building }, (said, done) => done((said as PackAnswer).pack))
type PackAnswer = { pack: Uint8Array | null }

/** Floors of several buildings that are nearer than this in height are one floor of the whole; metres. */
const oneFloor = 0.3

/** What is known of floors, from the lowest up. */
export const storeysOf = (floors: readonly Floor[]): Storey[] => {
  const found: Storey[] = []
  for (const storey of floors.map(storeyOf)) {
    const last = found.at(-1)
    if (!last || mayShare(last.building, storey.building) || storey.z - last.z > oneFloor) found.push(storey)
    else {
      if (!last.name.split(' / ').includes(storey.name)) last.name += ` / ${storey.name}`
      last.rooms.push(...storey.rooms)
      last.openings.push(...storey.openings)
      last.equipment.push(...storey.equipment)
    }
  }
  return found
}

export const storeyOf = ({ name, z, storey, building, rooms, openings, equipment }: Floor): Storey => ({
  name,
  z,
  storey,
  building,
  rooms: rooms.map(({ mark, record, kind, name: called }) => ({ mark, record, kind, name: called })),
  openings: openings.map(({ record, kind }) => ({ record, kind })),
  equipment: equipment.map(({ mark, record, kind, name: called }) => ({ mark, record, kind, name: called })),
})
