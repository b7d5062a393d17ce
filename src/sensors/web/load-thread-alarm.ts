import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'

/** What a meter said, in a thread, with its words: both come after the thread, whose page is full. */
export const SpokenThreadAlarm = loadSpoken(
  () => import('./telling/ThreadAlarm.tsx').then((m) => m.ThreadAlarm),
  [
    [
      () => import('../core/telling/words.leak-thread.fr.ts'),
      () => import('../core/telling/words.leak-thread.en.ts'),
    ],
  ],
  true,
)
