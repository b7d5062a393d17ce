/** What is made once: step by step ahead of who asks for it, who takes the steps that are left. */
export type Stepwise<T> = { steps: () => Generator<void>; all: () => T }

export const stepwise = <T>(begin: () => Generator<void, T>): Stepwise<T> => {
  let going: Generator<void, T> | undefined
  let made: { it: T } | undefined
  const step = (): void => {
    going ??= begin()
    const { done, value } = going.next()
    if (done) [made, going] = [{ it: value as T }, undefined]
  }
  return {
    *steps() {
      while (!made) {
        step()
        yield
      }
    },
    all: () => {
      while (!made) step()
      return made.it
    },
  }
}
