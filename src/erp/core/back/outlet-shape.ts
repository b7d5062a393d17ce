import { z } from 'zod/mini'
import { backKindNames, type BackKindName, hasBackField } from './back-kinds.ts'
import { cellWriterNames, type CellWriterName } from './write-cells.ts'

/** How a landlord calls a way out: it stands in the names of its files, in capitals. */
export const outletName = z.string().check(z.regex(/^[a-z][a-z0-9]{1,20}$/))
const name = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[^\r\n\0]+$/))
const code = z.string().check(z.maxLength(200), z.regex(/^[^\r\n\0]*$/))

/** A column of theirs: which field of ours it says, written how. `codes`: a list of ours → theirs. `fixed`: always the same words. */
const column = z.object({
  as: name,
  from: z.optional(name),
  fixed: z.optional(code),
  writer: z.optional(z.enum(cellWriterNames as [CellWriterName, ...CellWriterName[]])),
  codes: z.optional(name),
})

/** What an acknowledgement calls its columns, and its yes and its no. `isClosed`: its last line counts the others. */
const answers = z.object({
  id: z._default(name, 'ID_LOGE'),
  state: z._default(name, 'ETAT'),
  receipt: z._default(name, 'NUM_ERP'),
  reason: z._default(name, 'MOTIF'),
  yes: z._default(z.array(code).check(z.minLength(1), z.maxLength(10)), ['OK']),
  no: z._default(z.array(code).check(z.minLength(1), z.maxLength(10)), ['KO']),
  isClosed: z._default(z.boolean(), true),
})

/**
 * What an ERP is told, as data and never as code. `isByHand`: nothing leaves, somebody types the list.
 * `screens`: which screen of the ERP holds what, by field or by kind.
 */
export const outletShape = z
  .object({
    isByHand: z._default(z.boolean(), false),
    kinds: z
      .array(z.enum(backKindNames as [BackKindName, ...BackKindName[]]))
      .check(z.minLength(1), z.maxLength(20)),
    encoding: z._default(z.enum(['windows-1252', 'utf-8']), 'windows-1252'),
    delimiter: z._default(z.enum([';', ',', '\t', '|']), ';'),
    columns: z._default(z.array(column).check(z.maxLength(60)), []),
    codes: z._default(z.record(name, z.record(code, code)), {}),
    answers: z.optional(answers),
    screens: z._default(z.record(name, name), {}),
  })
  .check(
    z.refine(({ isByHand, columns }) => isByHand || columns.some(({ from }) => from === 'id'), {
      message: 'no_id',
      path: ['columns'],
    }),
    z.refine(
      ({ kinds, columns }) =>
        columns.every(({ from }) => from === undefined || kinds.some((kind) => hasBackField(kind, from))),
      { message: 'unknown_field', path: ['columns'] },
    ),
    z.refine(
      ({ columns, codes }) => columns.every((each) => each.codes === undefined || each.codes in codes),
      {
        message: 'unknown_list',
        path: ['codes'],
      },
    ),
    z.refine(({ columns }) => new Set(columns.map(({ as }) => as)).size === columns.length, {
      message: 'column_twice',
      path: ['columns'],
    }),
  )

export type OutletShape = z.infer<typeof outletShape>
export type OutletColumn = OutletShape['columns'][number]
export type AnswerColumns = z.infer<typeof answers>

/** How acknowledgements are read where nobody says otherwise. */
export const usualAnswers: AnswerColumns = {
  id: 'ID_LOGE',
  state: 'ETAT',
  receipt: 'NUM_ERP',
  reason: 'MOTIF',
  yes: ['OK'],
  no: ['KO'],
  isClosed: true,
}
