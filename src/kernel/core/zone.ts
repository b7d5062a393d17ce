/** Local time of a zone: Paris by the rule of its law, any other from Intl, with its answers kept once per zone and UTC day. */
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Milliseconds to add to UTC to read the local clock at this instant. */
export const offsetAt = (zone: string, ms: number): number => {
  if (zone === paris && ms >= commonSummers) return hour + (isSummer(ms) ? hour : 0)
  const today = Math.floor(ms / day)
  const known = offsetsOf(zone)
  const of = known.get(today) ?? keep(known, today, measure(zone, today))
  return ms < of.changesAt ? of.before : of.after
}

/** Days since 1970-01-01 on the local calendar. */
export const localDay = (zone: string, ms: number): number => Math.floor((ms + offsetAt(zone, ms)) / day)

/** The instant (ms) of a local clock reading; one that a spring change skips is read an hour later. */
export const instantOf = (zone: string, localDayNumber: number, minuteOfDay: number): number => {
  const local = localDayNumber * day + minuteOfDay * minute
  const guess = local - offsetAt(zone, local)
  const better = local - offsetAt(zone, guess)
  return better === guess ? guess : local - Math.min(offsetAt(zone, better), offsetAt(zone, guess))
}

/** 1 Monday … 7 Sunday, of a day number. */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1

export const dayNumberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / day

export const dateOf = (dayNumber: number): string => new Date(dayNumber * day).toISOString().slice(0, 10)

export const isoOf = (ms: number): string => new Date(ms).toISOString()

/** Milliseconds of an ISO instant; anything else is a bug of the caller. */
export const msOf = (iso: string): number => {
  const ms = Date.parse(iso)
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${iso}`)
  return ms
}

/** The zone of all that people read here. */
export const paris = 'Europe/Paris'

// Directive 2000/84/CE: summer time from the last Sunday of March to that of October, at 1 h UTC; so since 1996. By arithmetic,
// as what Intl needs to know of a zone costs a slow phone 100 ms before its first sentence. A test reads Intl beside it.
const commonSummers = Date.UTC(1996, 0, 1)

const isSummer = (ms: number): boolean => {
  const year = new Date(ms).getUTCFullYear()
  return ms >= lastSundayOf(year, 2) && ms < lastSundayOf(year, 9)
}

const lastSundayOf = (year: number, month: number): number => {
  const last = Date.UTC(year, month, 31, 1)
  return last - (weekdayOf(Math.floor(last / day)) % 7) * day
}

type DayOffset = { before: number; after: number; changesAt: number }

const zones = new Map<string, Map<number, DayOffset>>()
const clocks = new Map<string, Intl.DateTimeFormat>()

const offsetsOf = (zone: string): Map<number, DayOffset> => {
  const known = zones.get(zone)
  if (known) return known
  const made = new Map<number, DayOffset>()
  zones.set(zone, made)
  return made
}

/** Forty years of days, then begin again: a far date in bad data must not grow the memory for ever. */
const keep = (known: Map<number, DayOffset>, today: number, of: DayOffset): DayOffset => {
  if (known.size > 15_000) known.clear()
  known.set(today, of)
  return of
}

const measure = (zone: string, utcDay: number): DayOffset => {
  const start = utcDay * day
  const before = askIntl(zone, start)
  const after = askIntl(zone, start + day)
  return { before, after, changesAt: before === after ? start : change(zone, start, start + day, before) }
}

/** The minute at which the offset leaves `before`, by halving. */
const change = (zone: string, from: number, to: number, before: number): number => {
  if (to - from <= minute) return to
  const middle = from + Math.floor((to - from) / 2 / minute) * minute
  return askIntl(zone, middle) === before
    ? change(zone, middle, to, before)
    : change(zone, from, middle, before)
}

const askIntl = (zone: string, ms: number): number => {
  const parts: Record<string, number> = {}
  for (const { type, value } of clockOf(zone).formatToParts(ms)) parts[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour: h = 0, minute: m = 0, second: s = 0 } = parts
  return Date.UTC(year, month - 1, date, h, m, s) - Math.floor(ms / 1000) * 1000
}

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, made)
  return made
}
