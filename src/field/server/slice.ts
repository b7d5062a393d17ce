import type { Slice } from '../../kernel/server/slice.ts'

/** The caretaker's pocket: what his phone takes with him, and what it brings back. */
export const slice: Slice = {
  name: 'field',
  commands: {},
  queries: {},
}
