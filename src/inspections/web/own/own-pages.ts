import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'

/** What an advice visit would cost comes with words of its own, once it is read. */
export const Estimate = loadSpoken(
  () => import('./Estimate.tsx').then((m) => m.Estimate),
  [
    [() => import('../../core/words.account.fr.ts'), () => import('../../core/words.account.en.ts')],
    [() => import('../../core/words.own.fr.ts'), () => import('../../core/words.own.en.ts')],
  ],
  true,
)
