import type { Polygon } from '../model/polygon.ts'
import type { FlatBox } from './contour.ts'

/** What is drawn of one level, in millimetres of the plan, y downwards. */
export type Floor = {
  /** GlobalId of its storey; several floors may have the same */
  storey: string | null
  name: string
  /** height of the floor in the world, metres */
  z: number
  /** which, where a model has several */
  building: number | undefined
  /** contours of what is cut, holes turned the other way */
  walls: Polygon[]
  openings: OpeningShown[]
  stairs: Polygon[]
  rooms: RoomShown[]
  equipment: ThingShown[]
}

/** `record`: the number of the record that it comes from. */
export type OpeningShown = Opening & { record: number }

/** A door or a window: its path in centimetres, its middle, and a place on either side of it. */
export type Opening = {
  kind: 'door' | 'window'
  path: string
  box: FlatBox
  middle: [number, number]
  sides: [number, number][]
}

/** `mark` is written as `data-g`: a GlobalId, with the number of the record behind # where several things bear it. */
export type RoomShown = {
  mark: string
  row: number
  record: number
  kind: string
  name: string
  area: number | null
  dwelling: string | null
  contours: Polygon[]
}

export type ThingShown = {
  mark: string
  record: number
  kind: string
  name: string
  around: Polygon
  room: RoomShown | undefined
}
