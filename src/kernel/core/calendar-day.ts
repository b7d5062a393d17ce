import { z } from 'zod/mini'

/** A day of people who live (`YYYY-MM-DD`): another century is a slip of the finger, and the year 0 is none that a database holds. */
export const calendarDay = z.iso.date().check(z.refine((said) => said >= '1900' && said < '2200'))
