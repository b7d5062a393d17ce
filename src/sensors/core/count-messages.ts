/**
 * What is known of the counter of a device. `count`: the number of its newest message, `toldAt` (seconds) when that was so. `lost`: messages
 * that never came; `missing`: numbers of the last of them. `delays`: seconds from when something was so to when it was heard, of its last.
 */
export type MessageCount = {
  count: number | null
  toldAt: number | null
  lost: number
  missing: readonly number[]
  delays: readonly number[]
}

/** A message of a device: its number, where it counts them; when what it tells was so, and when it was heard (seconds). */
export type CountedMessage = { count?: number; at: number; heard: number }

export const notCounted: MessageCount = { count: null, toldAt: null, lost: 0, missing: [], delays: [] }

/** Numbers that are remembered as missing: what comes later than these stays lost. */
const mostMissing = 200
/** Messages of which the delay is remembered: their median is that of its clock. */
const mostDelays = 9
/** Seconds within which a message without a number changes nothing. */
const leastApart = 900
/** More than this is no gap, but another session (LoRaWAN 1.0.3, MAX_FCNT_GAP). */
const mostGap = 16_384
/** Messages of a device that are counted as lost at most: whoever leaps on and on fills no number. */
const mostLost = 1_000_000
/** Seconds of a delay at most, either way. */
const mostDelay = 400 * 86_400

/**
 * The count after more messages, in whatever order they came. A number above the newest tells of those between; one below, of an earlier
 * instant, was late, and is missed no more; one below of a later instant is the first after a join, which starts the counter again.
 */
export const countMessages = (before: MessageCount, messages: readonly CountedMessage[]): MessageCount =>
  messages.toSorted((a, b) => a.at - b.at || (a.count ?? 0) - (b.count ?? 0)).reduce(countMessage, before)

const countMessage = (so: MessageCount, message: CountedMessage): MessageCount => {
  const { count } = message
  const at = countedAt(message)
  const isNewer = so.toldAt === null || at > so.toldAt
  if (count === undefined)
    return isNewer && at >= (so.toldAt ?? -leastApart) + leastApart ? tell(so, message) : so
  if (so.count === null || so.toldAt === null) return { ...tell(so, message), count }
  if (isNewer) return { ...tell(so, message), ...gapBetween(so, count), count }
  return so.missing.includes(count)
    ? { ...so, lost: so.lost - 1, missing: so.missing.filter((number) => number !== count) }
    : so
}

// The same number once more is one message that was sent again: nothing was lost between.
const gapBetween = (
  { count, lost, missing }: MessageCount,
  next: number,
): Pick<MessageCount, 'lost' | 'missing'> => {
  const first = count !== null && next >= count ? count + 1 : 0
  const apart = Math.max(0, next - first)
  const gap = apart > mostGap ? 0 : apart
  const numbers = Array.from(
    { length: Math.min(gap, mostMissing) },
    (_, i) => next - Math.min(gap, mostMissing) + i,
  )
  // Those of before a join come no more under a number that says so.
  const kept = first ? missing : []
  return { lost: Math.min(mostLost, lost + gap), missing: [...kept, ...numbers].slice(-mostMissing) }
}

// A clock that is ahead puts nothing after what comes next; one that stopped before all calendars tells an instant that can be written.
const countedAt = ({ at, heard }: CountedMessage): number => Math.max(heard - mostDelay, Math.min(at, heard))

const tell = (so: MessageCount, message: CountedMessage): MessageCount => ({
  ...so,
  toldAt: countedAt(message),
  delays: [...so.delays, Math.max(-mostDelay, Math.min(mostDelay, message.heard - message.at))].slice(
    -mostDelays,
  ),
})

/** The median of the delays of a device, in seconds: below 0 its clock is ahead. Nothing where nothing was heard. */
export const usualDelay = ({ delays }: Pick<MessageCount, 'delays'>): number | null =>
  delays.toSorted((a, b) => a - b)[Math.floor((delays.length - 1) / 2)] ?? null
