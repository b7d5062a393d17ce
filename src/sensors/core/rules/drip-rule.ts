import { type OpenDay, runDays } from './day-turns.ts'

/** Litres of a night of five hours, at half a litre to two an hour; and nights after which it is said. */
const [least, most] = [2.5, 10]
export const dripNights = 14

/** A tap or a flush that drips: a little each night, fourteen of them. For the note of the month alone. */
export const dripDays = (
  days: readonly { day: string; night: number; known: number }[],
  stood = false,
): OpenDay[] =>
  runDays(
    days
      .filter(({ known }) => known >= 16)
      .map(({ day, night }) => ({ day, holds: night >= least && night <= most, fails: night < least })),
    dripNights,
    stood,
  )
