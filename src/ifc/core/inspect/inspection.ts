import type { ModelPoint } from '../model/matrix.ts'
import type { Polygon } from '../model/polygon.ts'
import type { KnownProperties } from './aliases.ts'
import type { Problem } from '../problem.ts'

/** Lengths are in metres, areas in square metres, places in the world of the model. `id` is a GlobalId: not always unique. */
export type Storey = {
  id: string
  row: number
  name: string
  /** as the file declares it; where its origin stands, above the building */
  elevation: number | null
  placed: number
}

export type Room = {
  id: string
  row: number
  number: string
  name: string
  kind: string
  storey: string | null
  /** height of its floor above the building's origin; several on one storey are several levels */
  level: number | null
  dwelling: string | null
  at: ModelPoint | null
  area: { declared: number | null; from: string | null; computed: number | null }
  /** for reckoning alone, not reported: its shape, and what its properties say */
  shape: RoomShape | undefined
  known: KnownProperties
}

/** The outlines of its floor, the heights between which it lies, and the box around it: west, south, east, north. */
export type RoomShape = {
  outlines: Polygon[]
  low: number
  high: number
  box: [number, number, number, number]
}

export type HowPlaced = 'model' | 'position' | 'nearest'

export type Equipment = {
  id: string
  row: number
  kind: string
  name: string
  tag: string
  storey: string | null
  room: string | null
  /** how the room is known: the model says it, or the thing stands in it, or it is within half a metre of it */
  placed: HowPlaced | null
  dwelling: string | null
  maker: string | null
  model: string | null
  serial: string | null
  installed: string | null
  warranty: string | null
  at: ModelPoint | null
}

export type Opening = {
  id: string
  row: number
  kind: 'door' | 'window'
  name: string
  storey: string | null
  /** the room, or the two rooms, that it opens; how they are known: the model says it, or it stands between them */
  rooms: string[]
  placed: 'model' | 'position' | null
  at: ModelPoint | null
}

export type Dwelling = {
  key: string
  name: string
  number: string | null
  rpls: string | null
  type: string | null
  /** what the model declares for the whole, then what its rooms add up to */
  area: { declared: number | null; rooms: number | null }
  storeys: string[]
  rooms: string[]
}

/** How dwellings could be told in this model; `score` from 0 to 1. */
export type Rule = { rule: string; by: string; score: number; dwellings: number; rooms: number }

export type Inspection = {
  schema: { name: string; checked: boolean }
  tool: string
  written: string
  records: number
  units: { length: number | null; area: number | null }
  storeys: Storey[]
  rule: Rule | null
  rules: Rule[]
  dwellings: Dwelling[]
  rooms: Room[]
  equipment: Equipment[]
  openings: Opening[]
  duplicates: { id: string; records: number[] }[]
  problems: Problem[]
}
