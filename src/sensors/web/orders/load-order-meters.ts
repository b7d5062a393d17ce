import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'

/** What the end of an order asks of a meter, with its words: both come with the order, whose page is full. */
export const SpokenOrderMeters = loadSpoken(
  () => import('./OrderMeters.tsx').then((m) => m.OrderMeters),
  [
    [
      () => import('../../core/orders/words.order-meters.fr.ts'),
      () => import('../../core/orders/words.order-meters.en.ts'),
    ],
    [() => import('../../core/words.pairing.fr.ts'), () => import('../../core/words.pairing.en.ts')],
    [
      () => import('../../core/words.device-kinds.fr.ts'),
      () => import('../../core/words.device-kinds.en.ts'),
    ],
  ],
  true,
)
