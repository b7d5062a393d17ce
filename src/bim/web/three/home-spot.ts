import type { SpacePoint } from './orbit-camera.ts'
import type { Colour } from './face-colours.ts'

/** How tags are kept from covering each other: each stands where its place is seen, and is moved from there. */
export type TagSpread = (frame: HTMLElement, tags: readonly HTMLElement[]) => void

/** A dwelling on the floor that is seen: the tint of its rooms, and where its door is written. */
export type HomeSpot = {
  unit: string
  says: string
  rooms: ReadonlySet<string>
  tint: Colour
  mark?: 'danger' | 'alarm' | undefined
  at: SpacePoint
}
