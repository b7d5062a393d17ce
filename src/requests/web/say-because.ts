import { sayDay } from '../../kernel/core/dates.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Because } from '../core/nature/nature-types.ts'

/** A reason in words; the day on which a guarantee ends is said as a day. */
export const sayBecause = ({ key, params }: Because, { t, lang }: Speech, now: string): string => {
  const until = params?.['until']
  return t(key, until ? { ...params, until: sayDay(String(until), lang, now) } : params)
}
