import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import { OwnLeaving } from './OwnLeaving.tsx'

/** Hers once in a lease: with words in a file of their own, which weigh on no other page of a tenant. */
export const OwnLeavingPage = loadSpoken(
  async () => OwnLeaving,
  [[() => import('../core/words.leaving.fr.ts'), () => import('../core/words.leaving.en.ts')]],
)
