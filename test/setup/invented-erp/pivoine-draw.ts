/** Draws that come out the same for the same seed (mulberry32): a town invented twice is one town. */
export type Draw = {
  below: (n: number) => number
  one: <Of>(list: readonly Of[]) => Of
  some: <Of>(list: readonly Of[], n: number) => Of[]
}

export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    below,
    one: (list) => list[below(list.length)]!,
    some: (list, n) => {
      const left = [...list]
      return Array.from({ length: Math.min(n, left.length) }, () => left.splice(below(left.length), 1)[0]!)
    },
  }
}
