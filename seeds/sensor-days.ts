import { dayNumberOf, instantOf, localDay, paris } from '../src/kernel/core/zone.ts'
import { type Random, random } from './random.ts'

const hour = 3600

/** An hour of a device: when it ends (seconds), which hour of the clock of Paris that is, of which day before the story’s last noon. */
export type InventedHour = { at: number; clock: number; day: number; r: Random }

/** The last noon in Paris before an instant, in seconds: days of sensors last from noon to noon. */
export const lastNoon = (at: number): number => {
  const today = instantOf(paris, localDay(paris, at * 1000), 720) / 1000
  return today <= at ? today : instantOf(paris, localDay(paris, at * 1000) - 1, 720) / 1000
}

/** Hours after one instant until another. `noon`: that before the story’s end. */
export const hoursBetween = (number: string, after: number, until: number, noon: number): InventedHour[] => {
  const first = Math.floor(after / hour) + 1
  return Array.from({ length: Math.max(0, Math.floor(until / hour) - first + 1) }, (_, i) => {
    const at = (first + i) * hour
    return {
      at,
      clock: parisHour(at),
      day: Math.floor((at - noon) / 86_400),
      r: chanceOf(number, at),
    }
  })
}

/** The chance of one hour of a device: told again, it is the same. */
export const chanceOf = (number: string, at: number): Random => {
  let seed = Math.imul(at / hour, 0x9e3779b1)
  for (const letter of number) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x01000193)
  return random(seed)
}

const clock = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  hourCycle: 'h23',
})
const clocks = new Map<number, number>()
const parisHour = (at: number): number => {
  const known = clocks.get(at) ?? Number.parseInt(clock.format(at * 1000), 10)
  clocks.set(at, known)
  return known
}

/** Degrees outside, as the year and the day have them by the Mediterranean. */
export const outsideCelsius = ({ at, clock: ofDay }: InventedHour): number => {
  const date = new Date(at * 1000).toISOString().slice(0, 10)
  const ofYear = dayNumberOf(date) - dayNumberOf(`${date.slice(0, 4)}-01-15`)
  return (
    15.5 - 9 * Math.cos((2 * Math.PI * ofYear) / 365.25) - 3.5 * Math.cos((2 * Math.PI * (ofDay - 4)) / 24)
  )
}
