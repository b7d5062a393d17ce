import type { Random } from '../../seeds/random.ts'

/** What a meter said at an instant (seconds). */
export type Said = { at: number; value: number }

/** A leak of a home: litres of an hour, from one day on until another, in hours of which `every` says how far apart. */
export type DrawnLeak = { litres: number; every: number; from: number; until: number }

/** What befalls a meter in a year, beside water: all of it drawn. */
export type DrawnMeter = {
  pulse: number
  leaks: readonly DrawnLeak[]
  /** hours in which it says nothing, from one on until another */
  silences: readonly (readonly [number, number])[]
  /** hours at which it begins anew, says 0 once, goes back by a pulse, says what cannot be */
  oddities: ReadonlyMap<number, 'reset' | 'zero' | 'jitter' | 'jump'>
  /** second of the hour at which it is read */
  minute: number
}

/** Draws a meter that stands so many days. */
export const drawMeter = (draw: Random, days: number): DrawnMeter => {
  const spans = (n: number, most: number) =>
    Array.from({ length: n }, () => {
      const from = draw.between(2, days - 2)
      return { from, until: from + draw.between(1, most) }
    })
  const odd = ['reset', 'zero', 'jitter', 'jump'] as const
  return {
    pulse: draw.pick([1, 1, 1, 10]),
    leaks: spans(Math.ceil(days / 45), 25).map((span) => ({
      ...span,
      litres: draw.pick([1, 2, 3, 8, 12, 170]),
      every: draw.pick([1, 1, 2, 3, 4]),
    })),
    silences: spans(Math.ceil(days / 20), 3).map(({ from, until }) => {
      const hour = from * 24 + draw.between(0, 23)
      return [hour, draw.chance(0.5) ? hour + draw.between(1, 9) : until * 24] as const
    }),
    oddities: new Map(
      Array.from({ length: Math.ceil(days / 10) }, () => [draw.between(30, days * 24), draw.pick(odd)]),
    ),
    minute: draw.between(0, 3599),
  }
}

/** Litres of each hour: people by day, and what leaks. */
export const flowOf = (draw: Random, { leaks }: DrawnMeter, days: number): number[] =>
  Array.from({ length: days * 24 }, (_, hour) => {
    const [day, ofDay] = [Math.floor(hour / 24), (12 + hour) % 24]
    const used = ofDay >= 7 && ofDay < 22 && draw.chance(0.4) ? draw.between(3, 40) : 0
    return leaks
      .filter(({ from, until, every }) => day >= from && day < until && hour % every === 0)
      .reduce((sum, { litres }) => sum + litres, used)
  })

/** What the meter says of these hours, from an instant (seconds) on, in their order. */
export const readMeter = (
  { pulse, silences, oddities, minute }: DrawnMeter,
  flow: readonly number[],
  start: number,
): Said[] => {
  let index = 9_990_000
  return flow.flatMap((litres, hour) => {
    const odd = oddities.get(hour)
    index = odd === 'reset' ? litres : index + litres
    const dial = Math.floor((index % 10_000_000) / pulse) * pulse
    const value =
      odd === 'zero'
        ? 0
        : odd === 'jump'
          ? dial + 700_000
          : odd === 'jitter'
            ? Math.max(0, dial - pulse)
            : dial
    const isSilent = silences.some(([from, until]) => hour >= from && hour < until)
    return isSilent ? [] : [{ at: start + hour * 3600 + minute, value }]
  })
}
