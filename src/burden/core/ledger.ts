import type { Lang } from '../../kernel/core/access.ts'
import { type AskedField, stillRequired } from '../../kernel/core/fields.ts'
import { dateOf, dayNumberOf, weekdayOf } from '../../kernel/core/zone.ts'
import { askerIn } from './askers.ts'
import type { AskedRow, LedgerRow, EffortSum } from './contract.ts'

/** Fewer persons than this are not shown: it would be one person's pace. */
export const atLeast = 5

/** Days after its last one for which a month waits: what was done without network comes late. */
export const closedAfter = 8

/** What is published of a field and a closed month, for the whole house; it is never told anew. */
export type Sum = { field: string; seconds: number; times: number; middle: number }

/** The week (its Monday) of a day `yyyy-mm-dd`. */
export const weekOf = (day: string): string => {
  const number = dayNumberOf(day)
  return dateOf(number - (weekdayOf(number) - 1))
}

/** Effort of fields that we know we ask; a key that nobody owns is not kept. Seconds are positive, one hour at most. */
export const ofKnown = (
  effort: Record<string, number>,
  fields: ReadonlySet<string>,
): { field: string; seconds: number }[] =>
  Object.entries(effort)
    .filter(([field, seconds]) => fields.has(field) && seconds > 0)
    .map(([field, seconds]) => ({ field, seconds: Math.min(3600, Math.round(seconds * 10) / 10) }))

/** A field as it is read in a language, on a day `yyyy-mm-dd`. */
export const askedRow = (field: AskedField, today: string, lang: Lang): AskedRow => ({
  key: field.key,
  kind: field.kind,
  askedBy: askerIn(field.askedBy, lang),
  purpose: inLanguage(field, lang).purpose,
  legalBasis: inLanguage(field, lang).legalBasis ?? null,
  askedOf: [...field.askedOf],
  required: stillRequired(field, today),
  since: field.since,
  reviewOn: field.reviewOn,
  reviewDue: field.reviewOn < today,
  readBy: [...field.readBy],
})

const inLanguage = (field: AskedField, lang: Lang): AskedField['english'] =>
  lang === 'en' ? field.english : field

/** The ledger of the asked fields, dearest first. A field that cost nothing yet stands at the end: it is asked all the same. */
export const ledgerOf = (
  fields: readonly AskedField[],
  sums: readonly Sum[],
  today: string,
  lang: Lang,
): LedgerRow[] =>
  fields
    .map((field) => ({
      field: askedRow(field, today, lang),
      total: spentOf(sums.filter((sum) => sum.field === field.key)),
    }))
    .sort((a, b) => (b.total.seconds ?? 0) - (a.total.seconds ?? 0) || a.field.key.localeCompare(b.field.key))

/** What each asker costs: the same seconds, by who wanted them. What is withheld of a field is in no sum. */
export const byAsker = (
  fields: readonly AskedField[],
  sums: readonly Sum[],
  lang: Lang,
): { askedBy: string; fields: number; spent: EffortSum }[] =>
  [...new Set(fields.map(({ askedBy }) => askedBy))]
    .map((askedBy) => {
      const keys = fields.filter((field) => field.askedBy === askedBy).map(({ key }) => key)
      return {
        askedBy: askerIn(askedBy, lang),
        fields: keys.length,
        spent: spentOf(sums.filter(({ field }) => keys.includes(field))),
      }
    })
    .sort((a, b) => (b.spent.seconds ?? 0) - (a.spent.seconds ?? 0) || a.askedBy.localeCompare(b.askedBy))

const spentOf = (sums: readonly Sum[]): EffortSum => {
  const times = sums.reduce((n, sum) => n + sum.times, 0)
  if (!times) return { seconds: null, times: 0, median: null }
  const median = sums.reduce((n, sum) => n + sum.middle * sum.times, 0) / times
  return { seconds: sums.reduce((n, sum) => n + sum.seconds, 0), times, median: Math.round(median) }
}
