import type { SpacePoint } from './orbit-camera.ts'
import type { Colour } from './face-colours.ts'

/** A dwelling on the floor that is seen: the tint of its rooms, and where its door is written. */
export type HomeSpot = {
  unit: string
  says: string
  rooms: ReadonlySet<string>
  tint: Colour
  mark?: 'danger' | 'alarm' | undefined
  at: SpacePoint
}
