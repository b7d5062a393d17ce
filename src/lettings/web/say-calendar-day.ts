import { sayDay } from '../../kernel/core/dates.ts'
import type { Speech } from '../../kernel/web/speech.ts'

/** A day (`YYYY-MM-DD`), or that of an instant (ISO), as people say it. */
export const sayCalendarDay = (date: string, now: string, { lang }: Pick<Speech, 'lang'>): string =>
  sayDay(date.includes('T') ? date : `${date}T12:00:00Z`, lang, now)

/** The same without its weekday, where a column has little room. */
export const sayShortDay = (date: string, now: string, speech: Pick<Speech, 'lang'>): string =>
  sayCalendarDay(date, now, speech).replace(/^\S+ /, '')
