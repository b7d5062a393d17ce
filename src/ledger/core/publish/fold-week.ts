import { house } from './place-tree.ts'
import type { Share } from './share.ts'

/** What was asked: a question, all that one service asks, or everything. */
export const itemKinds = ['question', 'asker', 'all'] as const
export type ItemKind = (typeof itemKinds)[number]
export type Item = { kind: ItemKind; item: string }

/** Seconds of one answer of a week that is over, under the mark of whoever gave it. */
export type EffortEntry = { field: string; place: string; seconds: number; mark: string }

/** What is kept of a week: of a place that stays apart, and of the whole house, in which nobody counts twice. */
export type WeekCell = Item & Share & { place: string; times: number; middle: number; upper: number }

/** Everything, as an item. */
export const wholeItem: Item = { kind: 'all', item: 'all' }

/** Folds the entries of one week: by place and by the whole house, for each question, each asker and all. Marks are in none of them. */
export const foldWeek = (
  entries: readonly EffortEntry[],
  askerOf: (field: string) => string | undefined,
): WeekCell[] => {
  const cells = new Map<string, { item: Item; place: string; entries: EffortEntry[] }>()
  for (const entry of entries)
    for (const item of itemsOf(entry.field, askerOf))
      for (const place of [ownLeaf(entry.place), house]) {
        const key = `${item.kind} ${item.item} ${place}`
        const cell = cells.get(key) ?? { item, place, entries: [] }
        cell.entries.push(entry)
        cells.set(key, cell)
      }
  return [...cells.values()].map(({ item, place, entries: its }) => ({ ...item, place, ...cellOf(its) }))
}

/** What is counted at a place itself, beside what is below it; of the house, not the whole house. */
export const ownLeaf = (place: string): string => (place === house ? `${house}@` : place)

const itemsOf = (field: string, askerOf: (field: string) => string | undefined): Item[] => {
  const asker = askerOf(field)
  return [
    { kind: 'question', item: field },
    ...(asker === undefined ? [] : [{ kind: 'asker', item: asker } as const]),
    wholeItem,
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
  }
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10
