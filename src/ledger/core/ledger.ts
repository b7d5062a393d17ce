import type { Lang } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { type FieldEvidence, fieldStanding } from '../../kernel/core/field-standing.ts'
import { dateOf, dayNumberOf, weekdayOf } from '../../kernel/core/zone.ts'
import { askerIn } from './askers.ts'
import type { AskedRow, BalanceRow, LedgerRow } from './contract.ts'
import { house } from './publish/place-tree.ts'
import type { PublishedFigure } from './publish/publish-month.ts'

/** As many measures, of at least five persons, are written together. */
export const enoughEntries = 20

/** Seconds of a pause that count at most (kernel/web/parts/count-effort.ts). */
export const longestPause = 20

/** Days after its last one for which a month waits: what was done without network comes late. */
export const closedAfter = 8

/** The week (its Monday) of a day `yyyy-mm-dd`. */
export const weekOf = (day: string): string => {
  const number = dayNumberOf(day)
  return dateOf(number - (weekdayOf(number) - 1))
}

/** Why seconds are not counted: of a field that nobody owns, less than nothing or no number, of more than an hour. */
export const dropReasons = ['unknown', 'negative', 'too_long'] as const
export type DropReason = (typeof dropReasons)[number]

/** Seconds that count, to a tenth, and what of the rest was dropped. Nothing spent is nothing to count. */
export const sortEffort = (
  effort: Readonly<Record<string, number>>,
  fields: ReadonlySet<string>,
): { kept: { field: string; seconds: number }[]; dropped: DropReason[] } => {
  const each = Object.entries(effort).map(([field, seconds]) => ({
    field,
    seconds,
    why: whyNot(field, seconds, fields),
  }))
  return {
    kept: each
      .map(({ field, seconds, why }) => ({ field, seconds: Math.round(seconds * 10) / 10, why }))
      .filter(({ seconds, why }) => why === undefined && seconds > 0)
      .map(({ field, seconds }) => ({ field, seconds })),
    dropped: each.flatMap(({ why }) => why ?? []),
  }
}

const whyNot = (field: string, seconds: unknown, fields: ReadonlySet<string>): DropReason | undefined => {
  if (!fields.has(field)) return 'unknown'
  if (typeof seconds !== 'number' || Number.isNaN(seconds) || seconds < 0) return 'negative'
  return seconds > 3600 ? 'too_long' : undefined
}

/** A field as it is read in a language, on a day `yyyy-mm-dd`, with what is known of it. */
export const askedRow = (
  field: AskedField,
  today: string,
  lang: Lang,
  evidence: FieldEvidence = {},
): AskedRow => ({
  key: field.key,
  kind: field.kind,
  askedBy: askerIn(field.askedBy, lang),
  purpose: inLanguage(field, lang).purpose,
  legalBasis: inLanguage(field, lang).legalBasis ?? null,
  askedOf: [...field.askedOf],
  required: fieldStanding(field, today, evidence).asks === 'required',
  since: field.since,
  reviewOn: field.reviewOn,
  reviewDue: field.reviewOn < today,
  readBy: [...field.readBy],
})

const inLanguage = (field: AskedField, lang: Lang): AskedField['english'] =>
  lang === 'en' ? field.english : field

/** The ledger of the asked fields, dearest first. What is withheld stands at the end: it is asked all the same. */
export const ledgerOf = (
  fields: readonly AskedField[],
  figures: readonly PublishedFigure[],
  reads: readonly ReadFigure[],
  today: string,
  lang: Lang,
): LedgerRow[] => {
  const ofHouse = new Map(
    figures.filter(({ kind, place }) => kind === 'question' && place === house).map((one) => [one.item, one]),
  )
  const readsOf = new Map(reads.map(({ field, people, rules }) => [field, { people, rules }]))
  return fields
    .map((field) => {
      const told = ofHouse.get(field.key)
      return {
        field: askedRow(field, today, lang),
        total: told
          ? { seconds: told.seconds, times: told.times, middle: told.middle, upper: told.upper }
          : null,
        reads: readsOf.get(field.key) ?? null,
      }
    })
    .sort(
      (a, b) => (b.total?.seconds ?? -1) - (a.total?.seconds ?? -1) || a.field.key.localeCompare(b.field.key),
    )
}

/** Who gave time to answering, by place: families, then their agencies. */
export const givenBy = (
  figures: readonly PublishedFigure[],
  nameOf: (agency: string) => string | undefined,
): BalanceRow[] =>
  figures
    .filter(({ kind, place }) => kind === 'all' && place !== house)
    .map(({ place, seconds }) => {
      const where = place.split('@')[1]
      // A directorate is called by its code.
      return { code: place, agency: where === undefined ? null : (nameOf(where) ?? where), seconds }
    })
    .sort((a, b) => order(a.code, b.code))

/** Who took it: each service that asks, dearest first; one whose questions are withheld at the end. */
export const takenBy = (
  fields: readonly AskedField[],
  figures: readonly PublishedFigure[],
  lang: Lang,
): BalanceRow[] =>
  [...new Set(fields.map(({ askedBy }) => askedBy))]
    .map((askedBy) => {
      const told = figures.find(
        ({ kind, item, place }) => kind === 'asker' && item === askedBy && place === house,
      )
      return { code: askerIn(askedBy, lang), agency: null, seconds: told?.seconds ?? null }
    })
    .sort((a, b) => (b.seconds ?? -1) - (a.seconds ?? -1) || order(a.code, b.code))

/** How often what reads the answers of a field ran. */
export type ReadFigure = { field: string; people: number; rules: number }

const order = (a: string, b: string): number => a.localeCompare(b, 'fr')
