/** What is kept of a day of one index, from noon to noon: ten numbers, from which nobody reads when somebody woke or was away. */
export type DayNumbers = {
  /** What flowed in the hours that are known, in base units. */
  total: number
  /** The greatest hour, and the least: what never stops flowing. */
  peak: number
  floor: number
  /** Hours of the longest run in which (nearly) nothing flowed. */
  quiet: number
  /** What flowed between one and six in the morning. */
  night: number
  /** Hours that are known. */
  known: number
  /** Whether somebody used water: three hours with flow. */
  lived: boolean
}

/** Hours of a day that must be known before anything is judged by it. */
export const enoughHours = 16

/** The numbers of a day from its hours, noon first; `undefined`: an hour of which nothing is known. `still`: what counts as nothing. */
export const dayNumbers = (hours: readonly (number | undefined)[], still: number): DayNumbers => {
  const known = hours.filter((flow) => flow !== undefined)
  return {
    total: known.reduce((sum, flow) => sum + flow, 0),
    peak: known.length ? Math.max(...known) : 0,
    floor: known.length ? Math.min(...known) : 0,
    quiet: longestQuiet(hours, still),
    night: hours.slice(firstNight, lastNight).reduce<number>((sum, flow) => sum + (flow ?? 0), 0),
    known: known.length,
    lived: known.filter((flow) => flow > still).length >= livedHours,
  }
}

/** The hours of a day that several meters told, one after the other. */
export const joinHours = (told: readonly (readonly (number | undefined)[])[]): (number | undefined)[] =>
  (told[0] ?? []).map((_, i) => {
    const known = told.flatMap((hours) => hours[i] ?? [])
    return known.length ? known.reduce((sum, flow) => sum + flow, 0) : undefined
  })

/** The numbers of such a day where its hours have gone: each meter knew its own part. */
export const joinNumbers = (a: DayNumbers, b: DayNumbers): DayNumbers => ({
  total: a.total + b.total,
  peak: Math.max(a.peak, b.peak),
  floor: Math.min(a.floor, b.floor),
  quiet: Math.max(a.quiet, b.quiet),
  night: a.night + b.night,
  known: Math.min(mostHours, a.known + b.known),
  lived: a.lived || b.lived,
})

/** Hours of the longest day, in October. */
const mostHours = 25

const livedHours = 3

// From noon, one in the morning is the fourteenth hour.
const firstNight = 13
const lastNight = 18

const longestQuiet = (hours: readonly (number | undefined)[], still: number): number => {
  let [run, longest] = [0, 0]
  for (const flow of hours) {
    run = flow !== undefined && flow <= still ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
