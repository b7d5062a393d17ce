import type { FactType } from '../../../kernel/core/facts.ts'
import type { Entry } from '../../core/contract.ts'

/** A stretch of history: an entry that matters, or steps that fold to one line. */
export type HistoryPart = { entry: Entry } | { steps: readonly Entry[] }

const factSet = (...facts: FactType[]): ReadonlySet<string> => new Set(facts)

/** What was decided. */
export const decisions = factSet(
  'request.oriented',
  'request.declined',
  'request.closed',
  'request.confirmed',
  'request.contested',
  'request.classified',
  'request.resolved',
  'request.hqAnswered',
  'order.approved',
  'order.rejected',
  'order.spotChecked',
)
const appointments = factSet('order.slotFixed', 'request.planned')

/**
 * History as one reads it: words of people, photos, decisions, the appointment that stands (`planned`: whether one does), how it
 * began and what came last; the steps between, two or more of them, fold.
 */
export const foldSteps = (entries: readonly Entry[], planned: boolean): HistoryPart[] => {
  const standing = planned ? entries.findLast(({ type }) => appointments.has(type)) : undefined
  const matters = (entry: Entry, i: number): boolean =>
    i === 0 || i === entries.length - 1 || entry === standing || hasWords(entry) || decisions.has(entry.type)
  const parts: HistoryPart[] = []
  let steps: Entry[] = []
  const fold = (): void => {
    if (steps.length > 1) parts.push({ steps })
    else parts.push(...steps.map((entry) => ({ entry })))
    steps = []
  }
  entries.forEach((entry, i) => {
    if (!matters(entry, i)) return steps.push(entry)
    fold()
    return parts.push({ entry })
  })
  fold()
  return parts
}

/** Somebody speaks in it, or shows something. */
export const hasWords = ({ words, gone, photos, sounds, papers = [] }: Entry): boolean =>
  Boolean(words) || gone || photos.length + sounds.length + papers.length > 0
