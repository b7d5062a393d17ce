import { addWorkingDays, calendarAt } from '../../../kernel/core/calendar.ts'
import type { CodeUnder } from '../../../kernel/core/words.ts'

type StepRow = {
  code: CodeUnder<'neighbourStep'>
  /** within how many working days after the step before it; nothing: nobody proposes it, somebody decides it */
  days: number | null
  /** whose it usually is */
  whose: CodeUnder<'neighbourBy'>
  /** the caller reads that it was taken, and when; never what was said or written to the other home */
  told: boolean
}

/**
 * The steps of a conflict between neighbours, from the gentlest on. Their order and days are ours, to be corrected with each landlord; the law asks
 * for two things alone: an attempt at conciliation, mediation or a participatory procedure before a court is gone to for an abnormal
 * nuisance (Code de procédure civile, art. 750-1; the conciliateur de justice costs nothing), and, once formally put on notice, that
 * the landlord uses his own rights to end it (loi n° 89-462, art. 6-1).
 */
export const neighbourSteps = [
  { code: 'talk', days: 5, whose: 'agency', told: true },
  { code: 'reminder', days: 10, whose: 'agency', told: true },
  { code: 'meeting', days: 15, whose: 'agency', told: true },
  { code: 'conciliator', days: 20, whose: 'conciliator', told: true },
  { code: 'letter', days: 10, whose: 'agency', told: true },
  { code: 'court', days: null, whose: 'court', told: false },
] as const satisfies readonly StepRow[]

export type StepCode = (typeof neighbourSteps)[number]['code']
export const stepCodes = neighbourSteps.map(({ code }) => code) as unknown as readonly [
  StepCode,
  ...StepCode[],
]

/** Whose a step may be. Words: `neighbourBy.<code>`. */
export const stepActors = [
  'agency',
  'caretaker',
  'mediator',
  'conciliator',
  'police',
  'court',
] as const satisfies readonly CodeUnder<'neighbourBy'>[]
export type StepActor = (typeof stepActors)[number]

export const stepRowOf = (code: string): (typeof neighbourSteps)[number] | undefined =>
  neighbourSteps.find((step) => step.code === code)

/** A step that was taken: which, on which day (yyyy-mm-dd). */
export type TakenStep = { step: string; on: string }

/** Working days that an agency may set before a step, from soon to the six weeks after which no quarrel is left alone. */
export const stepDays = [2, 3, 5, 8, 10, 15, 20, 30] as const

/**
 * What to do next, and by when (ISO): the first step after the furthest that was taken, counted from its day; without any, from when it was
 * filed. `daysOf`: the agency's own days before a step, where it has set some of those
 * offered. Nothing after the last that anybody proposes: the court is a person's decision.
 */
export const suggestStep = (
  taken: readonly TakenStep[],
  filedAt: string,
  insee: string | null | undefined,
  daysOf: (step: StepCode) => number = () => 0,
): { step: StepCode; by: string } | undefined => {
  const furthest = Math.max(
    -1,
    ...taken.map(({ step }) => neighbourSteps.findIndex(({ code }) => code === step)),
  )
  const next = neighbourSteps[furthest + 1]
  if (!next || next.days === null) return undefined
  const last = taken
    .map(({ on }) => on)
    .sort()
    .at(-1)
  const own = stepDays.find((days) => days === daysOf(next.code))
  return {
    step: next.code,
    by: addWorkingDays(calendarAt(insee), last ? `${last}T12:00:00.000Z` : filedAt, own ?? next.days),
  }
}
