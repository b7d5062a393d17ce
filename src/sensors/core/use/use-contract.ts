import { z } from 'zod/mini'
import { alarmKinds } from '../alarm-kinds.ts'
import { offeredStudy } from '../studies/study-contract.ts'
import { usedMetrics } from './home-use.ts'

const id = z.uuid()
const day = z.iso.date()
const metric = z.enum(usedMetrics)

/**
 * For what a home may say yes, one a purpose. `hours`: its hours are kept for thirteen months, for those who live there alone. `study`: the
 * sums of its months go into those of a partner’s study.
 */
export const purposes = ['hours', 'study'] as const
export type Purpose = (typeof purposes)[number]

/** What a tenant may send of what her home uses. The subject is her dwelling. */
export const useCommands = {
  /**
   * A tenant’s home is kept in more detail, or counted in a `study`, for one purpose; all of the lease are told. Refused: not_yours,
   * no_meter_here, curve_allowed_already, unknown_study, study_over.
   */
  'curve.allow': z.object({ purpose: z.enum(purposes), study: z.optional(id) }),
  /** What was allowed ends, and what it kept is erased at once. Refused: not_yours, curve_not_allowed. */
  'curve.end': z.object({ purpose: z.enum(purposes), study: z.optional(id) }),
} as const

/** What one kind of meter of her home tells her: litres, watt-hours, or units of an allocator, which are no watt-hours. */
const usedMeter = z.object({
  metric,
  /** from noon to noon; `known`: hours of it that are */
  last: z.nullable(z.object({ day, total: z.number(), known: z.int() })),
  usual: z.nullable(z.number()),
  sinceNoon: z.nullable(z.object({ total: z.number(), at: z.string() })),
  days: z.array(z.object({ day, total: z.number(), known: z.int() })),
  months: z.array(z.object({ month: day, total: z.number(), days: z.int(), missing: z.int() })),
})
export type UsedMeter = z.infer<typeof usedMeter>

/** Water that runs in a tenant’s home and of which it was told: litres an hour, nothing where not known; `key`: of the page where she answers. */
const runningLeak = z.object({
  kind: z.enum(alarmKinds),
  since: day,
  hourly: z.nullable(z.number()),
  key: z.string(),
})
export type RunningLeak = z.infer<typeof runningLeak>

export const useQueries = {
  /**
   * What the home of a tenant used since her lease began: thirty-one days, thirteen months, what is usual. `unit`: which of her
   * dwellings; where she has one it need not be said. Refused: not_yours.
   */
  'dwelling.use': {
    input: z.object({ unit: z.optional(id) }),
    output: z.object({
      unit: z.nullable(id),
      since: z.nullable(day),
      leak: z.nullable(runningLeak),
      meters: z.array(usedMeter),
      allowed: z.array(z.object({ purpose: z.enum(purposes), at: z.string(), byMe: z.boolean() })),
      studies: z.array(offeredStudy),
    }),
  },
  /**
   * Hours of a home, for those who live there and allowed it: at most sixteen days from `from` on. `value`: what flowed in the hour that
   * begins `at`; null where nobody knows. Refused: not_yours, no_meter_here, curve_not_allowed.
   */
  'dwelling.curve': {
    input: z.object({
      unit: z.optional(id),
      metric: z._default(metric, 'water'),
      from: z.optional(day),
      days: z._default(z.int().check(z.gte(1), z.lte(16)), 2),
    }),
    output: z.object({ points: z.array(z.object({ at: z.string(), value: z.nullable(z.number()) })) }),
  },
} as const
