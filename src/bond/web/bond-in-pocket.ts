import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../kernel/web/web-slice.ts'
import { AnswererLine } from './AnswererLine.tsx'
import { AnswerersPage } from './AnswerersPage.tsx'
import { GivenBack } from './GivenBack.tsx'
import { IdeaFoot } from './IdeaFoot.tsx'
import { IdeaButton } from './IdeaButton.tsx'
import { IdeaPage } from './IdeaPage.tsx'
import { IdeasInPocket } from './IdeasInPocket.tsx'
import { ThanksPage } from './ThanksPage.tsx'
import { ThreadAnswerers } from './ThreadAnswerers.tsx'
import { TrialsPage } from './TrialsPage.tsx'
import { VoicePage } from './VoicePage.tsx'

// On a phone all of it is one file, which comes once the first screen has nothing better to do, with words of its own: nothing of it
// weighs on a first visit, nor on what other screens share.
const foot: Dictionary = [() => import('../core/words.foot.fr.ts'), () => import('../core/words.foot.en.ts')]
const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
  foot,
]

export const HeadOnPhone = loadSpoken(async () => IdeaButton, [foot], true)
export const FootOnPhone = loadSpoken(async () => IdeaFoot, [foot], true)
export const AnswererOnPhone = loadSpoken(async () => AnswererLine, [foot], true)
export const ThreadOnPhone = loadSpoken(async () => ThreadAnswerers, [foot], true)
export const GivenOnPhone = loadSpoken(async () => GivenBack, words, true)

export const IdeasOnPhone = loadSpoken(async () => IdeasInPocket, words)
export const IdeaOnPhone = loadSpoken(async () => IdeaPage, words)
export const TrialsOnPhone = loadSpoken(async () => TrialsPage, words)
export const VoicesOnPhone = loadSpoken(async () => VoicePage, words)
export const ThanksOnPhone = loadSpoken(async () => ThanksPage, words)
export const AnswerersOnPhone = loadSpoken(async () => AnswerersPage, words)
