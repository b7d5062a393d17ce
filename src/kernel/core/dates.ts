import type { Lang } from './access.ts'
import { sayNumber } from './say-figures.ts'
import {
  dateOf,
  day,
  dayNumberOf,
  hour,
  instantOf,
  isoOf,
  localDay,
  minute,
  msOf,
  offsetAt,
  paris,
  weekdayOf,
} from './zone.ts'

/** Dates, hours and delays as people say them in France. Instants come in ISO 8601; the zone is always Europe/Paris. */

const nb = '\u00a0'
const joiner = '\u2060'

/** "mardi 3 décembre" / "Tuesday 3 December"; with the year where `now` is given and lies in another one. */
export const sayDay = (iso: string, lang: Lang, now?: string): string => {
  const { weekday, day, month, year } = partsOf(iso, lang)
  const said = `${weekday} ${sayDayOfMonth(day, lang)}${nb}${month}`
  return now && partsOf(now, lang).year !== year ? `${said} ${year}` : said
}

/** "1er janvier 2026" / "1 January 2026": a day (`YYYY-MM-DD`, or an instant) as of which something is told, without its weekday. */
export const sayWholeDate = (iso: string, lang: Lang): string => {
  const { day, month, year } = partsOf(iso, lang)
  return `${sayDayOfMonth(day, lang)}${nb}${month} ${year}`
}

/** "8 h", "8 h 30" / "8 am", "8:30 am", "noon". */
export const sayTime = (iso: string, lang: Lang): string => {
  const { hour, minute } = partsOf(iso, lang)
  return lang === 'fr' ? frenchTime(hour, minute) : englishTime(hour, minute)
}

/**
 * Whether a day stands for its year: one that was told without day and month is kept as its first of January, a holiday on which
 * nobody installs anything.
 */
export const isYearAlone = (date: string): boolean => date.slice(4, 10) === '-01-01'

/** "mardi 3 décembre à 8 h" / "Tuesday 3 December at 8 am". */
export const sayDayTime = (iso: string, lang: Lang, now?: string): string =>
  `${sayDay(iso, lang, now)} ${lang === 'fr' ? 'à' : 'at'} ${sayTime(iso, lang)}`

/** "8 h–10 h" / "8–10 am", "11 am–1 pm": the hours of one day, for a button or a column. */
export const sayHours = (start: string, end: string, lang: Lang): string => {
  const { from, to } = hoursOf(start, end, lang)
  // A dash lets the line end behind it: «10 h–» alone reads as an hour without an end.
  return `${from}–${joiner}${to}`
}

/** "mardi 3 décembre, 8 h–10 h": what a button that shows its hours alone is called, so that its name holds them (WCAG 2.5.3). */
export const sayDayHours = (start: string, end: string, lang: Lang): string =>
  `${sayDay(start, lang)}, ${sayHours(start, end, lang)}`

/**
 * "mardi 3 décembre de 8 h à 10 h" / "Tuesday 3 December, 8 to 10 am": in a sentence, a mail, a letter. A slot that ends on another
 * day names both days.
 */
export const saySlot = (start: string, end: string, lang: Lang, now?: string): string =>
  daysBetween(start, end) === 0
    ? `${sayDay(start, lang, now)}${sayFromTo(hoursOf(start, end, lang), lang)}`
    : lang === 'fr'
      ? `du ${sayDayTime(start, lang, now)} au ${sayDayTime(end, lang, now)}`
      : `${sayDayTime(start, lang, now)} to ${sayDayTime(end, lang, now)}`

/** "aujourd’hui", "demain", "hier", else the day: for headings and lists. */
export const sayNearDay = (iso: string, now: string, lang: Lang): string =>
  near[lang][daysBetween(now, iso)] ?? sayDay(iso, lang, now)

