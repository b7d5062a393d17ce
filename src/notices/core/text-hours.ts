import { dayOf, instantAt } from '../../kernel/core/dates.ts'
import { holidays } from '../../kernel/core/holidays.ts'

/** Between these hours, on a day that is neither Sunday nor a holiday, a text message wakes nobody. */
const from = '08:00'
const to = '20:00'

/** When a text message may leave that is ready now (ISO): at once, or in the morning of the next day that takes one. */
export const textTime = (now: string): string => {
  const today = dayOf(now)
  if (isTextDay(today) && now >= instantAt(today, from) && now < instantAt(today, to)) return now
  const first = now < instantAt(today, from) ? today : dayAfter(today)
  let day = first
  while (!isTextDay(day)) day = dayAfter(day)
  return instantAt(day, from)
}

const isTextDay = (day: string): boolean =>
  new Date(`${day}T12:00:00Z`).getUTCDay() !== 0 &&
  !holidays(Number(day.slice(0, 4))).some(({ date }) => date === day)

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
