import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import { askWords } from './ask-words.ts'

/** The question of a landing with its words: both come after the round, which is full. */
export const SpokenLandingAsk = loadSpoken(
  () => import('./LandingAsk.tsx').then((m) => m.LandingAsk),
  [askWords],
)
