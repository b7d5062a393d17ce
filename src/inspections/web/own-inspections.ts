import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../kernel/web/web-slice.ts'
import { OwnInspection } from './OwnInspection.tsx'
import { OwnInspections } from './OwnInspections.tsx'

// A tenant opens an inspection twice in a lease: its words wait in a file of their own, and weigh on no other page of hers.
const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
  [() => import('../core/words.record.fr.ts'), () => import('../core/words.record.en.ts')],
]

const ownWords: readonly Dictionary[] = [
  [() => import('../core/words.account.fr.ts'), () => import('../core/words.account.en.ts')],
  [() => import('../core/words.own.fr.ts'), () => import('../core/words.own.en.ts')],
]

export const OwnPage = loadSpoken(async () => OwnInspection, words)
export const OwnAccount = loadSpoken(
  () => import('./own/OwnSettlement.tsx').then((m) => m.OwnSettlement),
  [...words, ...ownWords],
)
export const OwnList = loadSpoken(async () => OwnInspections, words, true)
