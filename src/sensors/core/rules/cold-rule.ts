import type { MeterReading } from '../index-steps.ts'
import { type DayTurns, turnsOf } from './day-turns.ts'
import { knownSpans } from './known-spans.ts'

/** Hundredths of a degree: 18 °C is what the law wants to be reached (ancien R. 111-6 CCH; decree 2002-120, R. 241-26 code de l’énergie). */
const coldBelow = 1800
const warmFrom = 1900
const hour = 3600

/**
 * A day of a home’s temperature: below 18 °C for a day and a night it is cold; from 19 °C for six hours it is no more. `since`: the noon
 * that the day begins with, in seconds; readings begin a day before it.
 */
export const coldTurns = (readings: readonly MeterReading[], since: number): DayTurns => {
  const cold = knownSpans(readings, { seconds: 24 * hour, since }).filter(
    ({ greatest }) => greatest < coldBelow,
  )
  const warm = knownSpans(readings, { seconds: 6 * hour, since }).filter(({ least }) => least >= warmFrom)
  const happened = [
    ...cold.map(({ at }) => ({ at, turn: 'open' as const })),
    ...warm.map(({ at }) => ({ at, turn: 'shut' as const })),
  ]
  return turnsOf(happened.sort((a, b) => a.at - b.at).map(({ turn }) => turn))
}

/** Whether a home is cold by itself: its neighbours outside of its riser are warm, or nobody measures them. Hundredths of a degree. */
export const areWarm = (neighbours: number | null): boolean => neighbours === null || neighbours >= warmFrom
