import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../../kernel/web/web-slice.ts'

// A tenant looks at her meters now and then: their words wait in a file of their own, and weigh on no other page of hers.
const words: readonly Dictionary[] = [
  [() => import('../../core/words.use.fr.ts'), () => import('../../core/words.use.en.ts')],
]

export const OwnUsePage = loadSpoken(() => import('./OwnUse.tsx').then((m) => m.OwnUse), words)
export const HomeEnd = loadSpoken(
  () => import('../lift-calls/HomeEnd.tsx').then((m) => m.HomeEnd),
  words,
  true,
)
