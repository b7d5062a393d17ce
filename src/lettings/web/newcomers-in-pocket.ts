import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../kernel/web/web-slice.ts'
import { NewcomersLead } from './NewcomersLead.tsx'

// On a phone they come with words of their own: nothing of them weighs on a first visit, and the head of a day brings nothing of the page.
const words: Dictionary = [
  () => import('../core/words.newcomer.fr.ts'),
  () => import('../core/words.newcomer.en.ts'),
]
const dwellingWords: Dictionary = [
  () => import('../core/words.void.fr.ts'),
  () => import('../core/words.void.en.ts'),
]

export const LeadOnPhone = loadSpoken(async () => NewcomersLead, [words], true)
export const NewcomersOnPhone = loadSpoken(
  () => import('./NewcomersDue.tsx').then((m) => m.NewcomersDue),
  [dwellingWords, words],
)
