import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import type { Dictionary } from '../../../kernel/web/web-slice.ts'

// Few ask to be called: their words come with what asks it.
const words: readonly Dictionary[] = [
  [
    () => import('../../core/lift-calls/words.lift-calls.fr.ts'),
    () => import('../../core/lift-calls/words.lift-calls.en.ts'),
  ],
]

export const SpokenLiftButton = loadSpoken(
  () => import('./LiftCallButton.tsx').then((m) => m.LiftCallButton),
  words,
  true,
)
