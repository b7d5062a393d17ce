import { z } from 'zod/mini'
import { askedFields, askedOf } from './asks/asked-values.ts'
import { exitReasons } from '../../erp/core/contract.ts'
import { faultCodes, grades } from './rpls/fault.ts'
import { layoutShape, standingLayout } from './rpls/layout-shape.ts'
import { knowers } from './rpls/position.ts'
import { campaignCommands, campaignQueries } from './campaign/campaign-contract.ts'
import { doubletConflicts } from './rpls/settle-doublets.ts'

const id = z.uuid()
const year = z.int().check(z.minimum(2011), z.maximum(2100))
const position = z.int().check(z.minimum(1), z.maximum(120))

/** What may be sent about files that the law asks for. Refused everywhere: not_yours. */
export const commands = {
  /**
   * Subject: the file. Lines that were declared of a first of January, five hundred at most, each as wide as the layout of its year; told
   * anew they replace what was told. Refused: no_layout, width_wrong.
   */
  'register.keep': z.object({
    year,
    lines: z
      .array(z.array(z.string().check(z.maxLength(200))).check(z.minLength(2), z.maxLength(120)))
      .check(z.minLength(1), z.maxLength(500)),
  }),
  /**
   * Subject: the handing over. Values of dwellings for a year at positions that head office alone knows; '' takes one back. Refused:
   * no_layout, not_found, known_elsewhere (the estate, leases or the State say it), value_wrong.
   */
  'register.tell': z.object({
    year,
    values: z
      .array(z.object({ unit: id, position, value: z.string().check(z.trim(), z.maxLength(200)) }))
      .check(z.minLength(1), z.maxLength(500)),
  }),
  /**
   * The house itself: what a source says of dwellings from now on, at positions of rent and financing (`heardPositions`); '' where it says
   * nothing any more. Subject: the source’s batch. Refused: not_found, known_elsewhere, value_wrong.
   */
  'register.hear': z.object({
    connector: z.string().check(z.minLength(1), z.maxLength(40)),
    values: z
      .array(z.object({ unit: id, position, value: z.string().check(z.trim(), z.maxLength(200)) }))
      .check(z.minLength(1), z.maxLength(500)),
  }),
  /**
   * Subject: the specification. The columns of a year as the ministry sends them; of the same year the newest version counts. Refused:
   * layout_wrong (a number missing, a name twice, a column of the house moved, a control of a column that is not there).
   */
  'register.layDown': layoutShape,
  /**
   * Subject: the building. One value of a dwelling as somebody there sees or reads it, or `passed`: it rests at that dwelling for ninety
   * days. A value corrects the estate. `surface` in square metres. Refused: not_yours, not_found, one_value.
   */
  'register.answer': z.object({
    unit: id,
    storey: z.optional(z.int().check(z.minimum(-9), z.maximum(80))),
    door: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(20))),
    rooms: z.optional(z.int().check(z.minimum(1), z.maximum(30))),
    surface: z.optional(z.number().check(z.positive(), z.maximum(2000))),
    passed: z.optional(z.enum(askedFields)),
  }),
  ...campaignCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const missing = z.object({
  no: position,
  name: z.string(),
  knower: z.enum(knowers),
  agency: z.object({ id: z.string(), name: z.string() }),
  dwellings: z.number(),
  /** what it costs to say them one by one */
  seconds: z.number(),
})
export type MissingRow = z.infer<typeof missing>

export const queries = {
  /** The register of a year as it stands now: what is ready, what is missing of whom, what contradicts. Refused: not_yours, no_layout. */
  'register.state': {
    input: z.object({ year }),
    output: z.object({
      year,
      law: z.string(),
      /** the day of its version, where it was brought */
      version: z.nullable(z.string()),
      /** somebody held the layout against what the ministry sent */
      confirmed: z.boolean(),
      dwellings: z.number(),
      ready: z.number(),
      /** dwellings whose number of the register is known */
      named: z.number(),
      missing: z.array(missing),
      /** what is asked where people are: dwellings that lack it still, that were told, that were passed over; seconds that are left */
      asked: z.array(
        z.object({
          field: z.enum(askedFields),
          no: position,
          of: z.enum(askedOf),
          lacking: z.number(),
          told: z.number(),
          passed: z.number(),
          seconds: z.number(),
        }),
      ),
      /** faults by code, the heaviest first */
      faults: z.array(z.object({ code: z.enum(faultCodes), grade: z.enum(grades), lines: z.number() })),
      /** the year whose declaration fills what the house does not know; null where none was read */
      before: z.nullable(year),
      /** dwellings that left the stock before that day and are told of for the last time: why, and by which code of position 37 */
      exits: z.array(z.object({ reason: z.enum(exitReasons), code: z.string(), dwellings: z.number() })),
    }),
  },
  /** Dwellings of an agency that lack a value, a hundred at most. Refused: not_yours, no_layout. */
  'register.lacking': {
    input: z.object({ year, position, agency: z.string().check(z.maxLength(40)) }),
    output: z.array(
      z.object({ unit: id, building: id, ref: z.string(), address: z.string(), door: z.string() }),
    ),
  },
  /**
   * The file to be sent, all lines in: its name by the arrêté and its text (CR LF, `;`, UTF-8). Some megabytes for a large landlord.
   * `send`: how many were sent for that year, this one counted. Refused: not_yours, no_layout, declarant_unknown.
   */
  'register.file': {
    input: z.object({ year, send: z.int().check(z.minimum(1), z.maximum(99)) }),
    output: z.object({ name: z.string(), text: z.string(), lines: z.number(), ready: z.number() }),
  },
  /**
   * What the reader is asked of dwellings within reach, one field each, two hundred at most: on the landings of who walks, else of the one
   * that is in hand (`unit`). Nothing until a declaration was read. Refused: not_yours.
   */
  'register.asks': {
    input: z.object({ unit: z.optional(id) }),
    output: z.array(
      z.object({
        unit: id,
        building: id,
        entrance: z.nullable(id),
        ref: z.string(),
        door: z.string(),
        storey: z.nullable(z.number()),
        /** the name on the door, for who walks by: nobody there knows a number of ours; '' where nobody lives */
        onDoor: z.string(),
        field: z.enum(askedFields),
      }),
    ),
  },
  /** The layout of a year, as a file of it is written down: what stands, to be held against what the ministry sent. Refused: not_yours, no_layout. */
  'register.layout': { input: z.object({ year }), output: standingLayout },
  /**
   * What the State’s file of both names would change: numbers to be told to the estate (`estate.refer`), a building at a time; lines that say
   * what is known; lines that contradict it, with what is held. Five hundred lines at most. Refused: not_yours.
   */
  'register.doublets': {
    input: z.object({
      rows: z
        .array(
          z.object({
            line: z.int().check(z.minimum(1)),
            ownId: z.string().check(z.minLength(1), z.maxLength(100)),
            registerId: z.string().check(z.regex(/^[0-9A-Z]{10}$/)),
          }),
        )
        .check(z.maxLength(500)),
    }),
    output: z.object({
      places: z.array(
        z.object({
          building: id,
          refs: z.array(z.object({ kind: z.literal('rpls'), ref: z.string(), entity: id })),
        }),
      ),
      same: z.number(),
      conflicts: z.array(
        z.object({
          line: z.number(),
          ownId: z.string(),
          registerId: z.string(),
          code: z.enum(doubletConflicts),
          held: z.string(),
        }),
      ),
    }),
  },
  ...campaignQueries,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
