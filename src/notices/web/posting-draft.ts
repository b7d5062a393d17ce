import { instantAt } from '../../kernel/core/dates.ts'

export type Posting = {
  building: string | undefined
  title: string
  words: string
  /** days, as 2026-12-03 */
  from: string
  until: string
}

/** What was read last is taken; an answer that comes behind a later one says nothing any more. */
export const newest = <T>(take: (found: T) => void): ((read: () => Promise<T>) => Promise<void>) => {
  let asked = 0
  return async (read) => {
    const turn = ++asked
    const found = await read()
    if (turn === asked) take(found)
  }
}

/** What keeps a notice from going up, by field: the end of its sentence's key (`notice.<…>`). */
type Missing = `missing.${'where' | 'title' | 'words'}` | 'backwards' | 'past'
export const whatIsMissing = (posting: Posting, today: string): Partial<Record<keyof Posting, Missing>> => ({
  ...(posting.building ? {} : { building: 'missing.where' }),
  ...(posting.title.trim() ? {} : { title: 'missing.title' }),
  ...(posting.words.trim() ? {} : { words: 'missing.words' }),
  ...(posting.until < posting.from ? { until: 'backwards' } : posting.until < today ? { until: 'past' } : {}),
})

/** Today begins now; another day at 8 in the morning, by the clocks of Paris, as it will be read. */
export const startOf = (day: string, now: string): string => {
  const morning = instantAt(day, '08:00')
  return morning < now ? now : morning
}

/** The whole last day. */
export const endOf = (day: string): string => instantAt(day, '23:59')
