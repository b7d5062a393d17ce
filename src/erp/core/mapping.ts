import { z } from 'zod/mini'
import { converterNames, type ConverterName } from './converters.ts'
import { isAmountField } from './declared/heard-positions.ts'
import { type Entity, entityNames, hasField } from './entities.ts'

const name = z.string().check(z.minLength(1), z.maxLength(80))

/** From which columns a field is made, and how. Several columns are joined by a space. `codes`: a list of theirs → ours. */
const column = z.object({
  from: z.array(name).check(z.minLength(1), z.maxLength(4)),
  to: name,
  converter: z.enum(converterNames as [ConverterName, ...ConverterName[]]),
  codes: z.optional(name),
  required: z.optional(z.boolean()),
})

/** How a file lies: what parts its cells; `columns` where it has no first line of names. */
const layout = z.object({
  delimiter: z.enum([';', ',', '\t', '|']),
  columns: z.optional(z.array(name).check(z.maxLength(200))),
})

/**
 * What an extract means, as data and never as code. `full`: a line that is missing is gone; a delta never ends anything.
 */
export const mappingShape = z
  .object({
    entity: z.enum(entityNames as [Entity, ...Entity[]]),
    full: z.boolean(),
    layout,
    key: z.array(name).check(z.minLength(1), z.maxLength(4)),
    columns: z.array(column).check(z.minLength(1), z.maxLength(60)),
  })
  .check(
    z.refine(({ entity, columns }) => columns.every(({ to }) => hasField(entity, to)), {
      message: 'unknown_field',
    }),
    z.refine(
      ({ entity, columns }) =>
        columns.every(({ to, converter }) => converter === 'euros' || !isAmountOf(entity, to)),
      { message: 'amount_in_euros', path: ['columns'] },
    ),
  )

export type Mapping = z.infer<typeof mappingShape>
export type MappedColumn = Mapping['columns'][number]

/** Code lists by their name: a code of theirs → ours. */
export const codeLists = z.record(
  z.string().check(z.maxLength(80)),
  z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(200))),
)
export type CodeLists = z.infer<typeof codeLists>

const isAmountOf = (entity: Entity, field: string): boolean =>
  (entity === 'declared' && isAmountField(field)) || (entity === 'contract' && field === 'limit')
