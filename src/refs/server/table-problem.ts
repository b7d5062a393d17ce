import type { CodeUnder, Params } from '../../kernel/core/words.ts'

/** What could not be read, by its line in the file (from 1, the heading being the first; 0 is the whole file). */
export type TableProblem = { code: CodeUnder<'unread'>; line: number; params?: Params }
