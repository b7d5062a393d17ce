import { untilPainted } from './idle.ts'

/** How long (ms) words that are about to leave wait for what reads a danger in them; without network it may not be to be had. */
const patience = (): number => (navigator.onLine ? 10_000 : 1500)

/** What a part of the page gives at `ref` once it has come; nothing where it does not come within `soon` (ms). */
export const whenCome = async <T>(ref: { current: T | null }, soon = patience()): Promise<T | null> => {
  const until = performance.now() + soon
  while (!ref.current && performance.now() < until) await untilPainted()
  return ref.current
}
