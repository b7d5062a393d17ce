import type { Lang } from './access.ts'
import { addHours, addWorkingDays, type Calendar } from './calendar.ts'

/** A delay that the landlord promises: so long on the clock, weekends included, or so many working days. */
export type Delay = { minutes: number } | { workingDays: number }

/** When a delay that runs from `at` ends (ISO). */
export const endOfDelay = (delay: Delay, at: string, calendar: Calendar): string =>
  'minutes' in delay ? addHours(at, delay.minutes / 60) : addWorkingDays(calendar, at, delay.workingDays)

/** The least that a delay lasts, in minutes of the clock: a working day is never shorter than a day. */
export const leastMinutes = (delay: Delay): number =>
  'minutes' in delay ? delay.minutes : delay.workingDays * 24 * 60

const nb = '\u00a0'
const units = {
  fr: { minute: ['minute', 'minutes'], hour: ['heure', 'heures'], day: ['jour ouvré', 'jours ouvrés'] },
  en: { minute: ['minute', 'minutes'], hour: ['hour', 'hours'], day: ['working day', 'working days'] },
} as const

/** "4 heures", "90 minutes", "5 jours ouvrés" / "4 hours", "5 working days": what stands for `{delay}` in a sentence. */
export const sayDelay = (delay: Delay, lang: Lang): string => {
  if ('workingDays' in delay) return sayCount(delay.workingDays, 'day', lang)
  return delay.minutes % 60 === 0
    ? sayCount(delay.minutes / 60, 'hour', lang)
    : sayCount(delay.minutes, 'minute', lang)
}

const sayCount = (n: number, unit: keyof (typeof units)['fr'], lang: Lang): string =>
  `${n}${nb}${units[lang][unit][n === 1 ? 0 : 1]}`
