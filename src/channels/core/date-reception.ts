/** A mailbox may wait so long for a house that is down; what lies there for longer was laid there by a hand (ms). */
const longestWait = 60 * 86_400_000

/**
 * The instant at which something was received, as the law counts: when it reached the mailbox, or the folder, and not when the house
 * read it. `said`: what the mail server or the disk says (ms, or nothing); `now` where that is to come, or longer ago than a house stays
 * down. ISO.
 */
export const dateReception = (said: number | undefined, now: number): string => {
  const late = now - (said ?? Number.NaN)
  return new Date(late > 0 && late <= longestWait ? now - late : now).toISOString()
}

/** What waited for more than a day: an act alone would not be believed its hour (kernel/core/act-time.ts). */
export const hasWaited = (receivedAt: string, now: number): boolean =>
  now - Date.parse(receivedAt) > 86_400_000 - 60_000
