import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../../kernel/web/web-slice.ts'

export const bulkWords: Dictionary = [
  () => import('../../core/bulk/words.fr.ts'),
  () => import('../../core/bulk/words.en.ts'),
]

/** What may be done at once with the rows that are ticked: it comes with the first tick. */
export const BulkActs = loadSpoken(() => import('./BulkActs.tsx').then((m) => m.BulkActs), [bulkWords])
