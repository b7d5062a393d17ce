import { house } from './place-tree.ts'
import type { Share } from './share.ts'

/**
 * What took time: a question, all that one service asks, all questions; acts of a type from the moment on which their screen was shown,
 * all acts, and all acts with pauses cut sooner or later (`10`, `60` seconds), of the whole house alone.
 */
export const itemKinds = ['question', 'asker', 'all', 'screen', 'screens', 'pause'] as const
export type ItemKind = (typeof itemKinds)[number]
export type Item = { kind: ItemKind; item: string }

/** Beside the seconds of an act: the same with pauses cut at 10 s and at 60 s, and whether a draft that had been left was taken up. */
export type ScreenTime = { short: number; long: number; resumed: boolean }

/** Seconds of one answer, or of one act (`field` is its type), under the mark of whoever gave them. */
export type EffortEntry = { field: string; place: string; seconds: number; mark: string; screen?: ScreenTime }

/** What is kept of a week: of a place that stays apart, and of the whole house, in which nobody counts twice. */
export type WeekCell = Item &
  Share & { place: string; times: number; middle: number; upper: number; resumed: number }

/** All questions, and all acts, as items. */
export const wholeItem: Item = { kind: 'all', item: 'all' }
export const allScreens: Item = { kind: 'screens', item: 'all' }

/** Folds the entries of one week: by place and by the whole house, for each question, asker, act, and all. Marks are in none of them. */
export const foldWeek = (
  entries: readonly EffortEntry[],
  askerOf: (field: string) => string | undefined,
): WeekCell[] => {
  const cells = new Map<string, { item: Item; place: string; entries: EffortEntry[] }>()
  for (const entry of entries)
    for (const { place, seconds, ...item } of itemsOf(entry, askerOf))
      for (const at of [ownLeaf(place), house]) {
        const key = `${item.kind} ${item.item} ${at}`
        const cell = cells.get(key) ?? { item, place: at, entries: [] }
        cell.entries.push({ ...entry, seconds })
        cells.set(key, cell)
      }
  return [...cells.values()].map(({ item, place, entries: its }) => ({ ...item, place, ...cellOf(its) }))
}

/** What is counted at a place itself, beside what is below it; of the house, not the whole house. */
export const ownLeaf = (place: string): string => (place === house ? `${house}@` : place)

type Part = Item & Pick<EffortEntry, 'place' | 'seconds'>

const itemsOf = (entry: EffortEntry, askerOf: (field: string) => string | undefined): Part[] => {
  const { field, screen, place, seconds } = entry
  const own = { place, seconds }
  if (screen)
    return [
      { kind: 'screen', item: field, ...own },
      { ...allScreens, ...own },
      { kind: 'pause', item: '10', place: house, seconds: screen.short },
      { kind: 'pause', item: '60', place: house, seconds: screen.long },
    ]
  const asker = askerOf(field)
  return [
    { kind: 'question', item: field, ...own },
    ...(asker === undefined ? [] : [{ kind: 'asker', item: asker, ...own } as const]),
    { ...wholeItem, ...own },
  ]
}

const cellOf = (entries: readonly EffortEntry[]): Omit<WeekCell, keyof Item | 'place'> => {
  const each = new Map<string, number>()
  for (const { mark, seconds } of entries) each.set(mark, (each.get(mark) ?? 0) + seconds)
  const shares = [...each.values()].sort((a, b) => b - a)
  const values = entries.map(({ seconds }) => seconds).sort((a, b) => a - b)
  const at = (part: number): number => values[Math.ceil(values.length * part) - 1]!
  const largest = tenth(shares[0]!)
  return {
    persons: each.size,
    largest,
    two: tenth(shares[0]! + (shares[1] ?? 0)),
    seconds: tenth(values.reduce((sum, value) => sum + value, 0)),
    times: values.length,
    middle: at(0.5),
    upper: at(0.9),
    resumed: entries.filter(({ screen }) => screen?.resumed).length,
  }
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10
