import { dayOf, instantAt } from './dates.ts'
import { dateOf, dayNumberOf } from './zone.ts'
import { holidays } from './holidays.ts'

/** Between these hours, on a day that is neither Sunday nor a holiday, a text message wakes nobody. */
const firstHour = '08:00'
const lastHour = '20:00'

/** When a text message may leave that is ready now (ISO): at once, or in the morning of the next day that takes one. */
export const textTime = (now: string): string => {
  const today = dayOf(now)
  if (isTextDay(today) && now >= instantAt(today, firstHour) && now < instantAt(today, lastHour)) return now
  const first = now < instantAt(today, firstHour) ? today : dayAfter(today)
  let day = first
  while (!isTextDay(day)) day = dayAfter(day)
  return instantAt(day, firstHour)
}

const isTextDay = (day: string): boolean =>
  new Date(`${day}T12:00:00Z`).getUTCDay() !== 0 &&
  !holidays(Number(day.slice(0, 4))).some(({ date }) => date === day)

const dayAfter = (day: string): string => dateOf(dayNumberOf(day) + 1)
