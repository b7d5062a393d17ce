import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'

/** What a meter said, in a thread, and of a lift whom to call, with their words: both come after the thread, whose page is full. */
export const SpokenThreadAlarm = loadSpoken(
  () => import('./lift-calls/ThreadSensors.tsx').then((m) => m.ThreadSensors),
  [
    [
      () => import('../core/telling/words.leak-thread.fr.ts'),
      () => import('../core/telling/words.leak-thread.en.ts'),
    ],
    [
      () => import('../core/lift-calls/words.lift-calls.fr.ts'),
      () => import('../core/lift-calls/words.lift-calls.en.ts'),
    ],
  ],
  true,
)
