const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** The hour on the reader's clock, as a field of time holds it: `14:05`. */
export const clockOf = (now: Date): string => `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`

/** The last instant (ISO) at which the reader's clock showed this hour; nothing for what is no hour. */
export const instantOf = (hour: string, now: Date): string | undefined => {
  const [h, m] = /^(\d\d):(\d\d)/.exec(hour)?.slice(1).map(Number) ?? []
  if (h === undefined || m === undefined || h > 23 || m > 59) return undefined
  const at = new Date(now)
  at.setHours(h, m, 0, 0)
  if (at > now) at.setDate(at.getDate() - 1)
  return at.toISOString()
}
