import { dateOf, dayNumberOf } from './zone.ts'

/** Code du travail L. 3133-1 (eleven days); L. 3134-13 adds two in Moselle, Bas-Rhin and Haut-Rhin. */
export type HolidayRule = 'france' | 'alsace-moselle' | 'none'

export type Holiday = { date: string; code: string }

/** The public holidays of a year, in order of date. */
export const holidays = (year: number, rule: HolidayRule = 'france'): readonly Holiday[] => {
  if (rule === 'none') return []
  const easter = dayNumberOf(easterOf(year))
  return [
    ...fixed.map(([code, monthDay]) => ({ code, date: `${pad(year)}-${monthDay}` })),
    ...movable.map(([code, after]) => ({ code, date: dateOf(easter + after) })),
    ...(rule === 'alsace-moselle' ? local(year, easter) : []),
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher), `YYYY-MM-DD`. */
export const easterOf = (year: number): string => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return `${pad(year)}-${two(month)}-${two((h + l - 7 * m + 33 * month + 19) % 32)}`
}

const fixed = [
  ['new_year', '01-01'],
  ['labour', '05-01'],
  ['victory', '05-08'],
  ['bastille', '07-14'],
  ['assumption', '08-15'],
  ['all_saints', '11-01'],
  ['armistice', '11-11'],
  ['christmas', '12-25'],
] as const

/** Days after Easter Sunday. */
const movable = [
  ['easter_monday', 1],
  ['ascension', 39],
  ['whit_monday', 50],
] as const

const local = (year: number, easter: number): Holiday[] => [
  { code: 'good_friday', date: dateOf(easter - 2) },
  { code: 'saint_stephen', date: `${pad(year)}-12-26` },
]

const two = (n: number): string => String(n).padStart(2, '0')
const pad = (year: number): string => String(year).padStart(4, '0')
