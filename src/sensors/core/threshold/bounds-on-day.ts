import { type LeakBounds, type LeakKind, litreBounds, tenLitreBounds } from '../leak-rules.ts'

/** How a meter counts: by the litre, or by ten. */
export const meterDials = ['litre', 'tenLitre'] as const
export type MeterDial = (typeof meterDials)[number]

export const dialOfPulse = (pulse: number): MeterDial => (pulse >= 10 ? 'tenLitre' : 'litre')

/** Bounds that a house may set otherwise, each with the rule whose alarms it moves. */
export const boundNames = [
  'steadyFloor',
  'steadyDays',
  'frequentQuiet',
  'frequentDays',
  'habitQuiet',
  'habitSum',
] as const satisfies readonly (keyof LeakBounds)[]
export type BoundName = (typeof boundNames)[number]

/** Other values that are tried of each bound, from the mildest change on; a house is only ever made to speak less by them. */
export const boundSteps: Readonly<Record<BoundName, { kind: LeakKind; by: readonly number[] }>> = {
  steadyFloor: { kind: 'leak.steady', by: [1, 2, 3, 5, 8] },
  steadyDays: { kind: 'leak.steady', by: [1, 2] },
  frequentQuiet: { kind: 'leak.frequent', by: [-1, -2] },
  frequentDays: { kind: 'leak.frequent', by: [1, 2, 3] },
  habitQuiet: { kind: 'leak.habit', by: [-1, -2] },
  habitSum: { kind: 'leak.habit', by: [1, 2, 3] },
}

/** A bound that a person accepted: from the day `since` on, before `until` where it was taken back (`yyyy-mm-dd`). */
export type AcceptedBound = {
  dial: MeterDial
  bound: BoundName
  value: number
  since: string
  until: string | null
}

export const houseBounds: Readonly<Record<MeterDial, LeakBounds>> = {
  litre: litreBounds,
  tenLitre: tenLitreBounds,
}

/** The bounds by which a day is judged, whenever that is: a year that is judged again is judged by what stood on each of its days. */
export const boundsOnDay = (accepted: readonly AcceptedBound[], dial: MeterDial, day: string): LeakBounds => {
  const bounds = { ...houseBounds[dial] }
  for (const { bound, value } of accepted
    .filter((one) => one.dial === dial && one.since <= day && (one.until === null || day < one.until))
    .toSorted((a, b) => a.since.localeCompare(b.since)))
    bounds[bound] = value
  return bounds
}
