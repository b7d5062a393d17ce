import { untilPainted } from './idle.ts'

/** What a part of the page gives at `ref` once it has come; nothing where it does not come within `soon` (ms): it may not be to be had. */
export const whenCome = async <T>(ref: { current: T | null }, soon = 1500): Promise<T | null> => {
  const until = performance.now() + soon
  while (!ref.current && performance.now() < until) await untilPainted()
  return ref.current
}
