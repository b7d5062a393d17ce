import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import { OwnLeaving } from './OwnLeaving.tsx'

/** A tenant gives notice once in a lease: the words of that page are a file of their own, and weigh on no other page. */
export const OwnLeavingPage = loadSpoken(
  async () => OwnLeaving,
  [[() => import('../core/words.leaving.fr.ts'), () => import('../core/words.leaving.en.ts')]],
)
