import { z } from 'zod/mini'
import { faultCodes, grades } from './rpls/fault.ts'
import { knowers } from './rpls/position.ts'

const id = z.uuid()
const year = z.int().check(z.minimum(2011), z.maximum(2100))
const position = z.int().check(z.minimum(1), z.maximum(64))

/** What may be sent about files that the law asks for. Refused everywhere: not_yours. */
export const commands = {
  /**
   * Subject: the file. Lines that were declared of a first of January, five hundred at most, each of 64 cells; told anew they replace what
   * was told. Refused: no_layout.
   */
  'register.keep': z.object({
    year,
    lines: z
      .array(z.array(z.string().check(z.maxLength(200))).check(z.minLength(64), z.maxLength(64)))
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
      /** somebody held the layout against what the ministry sent */
      confirmed: z.boolean(),
      dwellings: z.number(),
      ready: z.number(),
      missing: z.array(missing),
      /** faults by code, the heaviest first */
      faults: z.array(z.object({ code: z.enum(faultCodes), grade: z.enum(grades), lines: z.number() })),
      /** the year whose declaration fills what the house does not know; null where none was read */
      before: z.nullable(year),
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
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