/** "à l’instant", "il y a 5 minutes", "hier à 14 h", "lundi à 9 h", then the day / "just now", "5 minutes ago"… */
export const sayAgo = (then: string, now: string, lang: Lang): string => {
  const gone = Date.parse(now) - Date.parse(then)
  const days = daysBetween(then, now)
  const at = lang === 'fr' ? 'à' : 'at'
  if (gone < minute) return lang === 'fr' ? 'à l’instant' : 'just now'
  if (gone < hour) return ago(count(Math.floor(gone / minute), 'minute', lang), lang)
  if (days === 0) return ago(sayHoursLong(Math.floor(gone / hour), lang), lang)
  if (days === 1) return `${near[lang][-1]} ${at} ${sayTime(then, lang)}`
  if (days < 7) return `${partsOf(then, lang).weekday} ${at} ${sayTime(then, lang)}`
  return lang === 'fr' ? `le ${sayDay(then, lang, now)}` : sayDay(then, lang, now)
}

/**
 * "il y a 2 heures, dit le lundi 23 novembre à 17 h" / "…, given as Monday 23 November at 5 pm": when it counts from, with the hour
 * that its author gives where that is another one. `said`: ISO, or nothing.
 */
export const sayBeside = (when: string, said: unknown, now: string, lang: Lang): string =>
  typeof said === 'string'
    ? `${when}, ${lang === 'fr' ? 'dit le' : 'given as'} ${sayDayTime(said, lang, now)}`
    : when

/** "avant jeudi 12 h", "d’ici demain soir", "en retard de 2 jours" / "by Thursday noon", "2 days late". */
export const sayDue = (due: string, now: string, lang: Lang): string => {
  const left = Date.parse(due) - Date.parse(now)
  if (left < 0) return late(sayLateness(-left, lang), lang)
  if (isMidnight(due)) return `${lang === 'fr' ? 'd’ici' : 'by'} ${sayEvening(due, now, lang)}`
  return `${lang === 'fr' ? 'avant' : 'by'} ${sayDeadline(due, now, lang)}`
}

/** An instant in no year of ours: given as `now`, every day is said with its year. */
export const yearAlways = '1970-01-01T00:00:00.000Z'

/** "au plus tard le jeudi 3 décembre 2026" / "by Thursday 3 December 2026": on paper, which is read days later and kept for years. */
export const sayDueOnPaper = (due: string, lang: Lang): string => {
  const last = isMidnight(due) ? new Date(Date.parse(due) - minute).toISOString() : due
  return `${lang === 'fr' ? 'au plus tard le' : 'by'} ${sayDay(last, lang, yearAlways)}`
}

/** How a clock should look: `late`, `soon` (under a day left) or `calm`. */
export const dueTone = (due: string, now: string): 'late' | 'soon' | 'calm' => {
  const left = Date.parse(due) - Date.parse(now)
  return left < 0 ? 'late' : left < day ? 'soon' : 'calm'
}

/** Whole days of the calendar from one instant to another: negative when `b` is before `a`. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a)

/** The day of an instant, in Paris, as 2024-12-03: to group by. */
export const dayOf = (iso: string): string => dateOf(dayNumber(iso))

/** The instant (ISO) at which clocks in Paris show an hour (`08:00`) of a day (`2024-12-03`); its first one, where none is named. */
export const instantAt = (date: string, time = '00:00'): string => {
  const [h = 0, m = 0] = time.split(':').map(Number)
  return isoOf(instantOf(paris, dayNumberOf(date), h * 60 + m))
}

/** 5 → "5 min", 90 → "1 h 30", 120 → "2 h": minutes of work or of waiting. */
export const sayMinutes = (minutes: number, lang: Lang): string => {
  const whole = Math.round(minutes)
  const h = Math.floor(whole / 60)
  const m = whole % 60
  if (h === 0) return `${m}${nb}min`
  return m === 0
    ? `${h}${nb}h`
    : lang === 'fr'
      ? `${h}${nb}h${nb}${twoDigits(m)}`
      : `${h}${nb}h${nb}${m}${nb}min`
}

const sayFromTo = ({ from, to }: { from: string; to: string }, lang: Lang): string =>
  lang === 'fr' ? ` de${nb}${from}${nb}à${nb}${to}` : `, ${from}${nb}to${nb}${to}`

// In English the half of the day is said once.
const hoursOf = (start: string, end: string, lang: Lang): { from: string; to: string } => {
  const from = sayTime(start, lang)
  const to = sayTime(end, lang)
  const half = / ?[ap]m$/.exec(from.replaceAll(nb, ' '))?.[0]
  const shared = half !== undefined && to.replaceAll(nb, ' ').endsWith(half)
  return { from: shared ? from.slice(0, -half.length) : from, to }
}

