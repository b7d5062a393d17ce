/** Says one thing after the other. */
export type Teller<T> = {
  /** takes a thing that is to be said, and returns at once */
  say: (it: T) => void
  /** ends when all is said; throws what the first failure threw, after which nothing more was said */
  all: () => Promise<void>
}

/** Things that are heard faster than they can be told, each told when the one before is. */
export const tellInOrder = <T>(tell: (it: T) => Promise<void>): Teller<T> => {
  let told = Promise.resolve()
  return {
    say: (it) => {
      told = told.then(() => tell(it))
      // `all` throws it. Until then nobody waits for it, and Node ends a house for a failure that nobody waits for.
      told.catch(() => {})
    },
    all: () => told,
  }
}
