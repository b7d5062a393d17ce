import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../kernel/web/web-slice.ts'

// On a phone the pages of time are opened seldom, and with the network: their words come with them, and not with the first visit.
const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]

export const TimeInPocket = loadSpoken(() => import('./TimePage.tsx').then((m) => m.TimePage), words)
export const ContestsInPocket = loadSpoken(
  () => import('./ContestsPage.tsx').then((m) => m.ContestsPage),
  [...words, [() => import('../core/words.contest.fr.ts'), () => import('../core/words.contest.en.ts')]],
)
export const RulesInPocket = loadSpoken(() => import('./RulesPage.tsx').then((m) => m.RulesPage), words)
