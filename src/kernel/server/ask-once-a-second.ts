/**
 * Asks once a second at most, whoever wants to know and however often: the others hear the answer, or the fault, of the last one.
 * `clock`: milliseconds.
 */
export const askingSeldom = <T>(
  ask: () => Promise<T>,
  clock: () => number = Date.now,
): (() => Promise<T>) => {
  let answer: Promise<T> | undefined
  let at = 0
  return () => {
    if (!answer || clock() - at >= 1000) {
      at = clock()
      answer = ask()
    }
    return answer
  }
}
