import { z } from 'zod/mini'

/** So long on the clock, or so many working days (delay.ts). */
export const delay = z.union([z.object({ minutes: z.number() }), z.object({ workingDays: z.number() })])
