import { z } from 'zod/mini'
import { type AskedColumns, type MeterUnit, meterUnits } from './reader-columns.ts'

/** Rows of a file that are handed over in one go. */
export const mostRowsAtOnce = 500

const meterUnit = z.enum(meterUnits)
const head = z.string().check(z.maxLength(120))
const row = z.object({
  number: z.string().check(z.minLength(1), z.maxLength(60)),
  value: z.number().check(z.nonnegative()),
  unit: meterUnit,
  /** when it was read, in seconds of Unix time */
  at: z.int().check(z.nonnegative(), z.lte(100_000_000_000)),
})
/** What a row of a reader’s file says, as the page has read it. */
export type ToldRow = z.infer<typeof row>

const rows = z.array(row).check(z.minLength(1), z.maxLength(mostRowsAtOnce))
const heads = z.array(head).check(z.minLength(1), z.maxLength(60))
const columns = z.partial(z.object({ number: head, index: head, at: head, unit: head }))

/**
 * What would become of a row: it is new, or known already; it says something else than what is known of that instant; its meter stands
 * nowhere, or twice; its unit is none of that meter; its day is before the meter stood there, to come, or too long ago.
 */
export const rowFates = [
  'new',
  'known',
  'conflict',
  'unknown_meter',
  'two_meters',
  'unread_unit',
  'before_meter',
  'to_come',
  'too_late',
] as const
export type RowFate = (typeof rowFates)[number]

export const readerCommands = {
  /** Rows of a file are kept; the subject is the file. Those that are not new change nothing. Refused: not_yours. */
  'reader.keep': z.object({ rows }),
  /** Which column is which, of every file with these heads. Refused: not_yours, unknown_column. */
  'reader.match': z.object({ heads, columns, unit: z.optional(meterUnit) }),
} as const

export const readerQueries = {
  /**
   * What would become of these rows, in their order, of meters that the reader may see; nothing is kept. `lateDays`: for how many days what
   * was read is taken. Refused: not_yours.
   */
  'reader.weigh': {
    input: z.object({ rows }),
    output: z.object({ fates: z.array(z.enum(rowFates)), lateDays: z.int() }),
  },
  /** How a file with these heads was matched before; nothing where it never was. Refused: not_yours. */
  'reader.layout': {
    input: z.object({ heads }),
    output: z.object({
      layout: z.nullable(z.object({ columns, unit: z.nullable(meterUnit) })),
    }),
  },
} as const

/** How the files of a reader are read: columns by their heads, and the unit where neither head nor column says it. */
export type ReaderLayout = { columns: AskedColumns; unit?: MeterUnit | null | undefined }
