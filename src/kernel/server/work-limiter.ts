/**
 * Lets so many works go at once and so many wait; whoever comes beyond throws `too_busy`, which doors say with the seconds to
 * wait (say-no.ts). A queue without end answers everybody too late.
 */
export const makeTurns = (atOnce: number, waiting: number) => {
  let running = 0
  const queue: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running++
    else if (queue.length < waiting) await new Promise<void>((go) => queue.push(go))
    else throw Object.assign(new Error('too_busy'), { refused: 'too_busy' })
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}

/** Whether a work was not begun, since too many waited before it. */
export const isTooBusy = (bug: unknown): boolean =>
  (bug as { refused?: unknown } | null)?.refused === 'too_busy'
