/** Water of a leak in the hours of a fortnight, in litres. */
export type Leak = { name: string; water: (draw: () => number) => Map<number, number> }

const fortnight = 336

const hourly = (litresOf: (hour: number) => number): Leak['water'] => {
  const water = new Map(Array.from({ length: fortnight }, (_, hour) => [hour, litresOf(hour)]))
  return () => water
}

/** So many litres each so many hours, each of them earlier or later by a share of that. */
const eachHours =
  (litres: number, every: number, shake: number): Leak['water'] =>
  (draw) => {
    const water = new Map<number, number>()
    for (let at = 0; at < fortnight; at += every) {
      const hour = Math.max(0, Math.floor(at + every * shake * (draw() * 2 - 1)))
      water.set(hour, (water.get(hour) ?? 0) + litres)
    }
    return water
  }

export const leaks = {
  steady: { name: '2 L/h', water: hourly(() => 2) },
  strong: { name: '5 L/h', water: hourly(() => 5) },
  bursts: { name: '6 L each 3 h', water: eachHours(6, 3, 0) },
  shaken: { name: '6 L each 3 h ± 20 %', water: eachHours(6, 3, 0.2) },
  seldom: { name: '6 L each 4 h ± 20 %', water: eachHours(6, 4, 0.2) },
  rising: {
    name: 'rising to 5 L/h in a fortnight',
    water: hourly((hour) => Math.round((5 * (hour + 1)) / fortnight)),
  },
} satisfies Readonly<Record<string, Leak>>
