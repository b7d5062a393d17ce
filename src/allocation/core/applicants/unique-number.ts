import { yearsLater } from '../../../kernel/core/calendar.ts'

/** A numéro unique as it is kept: eighteen digits, or what an older file gives, without spaces; nothing where it is none. */
export const cleanNumber = (said: string): string | undefined => {
  const number = said.replace(/[\s.-]+/g, '').toUpperCase()
  return /^(?=.*\d)[0-9A-Z]{8,20}$/.test(number) ? number : undefined
}

/** Years for which a number holds from the day on which it was given or renewed (CCH R441-2-7). */
const years = 1

/** The last day (`YYYY-MM-DD`) on which it holds. */
export const lastDayOfNumber = (numberOn: string): string => yearsLater(numberOn, years)

/** Whether an applicant has a number that holds on a day (`YYYY-MM-DD`). */
export const holdsNumber = (
  { uniqueNumber, numberOn }: { uniqueNumber: string | null; numberOn: string | null },
  day: string,
): boolean =>
  uniqueNumber !== null && numberOn !== null && numberOn <= day && day <= lastDayOfNumber(numberOn)