const near: Record<Lang, Record<number, string>> = {
  fr: { [-1]: 'hier', 0: 'aujourd’hui', 1: 'demain' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
}

const sayDeadline = (due: string, now: string, lang: Lang): string => {
  const days = daysBetween(now, due)
  const time = sayTime(due, lang)
  if (days === 0) return lang === 'fr' ? `${time} aujourd’hui` : `${time} today`
  if (days === 1) return lang === 'fr' ? `demain ${time}` : `tomorrow ${time}`
  if (days < 7) return `${partsOf(due, lang).weekday} ${time}`
  return lang === 'fr' ? `le ${sayDay(due, lang, now)}` : sayDay(due, lang, now)
}

/** A delay that ends at midnight is said as the evening before: nobody reads "0 h" rightly. */
const sayEvening = (due: string, now: string, lang: Lang): string => {
  const eve = new Date(Date.parse(due) - minute).toISOString()
  const days = daysBetween(now, eve)
  if (days === 0) return lang === 'fr' ? 'ce soir' : 'this evening'
  if (days === 1) return lang === 'fr' ? 'demain soir' : 'tomorrow evening'
  if (days < 7) return `${partsOf(eve, lang).weekday} ${lang === 'fr' ? 'soir' : 'evening'}`
  return lang === 'fr' ? `le ${sayDay(eve, lang, now)} au soir` : `the evening of ${sayDay(eve, lang, now)}`
}

const isMidnight = (iso: string): boolean => {
  const { hour, minute } = partsOf(iso, 'fr')
  return (hour === 0 && minute === 0) || (hour === 23 && minute === 59)
}

const sayLateness = (gone: number, lang: Lang): string =>
  gone < hour
    ? count(Math.max(1, Math.floor(gone / minute)), 'minute', lang)
    : gone < day
      ? sayHoursLong(Math.floor(gone / hour), lang)
      : count(Math.floor(gone / day), lang === 'fr' ? 'jour' : 'day', lang)

const sayHoursLong = (n: number, lang: Lang): string =>
  lang === 'fr' ? `${n}${nb}h` : count(n, 'hour', lang)

const ago = (said: string, lang: Lang): string => (lang === 'fr' ? `il y a ${said}` : `${said} ago`)
const late = (said: string, lang: Lang): string => (lang === 'fr' ? `en retard de ${said}` : `${said} late`)
const count = (n: number, noun: string, lang: Lang): string =>
  `${sayNumber(n, lang)}${nb}${noun}${n === 1 || (lang === 'fr' && n < 2) ? '' : 's'}`

const frenchTime = (h: number, m: number): string => `${h}${nb}h${m ? `${nb}${twoDigits(m)}` : ''}`

const englishTime = (h: number, m: number): string => {
  if (m === 0 && h === 12) return 'noon'
  if (m === 0 && h === 0) return 'midnight'
  return `${h % 12 || 12}${m ? `:${twoDigits(m)}` : ''}${nb}${h < 12 ? 'am' : 'pm'}`
}

const sayDayOfMonth = (n: number, lang: Lang): string => (lang === 'fr' && n === 1 ? '1er' : String(n))
const twoDigits = (n: number): string => String(n).padStart(2, '0')
const dayNumber = (iso: string): number => localDay(paris, msOf(iso))

type DateWords = {
  weekday: string
  day: number
  month: string
  year: number
  hour: number
  minute: number
}

const weekdays: Record<Lang, readonly string[]> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

const months: Record<Lang, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

// Not Intl: on a slow phone its first word takes 100 ms, and every first screen says a day.
const partsOf = (iso: string, lang: Lang): DateWords => {
  const ms = msOf(iso)
  const local = new Date(ms + offsetAt(paris, ms))
  return {
    weekday: weekdays[lang][weekdayOf(localDay(paris, ms)) - 1] ?? '',
    day: local.getUTCDate(),
    month: months[lang][local.getUTCMonth()] ?? '',
    year: local.getUTCFullYear(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  }
}
