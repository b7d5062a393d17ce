/** Everything that chance decides in the simulation comes from here: the same seed throws the same dice (mulberry32). */
export type Dice = {
  /** from 0 to 1, without 1 */
  next: () => number
  /** true once in a while: `of(0.1)` one time in ten */
  of: (share: number) => boolean
  /** a whole number from 0 to n − 1 */
  below: (n: number) => number
  pick: <T>(among: readonly T[]) => T
  /** an id like those of the phones, made at this instant (ms): a uuid v7 tells how old its act is */
  id: (at: number) => string
}

export const throwDice = (seed: number): Dice => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number): number => Math.floor(next() * n)
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => below(16).toString(16)).join('')
  return {
    next,
    below,
    of: (share) => next() < share,
    pick: (among) => among[below(among.length)]!,
    id: (at) => {
      const made = at.toString(16).padStart(12, '0')
      return `${made.slice(0, 8)}-${made.slice(8)}-7${hex(3)}-${'89ab'[below(4)]}${hex(3)}-${hex(12)}`
    },
  }
}
