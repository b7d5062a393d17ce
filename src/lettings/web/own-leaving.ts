import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import { OwnLeaving } from './OwnLeaving.tsx'

/** A tenant gives notice once in a lease: its words wait in a file of their own, and weigh on no other page of hers. */
export const OwnLeavingPage = loadSpoken(
  async () => OwnLeaving,
  [[() => import('../core/words.leaving.fr.ts'), () => import('../core/words.leaving.en.ts')]],
)
