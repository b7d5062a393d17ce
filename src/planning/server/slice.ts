import type { Slice } from '../../kernel/server/slice.ts'
import { queries } from './queries.ts'

/** The plan of the week: the visits of firms and of the own crew, on a board. */
export const slice: Slice = {
  name: 'planning',
  queries,
}
