/** Rows that were written while others were read may bear an earlier instant: as much is read again each time (ms). */
const readAgain = 3_600_000
/** A row dated further ahead than any clock is wrong says nothing of how far was read (ms). */
const mostAhead = 12 * 3_600_000

// An instant of the database’s own clock: neither its zone nor ours matters, since it is compared with its like alone.
const instantOf = (said: string): number => {
  const [, day = '', time = '00:00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d(?:\.\d{1,3})?))?/.exec(said) ?? []
  return Date.parse(`${day}T${time}Z`)
}

/** From when on a delta is read: an hour before where it ended. `yyyy-mm-dd hh:mm:ss.mmm`, by the database’s clock. */
export const sinceMark = (mark: string | null): string | null => {
  const at = mark === null ? Number.NaN : instantOf(mark)
  return Number.isNaN(at) ? null : new Date(at - readAgain).toISOString().slice(0, 23).replace('T', ' ')
}

/** Where a delta ended: the latest change that was read, unless it is dated far ahead of `now`. */
export const laterMark = (mark: string | null, changedAt: string | null, now: string): string | null => {
  if (changedAt === null || !(instantOf(changedAt) <= instantOf(now) + mostAhead)) return mark
  return mark === null || instantOf(changedAt) > instantOf(mark) ? changedAt : mark
}
