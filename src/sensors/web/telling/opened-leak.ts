import type { Queries } from '../../core/contract.ts'

/** A leak as whoever holds its link reads of it. */
export type OpenedLeak = Queries['leak.page']['output']
