import type { UsedMetric } from '../use/home-use.ts'
import { groupsAround, leavesFew } from './leave-homes.ts'

/** Homes that a sum needs, and by which two sums of one month must differ. */
export const fewestTogether = 5

/** A home that said yes: its lease, and what its month told. */
export type StudiedHome = { lease: string; total: number }
export type GroupSum = { homes: number; total: number; members: string[] }
export type NoSum = 'few' | 'alike' | 'one_home'

/** To what a sum is rounded: a cubic metre, a kilowatt-hour, ten units of an allocator. */
const roundings: Readonly<Record<UsedMetric, number>> = {
  water: 1000,
  hot_water: 1000,
  heat: 1000,
  allocator: 10,
}

/**
 * The sum of a group, or why it is not shown: `few` homes; `one_home` used more than half; `alike`: with what was shown of the same month
 * before, whichever study showed it, it would tell of fewer than five. `shown`: the members of those sums.
 */
export const sumOfGroup = (
  metric: UsedMetric,
  homes: readonly StudiedHome[],
  shown: readonly (readonly string[])[],
): GroupSum | NoSum => {
  if (homes.length < fewestTogether) return 'few'
  const total = homes.reduce((sum, home) => sum + home.total, 0)
  if (homes.some((home) => home.total * 2 > total)) return 'one_home'
  const members = homes.map(({ lease }) => lease)
  if (tellsOfFew(members, shown)) return 'alike'
  const step = roundings[metric]
  return { homes: homes.length, total: Math.round(total / step) * step, members }
}

/**
 * Whether a group and those shown before differ by one to four homes: one by one, all that lie within it together, and however else they
 * are added and taken away.
 */
const tellsOfFew = (members: readonly string[], shown: readonly (readonly string[])[]): boolean => {
  const group = new Set(members)
  const touching = shown.filter((one) => one.some((lease) => group.has(lease)))
  const within = new Set(touching.filter((one) => one.every((lease) => group.has(lease))).flat())
  const differences = [...touching.flatMap((one) => bothWays(group, new Set(one))), without(group, within)]
  return differences.some(isFew) || leavesFew(groupsAround(members, shown), fewestTogether)
}

const bothWays = (a: ReadonlySet<string>, b: ReadonlySet<string>): number[] => [without(a, b), without(b, a)]
const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((lease) => !b.has(lease)).length
const isFew = (n: number): boolean => n > 0 && n < fewestTogether
