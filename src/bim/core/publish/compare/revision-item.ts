import type { BatchRows } from '../../../../estate/core/contract.ts'
import type { Equipment, Room } from '../../../../ifc/core/inspect/inspection.ts'
import type { ModelPoint } from '../../../../ifc/core/model/matrix.ts'
import type { Polygon } from '../../../../ifc/core/model/polygon.ts'
import type { SayModel } from '../../words/say-model.ts'

/** Something that a revision holds, as the estate would take it. `key`: the dwelling that it is in, as the model tells it. */
export type RevisionItem = {
  [F in 'storey' | 'room' | 'opening' | 'asset']: {
    family: F
    id: string
    row: number
    key: string | null
    /** names of its room and of its storey */
    room: string | null
    storey: string | null
    says: BatchRows[F]
    /** how sure a value is, from 0 to 1, where it was not written down */
    sure: Record<string, number>
  }
}[keyof BatchRows & ('storey' | 'room' | 'opening' | 'asset')]

/** A room that another model of the building has, as it stands in the estate; or one of a dwelling that is none of ours. */
export type OtherPlace =
  | {
      object: string
      unit: string | null
      name: string
      storey: string | null
      placed: 'position' | 'nearest'
      isForeign?: never
    }
  | { isForeign: true }

export type Placing = {
  /** our object of a record, by its row */
  objects: ReadonlyMap<number, string>
  /** storeys of the estate by GlobalId */
  numbers: ReadonlyMap<string, number>
  unitOf: (key: string) => string | null
  /** keys of dwellings of which somebody said that they are none of ours: nothing inside them is told */
  foreign: ReadonlySet<string>
  /** metres of the model's world to metres of the plan */
  onPlan: (at: ModelPoint) => [number, number, number] | null
  outlineOf: (room: Room) => Polygon | undefined
  /** our object of a room, by its GlobalId */
  roomNamed: (id: string) => string | undefined
  /** the room in which the shape of a thing stands */
  roomOf: (thing: Equipment) => Room | undefined
  /** the room of another model of the building in which a thing stands; `rather`: that model is the one with most rooms */
  elsewhere: { of: (thing: Equipment) => OtherPlace | undefined; rather: boolean }
  say: SayModel
}
