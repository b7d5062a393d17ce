import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../kernel/web/web-slice.ts'
import { NewcomersLead } from './NewcomersLead.tsx'

// At the head of a day it comes with its own few words, and nothing of the page behind it.
const words: readonly Dictionary[] = [
  [() => import('../core/words.newcomer.fr.ts'), () => import('../core/words.newcomer.en.ts')],
]

const wordsOfDue: readonly Dictionary[] = [
  [() => import('../core/words.void.fr.ts'), () => import('../core/words.void.en.ts')],
  ...words,
]

export const DueOnPhone = loadSpoken(
  () => import('./NewcomersDue.tsx').then((m) => m.NewcomersDue),
  wordsOfDue,
)
export const LeadOnPhone = loadSpoken(async () => NewcomersLead, words, true)
