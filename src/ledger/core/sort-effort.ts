import type { ScreenTime } from './publish/fold-week.ts'
import { sameMark, screenKeys } from '../../kernel/core/effort-keys.ts'

/** Why seconds are not counted: of a field that nobody owns, less than nothing or no number, of more than an hour. */
export const dropReasons = ['unknown', 'negative', 'too_long'] as const
export type DropReason = (typeof dropReasons)[number]

/** What an envelope says of the time of its act, once it was looked at. */
export type SortedEffort = {
  kept: { field: string; seconds: number }[]
  dropped: DropReason[]
  /** of the screen, until the act was sent */
  screen?: ScreenTime & { seconds: number }
  /** questions that stood on it, answered or not */
  stood: string[]
  /** those sent as they had been offered */
  same: string[]
}

/**
 * Seconds that count, to a tenth, and what of the rest was dropped. Nothing spent is nothing to count; an act takes no longer than its
 * screen was shown. (A field is cut where it is counted: it may have been begun on the screen before.)
 */
export const sortEffort = (
  effort: Readonly<Record<string, number | null>>,
  fields: ReadonlySet<string>,
): SortedEffort => {
  const sorted: SortedEffort = { kept: [], dropped: [], stood: [], same: [] }
  for (const key in effort) {
    if (ownKeys.has(key)) continue
    if (key.startsWith(sameMark)) {
      const field = key.slice(sameMark.length)
      if (fields.has(field)) sorted.same.push(field)
      continue
    }
    const seconds = effort[key]!
    const why = whyNot(key, seconds, fields)
    if (why) {
      sorted.dropped.push(why)
      continue
    }
    sorted.stood.push(key)
    if (tenth(seconds) > 0) sorted.kept.push({ field: key, seconds: tenth(seconds) })
  }
  if (!(screenKeys.seconds in effort)) return sorted
  const why = noSeconds(effort[screenKeys.seconds])
  if (why) sorted.dropped.push(why)
  else Object.assign(sorted, screenOf(effort))
  return sorted
}

const ownKeys: ReadonlySet<string> = new Set(Object.values(screenKeys))

const screenOf = (effort: Readonly<Record<string, number | null>>): Pick<SortedEffort, 'screen'> => {
  const open = effort[screenKeys.open] ?? Infinity
  const most = open >= 0 ? open : 0
  const seconds = tenth(Math.min(effort[screenKeys.seconds]!, most))
  if (!(seconds > 0)) return {}
  // A longer pause counts more, a shorter one less: what says otherwise is no other cut.
  const cut = (key: string, least: number, longest: number): number =>
    tenth(Math.min(longest, Math.max(least, noSeconds(effort[key]) ? seconds : effort[key]!)))
  return {
    screen: {
      seconds,
      short: cut(screenKeys.short, 0, seconds),
      long: cut(screenKeys.long, seconds, Math.min(most, 3600)),
      resumed: effort[screenKeys.resumed] === 1,
    },
  }
}

const whyNot = (field: string, seconds: unknown, fields: ReadonlySet<string>): DropReason | undefined =>
  fields.has(field) ? noSeconds(seconds) : 'unknown'

const noSeconds = (seconds: unknown): DropReason | undefined => {
  if (typeof seconds !== 'number' || Number.isNaN(seconds) || seconds < 0) return 'negative'
  return seconds > 3600 ? 'too_long' : undefined
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10
