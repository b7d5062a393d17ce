import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../kernel/web/web-slice.ts'

// On a phone what is said of time is opened seldom: its words come with it, and not with the first visit. The phone keeps them with its files.
const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]

export const TimeInPocket = loadSpoken(() => import('./question-pages.ts').then((m) => m.TimePage), words)
const contestWords: readonly Dictionary[] = [
  ...words,
  [() => import('../core/words.contest.fr.ts'), () => import('../core/words.contest.en.ts')],
]
export const ContestsInPocket = loadSpoken(
  () => import('./question-pages.ts').then((m) => m.ContestsPage),
  contestWords,
)
export const SaidInPocket = loadSpoken(
  () => import('./question-pages.ts').then((m) => m.AskedSaid),
  contestWords,
  true,
)
export const RulesInPocket = loadSpoken(() => import('./question-pages.ts').then((m) => m.RulesPage), words)
export const MarkInPocket = loadSpoken(
  () => import('./WhyMark.tsx').then((m) => m.WhyMark),
  [[() => import('../core/words.mark.fr.ts'), () => import('../core/words.mark.en.ts')]],
  true,
)
