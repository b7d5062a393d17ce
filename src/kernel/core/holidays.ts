import { dateOf, dayNumberOf } from './zone.ts'

/** Where a day is counted: its own public holidays come beside the eleven of all (Code du travail, L. 3133-1). */
export type HolidayRule =
  | 'france'
  | 'none'
  | 'alsace-moselle'
  | 'good-friday'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'reunion'
  | 'mayotte'
  | 'saint-barthelemy'
  | 'saint-martin'

export type Holiday = { date: string; code: string }

/** The public holidays of a year, in order of date. */
export const holidays = (year: number, rule: HolidayRule = 'france'): readonly Holiday[] => {
  if (rule === 'none') return []
  const easter = dayNumberOf(easterOf(year))
  return [
    ...fixedDays.map(([code, monthDay]) => ({ code, date: `${pad(year)}-${monthDay}` })),
    ...movable.map(([code, after]) => ({ code, date: dateOf(easter + after) })),
    ...(local[rule]?.(year, easter) ?? []),
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Whose holidays a commune has, by its INSEE code; those of France where nothing is known of it. */
export const holidayRuleOf = (insee: string | null | undefined): HolidayRule =>
  (insee && communes.find(([these]) => these.test(insee))?.[1]) || 'france'

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
  return `${pad(year)}-${twoDigits(month)}-${twoDigits((h + l - 7 * m + 33 * month + 19) % 32)}`
}

const fixedDays = [
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

type Days = (year: number, easter: number) => Holiday[]

/** The day on which the abolition of slavery is commemorated (Code du travail, L. 3422-2). */
const abolition =
  (monthDay: string): Days =>
  (year) => [{ code: 'abolition', date: `${pad(year)}-${monthDay}` }]

const saintStephen: Days = (year) => [{ code: 'saint_stephen', date: `${pad(year)}-12-26` }]

const local: Partial<Record<HolidayRule, Days>> = {
  'alsace-moselle': saintStephen,
  'good-friday': (year, easter) => [
    { code: 'good_friday', date: dateOf(easter - 2) },
    ...saintStephen(year, easter),
  ],
  guadeloupe: abolition('05-27'),
  martinique: abolition('05-22'),
  guyane: abolition('06-10'),
  reunion: abolition('12-20'),
  mayotte: abolition('04-27'),
  'saint-barthelemy': abolition('10-09'),
  // The code names 28 March by mistake (law 2017-256); it is kept on 28 May since 2019 (circular of 3 May 2019), before on the 27th.
  'saint-martin': (year, easter) => abolition(year < 2019 ? '05-27' : '05-28')(year, easter),
}

/**
 * Communes of Moselle, Bas-Rhin and Haut-Rhin that have a Protestant or a shared church: Good Friday is a holiday in them alone (L. 3134-13;
 * ordinance of 16 August 1892). There is no public list. Metz, Strasbourg, Colmar, Mulhouse; elsewhere the day is counted as worked,
 * so that what is promised comes a day early rather than late.
 */
const withGoodFriday = /^(?:57463|67482|68066|68224)$/

/** The two communes that left Guadeloupe are known by their old codes too. */
const communes: readonly (readonly [these: RegExp, rule: HolidayRule])[] = [
  [withGoodFriday, 'good-friday'],
  [/^(?:57|67|68)/, 'alsace-moselle'],
  [/^(?:97123|977)/, 'saint-barthelemy'],
  [/^(?:97127|978)/, 'saint-martin'],
  [/^971/, 'guadeloupe'],
  [/^972/, 'martinique'],
  [/^973/, 'guyane'],
  [/^974/, 'reunion'],
  [/^976/, 'mayotte'],
]

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const pad = (year: number): string => String(year).padStart(4, '0')
