import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'

const id = z.uuid()

/** What may be sent. A visit is fixed and moved by the acts of its order, or of its request: nothing of the board is its own. */
export const commands = {
  /**
   * A secret address at which a calendar program reads one's own visits; the one before is closed. The subject is its id; the page draws
   * the secret, shows it once, and tells the house its SHA-256 alone. Refused: not_yours, id_taken.
   */
  'agenda.open': z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  /** The address opens nothing more. Refused: not_yours, not_found. */
  'agenda.close': z.object({}),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const day = z.iso.date()
const idAndName = z.object({ id: z.string(), name: z.string() })

/** What a visit is about, and where: no name of anybody who lives there. */
const matter = {
  request: id,
  no: z.number(),
  /** the work order; null: the landlord's own crew comes */
  order: z.nullable(id),
  nature: codeUnder<'nature'>(),
  urgency: z.enum(['U0', 'U1', 'U2', 'U3']),
  due: z.string(),
  building: z.object({ id, name: z.string(), address: z.string(), insee: z.string() }),
  door: z.string(),
  firm: z.nullable(idAndName),
  agency: idAndName,
  caretaker: z.nullable(idAndName),
  /** whether the reader may fix or move it */
  movable: z.boolean(),
}

/** `passed`: its hour is over and nobody said what came of it. `offered`: it awaits the tenant's answer. */
export const visitStates = ['fixed', 'offered', 'underway', 'passed', 'kept', 'missed'] as const

/** A visit on the board; its id is that of the appointment, or of the request where the own crew comes. */
export const visit = z.object({
  id,
  ...matter,
  starts: z.string(),
  ends: z.string(),
  state: z.enum(visitStates),
})
export type Visit = z.infer<typeof visit>

/** What has an order, or a crew, and no hour yet. */
export const undatedVisit = z.object({ ...matter })
export type UndatedVisit = z.infer<typeof undatedVisit>

/** What a caretaker does herself, on the day by which it was promised. */
export const chore = z.object({ ...matter, date: day })
export type Chore = z.infer<typeof chore>

/** Who says that a building stands there: `by` placed it by hand. */
const standing = {
  source: z.enum(['imported', 'model', 'hand', 'invented']),
  by: z.nullable(z.string()),
  at: z.string(),
}

/** A building on the map, or beside it. */
export const mapBuilding = z.object({
  id,
  name: z.string(),
  address: z.string(),
  commune: z.string(),
  /** degrees of WGS 84 */
  position: z.nullable(
    z.object({
      id,
      lat: z.number(),
      lon: z.number(),
      ...standing,
      /** what it took the place of */
      before: z.nullable(z.object(standing)),
    }),
  ),
  open: z.number(),
  danger: z.number(),
  visits: z.number(),
})
export type MapBuilding = z.infer<typeof mapBuilding>

/** Something open in a building, as the map names it. */
export const mapMatter = z.object({
  id,
  no: z.number(),
  nature: codeUnder<'nature'>(),
  urgency: z.enum(['U0', 'U1', 'U2', 'U3']),
  due: z.string(),
  door: z.string(),
})
export type MapMatter = z.infer<typeof mapMatter>

/** The background that a landlord brings for the map; `tiles`: what its file says of itself, where it can be read. */
export const mapBackground = z.object({
  state: z.enum(['none', 'missing', 'broken', 'ready']),
  tiles: z.nullable(
    z.object({
      kind: z.enum(['vector', 'image']),
      layers: z.array(z.string()),
      /** what is owed to its makers; `href`: an address of the web */
      attribution: z.array(z.object({ text: z.string(), href: z.nullable(z.string()) })),
      /** degrees of WGS 84: west, south, east, north */
      bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      /** from the farthest to the nearest for which it has tiles */
      zooms: z.tuple([z.number(), z.number()]),
    }),
  ),
})
export type MapBackground = z.infer<typeof mapBackground>

export const queries = {
  /**
   * The visits of some days (from `from`, ISO day of Paris, on), each reader behind her wall, and what has no date yet: danger first, then
   * by its promise. `moreUndated`: more of them than are told. Refused: not_yours.
   */
  'planning.board': {
    input: z.object({
      from: day,
      days: z.int().check(z.gte(1), z.lte(14)),
      agency: z.optional(z.string().check(z.maxLength(40))),
    }),
    output: z.object({
      visits: z.array(visit),
      undated: z.array(undatedVisit),
      moreUndated: z.boolean(),
      /** what caretakers do themselves, by the day of its promise */
      chores: z.array(chore),
      /** those that the reader may choose from */
      agencies: z.array(idAndName),
    }),
  },
  /**
   * Buildings on a map: where each stands and who says so, what is open there, which visits come in those days. Danger first, then what is
   * open; those without a position have none here either. At most 5,000. Refused: not_yours.
   */
  'planning.map': {
    input: z.object({
      from: day,
      days: z.int().check(z.gte(1), z.lte(14)),
      agency: z.optional(z.string().check(z.maxLength(40))),
    }),
    output: z.object({
      buildings: z.array(mapBuilding),
      agencies: z.array(idAndName),
      /** whether the reader may say where a building stands */
      placing: z.boolean(),
    }),
  },
  /** What is open in a building, danger first, then by its promise; `more`: than the fifty that are told. Refused: not_yours. */
  'planning.matters': {
    input: z.object({ building: id }),
    output: z.object({ matters: z.array(mapMatter), more: z.boolean() }),
  },
  /** What stands under the map: see `GET /api/planning/background.pmtiles`. Refused: not_yours. */
  'planning.background': { input: z.object({}), output: mapBackground },
  /** The address of who asks that is open, and since when; its secret is known to nobody here. Refused: not_yours. */
  'agenda.own': {
    input: z.object({}),
    output: z.object({ open: z.nullable(z.object({ id, since: z.string() })) }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
