import { dayOf } from '../../../../kernel/core/dates.ts'
import type { RevisionRow } from '../propose/answer.models.ts'
import type { State } from '../model-commands.ts'

/** A delivery of a model, as its file is kept by; instants in ISO 8601. */
export type DeliveredFile = { id: string; at: string; state: State; held: boolean; emptied: string | null }

/** What else decides: defects or disputes that are open in the building, or the builder's year; months that a replaced file is kept. */
export type RetentionTerms = { reserves: boolean; months: number }

export type Retention = RevisionRow['kept']

/**
 * Why the file of each delivery of one model is kept, or until when. The one that is served, what came after it (the `last`, and
 * those between) and the one before it are kept; the others for some months after they were replaced, unless somebody holds them or a defect of the works is open.
 */
export const retentionOf = (
  all: readonly DeliveredFile[],
  { reserves, months }: RetentionTerms,
): Map<string, Retention> => {
  const newest = all.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
  const sound = newest.filter(({ state }) => state !== 'failed')
  const served = Math.max(
    0,
    sound.findIndex(({ state }) => state === 'taken'),
  )
  return new Map(
    newest.map((each): [string, Retention] => {
      const place = sound.indexOf(each)
      if (each.emptied) return [each.id, { why: 'gone', until: dayOf(each.emptied) }]
      if (place === 0) return [each.id, { why: each.state === 'taken' ? 'served' : 'last', until: null }]
      if (place > 0 && place === served) return [each.id, { why: 'served', until: null }]
      if (place > 0 && place <= served + 1) return [each.id, { why: 'before', until: null }]
      if (each.held) return [each.id, { why: 'held', until: null }]
      if (reserves) return [each.id, { why: 'reserves', until: null }]
      const since = place < 0 ? each.at : sound[place - 1]!.at
      return [each.id, { why: 'until', until: monthsAfter(since, months) }]
    }),
  )
}

/** Whose file has outlived its day. */
export const outlivedFiles = (kept: ReadonlyMap<string, Retention>, today: string): string[] =>
  [...kept].flatMap(([id, { why, until }]) =>
    why === 'until' && until !== null && until < today ? [id] : [],
  )

/** The last day of a short month stands for the days that it has not. */
const monthsAfter = (instant: string, months: number): string => {
  const [year, month, day] = dayOf(instant).split('-').map(Number) as [number, number, number]
  const to = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(to / 12), (to % 12) + 1]
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const last = m === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${y}-${two(m)}-${two(Math.min(day, last))}`
}
