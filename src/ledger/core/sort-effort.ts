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
  const own = new Set<string>(Object.values(screenKeys))
  const told = Object.entries(effort).filter(([key]) => !own.has(key))
  const open = effort[screenKeys.open] ?? Infinity
  const most = open >= 0 ? open : 0
  const each = told
    .filter(([key]) => !key.startsWith(sameMark))
    .map(([field, seconds]) => ({ field, seconds, why: whyNot(field, seconds, fields) }))
  const known = each.filter(({ why }) => why === undefined)
  const why = screenKeys.seconds in effort ? noSeconds(effort[screenKeys.seconds]) : undefined
  const screen = why === undefined ? screenOf(effort, most) : undefined
  return {
    kept: known
      .map(({ field, seconds }) => ({ field, seconds: tenth(seconds ?? 0) }))
      .filter(({ seconds }) => seconds > 0),
    dropped: [...each.flatMap((one) => one.why ?? []), ...(why ? [why] : [])],
    ...(screen ? { screen } : {}),
    stood: known.map(({ field }) => field),
    same: told
      .filter(([key]) => key.startsWith(sameMark) && fields.has(key.slice(sameMark.length)))
      .map(([key]) => key.slice(sameMark.length)),
  }
}

const screenOf = (
  effort: Readonly<Record<string, number | null>>,
  most: number,
): SortedEffort['screen'] | undefined => {
  const seconds = tenth(Math.min(effort[screenKeys.seconds] ?? 0, most))
  if (!(seconds > 0)) return undefined
  // A longer pause counts more, a shorter one less: what says otherwise is no other cut.
  const cut = (key: string, least: number, longest: number): number =>
    tenth(Math.min(longest, Math.max(least, noSeconds(effort[key]) ? seconds : effort[key]!)))
  return {
    seconds,
    short: cut(screenKeys.short, 0, seconds),
    long: cut(screenKeys.long, seconds, Math.min(most, 3600)),
    resumed: effort[screenKeys.resumed] === 1,
  }
}

const whyNot = (field: string, seconds: unknown, fields: ReadonlySet<string>): DropReason | undefined =>
  fields.has(field) ? noSeconds(seconds) : 'unknown'

const noSeconds = (seconds: unknown): DropReason | undefined => {
  if (typeof seconds !== 'number' || Number.isNaN(seconds) || seconds < 0) return 'negative'
  return seconds > 3600 ? 'too_long' : undefined
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10
