import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { placesOfColumn, readerColumns } from './reader-columns.ts'
import type { RowFate } from './reader-contract.ts'

type Decider = { actor: Actor }

/** Rows are kept by whoever may, of meters within her reach: the others are as unknown to her. */
export const keepRows = (
  { fates }: { fates: readonly RowFate[] },
  { subject }: Command<string, Commands['reader.keep']>,
  { actor }: Decider,
): Fact<'reader.kept'>[] | Refusal =>
  mayAnywhere(grants, 'keepReadings', actor)
    ? [
        {
          type: 'reader.kept',
          subject,
          data: { rows: fates.length, kept: fates.filter((fate) => fate === 'new').length },
          audience: 'staff',
        },
      ]
    : refuse('not_yours')

/** Each column that is named stands in the file, once. */
export const matchColumnsOf = (
  _: object,
  { subject, data: { heads, columns } }: Command<string, Commands['reader.match']>,
  { actor }: Decider,
): Fact<'reader.matched'>[] | Refusal => {
  if (!mayAnywhere(grants, 'keepReadings', actor)) return refuse('not_yours')
  const wrong = readerColumns.find(
    (column) => columns[column] !== undefined && placesOfColumn(heads, column, columns).length !== 1,
  )
  return wrong
    ? refuse('unknown_column', { column: columns[wrong] ?? '' })
    : [{ type: 'reader.matched', subject, data: {}, audience: 'staff' }]
}
