import type { Params } from '../../kernel/core/words.ts'

/**
 * Something that a file has or lacks, as a value: its sentence is `problem.<code>`. `line` and `offset` (bytes) count from 1
 * and 0 in the file, `object` is the number of a record. `stop`: nothing can be read of this file.
 */
export type Problem = {
  code: string
  stop?: boolean
  line?: number
  offset?: number
  object?: number
  params?: Params
}
