import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../kernel/web/web-slice.ts'

// On a phone these pages are opened seldom: their words come with them, and not with the first visit.
const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
  [() => import('../core/words.foot.fr.ts'), () => import('../core/words.foot.en.ts')],
]

export const IdeasOnPhone = loadSpoken(
  () => import('./IdeasInPocket.tsx').then((m) => m.IdeasInPocket),
  words,
)
export const IdeaOnPhone = loadSpoken(() => import('./IdeaPage.tsx').then((m) => m.IdeaPage), words)
export const TrialsOnPhone = loadSpoken(() => import('./TrialsPage.tsx').then((m) => m.TrialsPage), words)
export const VoicesOnPhone = loadSpoken(() => import('./VoicePage.tsx').then((m) => m.VoicePage), words)
export const ThanksOnPhone = loadSpoken(() => import('./ThanksPage.tsx').then((m) => m.ThanksPage), words)
export const AnswerersOnPhone = loadSpoken(
  () => import('./AnswerersPage.tsx').then((m) => m.AnswerersPage),
  words,
)
export const GivenOnPhone = loadSpoken(() => import('./GivenBack.tsx').then((m) => m.GivenBack), words)
