import { daysLater, monthsLater } from '../../../kernel/core/law-days.ts'

/** Five questions, two months after the keys: a row each, with the nature of the request that follows where something does not work well. */
export const newcomerQuestions = {
  heating: { nature: 'heating.weak' },
  water: { nature: 'plumbing.tap_broken' },
  power: { nature: 'power.partial' },
  openings: { nature: 'window.draught' },
  stairs: { nature: 'other.repair' },
} as const satisfies Record<string, { nature: string }>

export type NewcomerQuestion = keyof typeof newcomerQuestions
export const questionCodes = Object.keys(newcomerQuestions) as readonly NewcomerQuestion[]

/** The day (`YYYY-MM-DD`) on which that visit is due: two months after the keys were handed over. */
export const newcomerVisitDue = (enteredOn: string): string => monthsLater(enteredOn, 2)

/** Days before it is due from which a visit is proposed. */
const daysAhead = 14

/** Whether a visit that is due on a day is to be proposed today (`YYYY-MM-DD`). */
export const isNewcomerVisitNear = (due: string | null, today: string): boolean =>
  due !== null && due <= daysLater(today, daysAhead)
