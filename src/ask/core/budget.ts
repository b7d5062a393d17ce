/** What a directorate may take of others in a year (hours), and what it took (seconds). */
export type SpentBudget = { hours: number; seconds: number }

/** Hours that a directorate may take in a year, at most. */
export const mostHours = 20_000

/** From this share on whoever asks is told. */
export const warnedShare = 0.8

export const isSpent = ({ hours, seconds }: SpentBudget): boolean => seconds >= hours * 3600
export const isNearlySpent = ({ hours, seconds }: SpentBudget): boolean =>
  seconds >= hours * 3600 * warnedShare

/** For which year hours are set: this one until some are used, else the next: nobody makes room in the middle of a campaign. */
export const yearOfHours = (thisYear: number, isUsed: boolean): number => (isUsed ? thisYear + 1 : thisYear)
