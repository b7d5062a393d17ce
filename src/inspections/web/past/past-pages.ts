import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../../kernel/web/web-slice.ts'

const words: readonly Dictionary[] = [
  [() => import('../../core/words.fr.ts'), () => import('../../core/words.en.ts')],
  [() => import('../../core/words.record.fr.ts'), () => import('../../core/words.record.en.ts')],
  [() => import('../../core/words.account.fr.ts'), () => import('../../core/words.account.en.ts')],
  [() => import('../../core/words.own.fr.ts'), () => import('../../core/words.own.en.ts')],
  [() => import('../../core/words.past.fr.ts'), () => import('../../core/words.past.en.ts')],
]

/** The papers of a lease that is over, without an account. */
export const PastLease = loadSpoken(() => import('./PastLease.tsx').then((m) => m.PastLease), words)

/** What stands where papers do not open, with the ways to open them. */
export const ClosedPapers = loadSpoken(
  () => import('./ClosedPapers.tsx').then((m) => m.ClosedPapers),
  words,
  true,
)
