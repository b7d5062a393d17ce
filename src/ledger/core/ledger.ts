import type { Lang } from '../../kernel/core/access.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import { type FieldEvidence, fieldStanding } from '../../kernel/core/field-standing.ts'
import { dateOf, dayNumberOf, weekdayOf } from '../../kernel/core/zone.ts'
import { askerIn } from './askers.ts'
import type { AskedRow, BalanceRow, LedgerRow, Queries, ScreenRow, WaitingLine } from './contract.ts'
import { estimateOf } from './keystroke-model.ts'
import { house } from './publish/place-tree.ts'
import type { PublishedFigure } from './publish/publish-month.ts'
import { isOwnTime, type WaitingRow } from './waiting-causes.ts'

/** As many measures, of at least five persons, are written together: at twenty, what measuring costs an act was a third dearer. */
export const enoughEntries = 40

/** Seconds of a pause that count at most (kernel/web/parts/count-effort.ts). */
export const longestPause = 20

/** Days after its last one for which a month waits: what was done without network comes late. */
export const closedAfter = 8

/** The week (its Monday) of a day `yyyy-mm-dd`. */
export const weekOf = (day: string): string => {
  const number = dayNumberOf(day)
  return dateOf(number - (weekdayOf(number) - 1))
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
  words: field.words ?? null,
  purpose: inLanguage(field, lang).purpose,
  legalBasis: inLanguage(field, lang).legalBasis ?? null,
  askedOf: [...field.askedOf],
  required: fieldStanding(field, today, evidence).asks === 'required',
  since: field.since,
  reviewOn: field.reviewOn,
  reviewDue: field.reviewOn < today,
  isPassing: 'until' in field,
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
      const counts = told ? countsOf(told) : null
      return {
        field: askedRow(field, today, lang),
        total: told ? onlyFigure(told) : null,
        counts,
        estimate: told ? estimateWhereFew(told, counts?.answers ?? null, field) : null,
        model: Math.round(estimateOf(field.kind)),
        reads: readsOf.get(field.key) ?? null,
      }
    })
    .sort(
      (a, b) => (b.total?.seconds ?? -1) - (a.total?.seconds ?? -1) || a.field.key.localeCompare(b.field.key),
    )
}

/** A published figure as it is told. */
export const onlyFigure = ({ seconds, times, middle, upper }: PublishedFigure): ToldFigure => ({
  seconds,
  times,
  middle,
  upper,
})
type ToldFigure = NonNullable<LedgerRow['total']>

const countsOf = ({ answers, skips, corrections, same, again }: PublishedFigure): LedgerRow['counts'] =>
  answers == null
    ? null
    : {
        answers,
        skips: skips ?? 0,
        corrections: corrections ?? 0,
        same: same ?? 0,
        again: again ?? 0,
      }

/** Fewer answers than these, or fewer of a hundred, are too few to be told as they were measured. */
export const enoughAnswers = 30
export const enoughMeasured = 60

// Of months before answers were counted what was measured is all that is known.
const estimateWhereFew = (
  { seconds, times, upper }: PublishedFigure,
  answers: number | null,
  { kind }: AskedField,
): LedgerRow['estimate'] => {
  const all = Math.max(answers ?? times, times)
  const share = all ? Math.round((times / all) * 100) : null
  if (times >= enoughAnswers && (share === null || share >= enoughMeasured)) return null
  return {
    seconds: Math.round(all * estimateOf(kind)),
    share: answers === null ? null : share,
    least: seconds,
    most: seconds + (all - times) * upper,
  }
}

/** Who gave time to answering, by place: families, then their agencies; with their acts from when the screen was shown. */
export const givenBy = (
  figures: readonly PublishedFigure[],
  nameOf: (agency: string) => string | undefined,
): BalanceRow[] => {
  const told = figures.filter(({ kind, place }) => place !== house && (kind === 'all' || kind === 'screens'))
  const secondsOf = (kind: string, at: string): number | null =>
    told.find((one) => one.kind === kind && one.place === at)?.seconds ?? null
  return [...new Set(told.map(({ place }) => place))]
    .map((place) => ({
      code: place,
      agency: agencyOf(place, nameOf),
      seconds: secondsOf('all', place),
      acts: secondsOf('screens', place),
      ofAgencies: null,
    }))
    .sort((a, b) => order(a.code, b.code))
}

// A directorate is called by its code.
const agencyOf = (place: string, nameOf: (agency: string) => string | undefined): string | null => {
  const where = place.split('@')[1]
  return where === undefined ? null : (nameOf(where) ?? where)
}

/** Acts by their type, those that took the most first. */
export const screensOf = (figures: readonly PublishedFigure[]): ScreenRow[] =>
  figures
    .filter(({ kind, place }) => kind === 'screen' && place === house)
    .map((told) => ({ type: told.item, figure: onlyFigure(told), resumed: told.resumed }))
    .sort((a, b) => b.figure.seconds - a.figure.seconds || order(a.type, b.type))

/** All acts, with what they would be if pauses were cut sooner or later. */
export const allActs = (figures: readonly PublishedFigure[]): AllActs | null => {
  const at = (kind: string, item: string): PublishedFigure | undefined =>
    figures.find((one) => one.kind === kind && one.item === item && one.place === house)
  const told = at('screens', 'all')
  return told
    ? {
        total: onlyFigure(told),
        resumed: told.resumed,
        at10: at('pause', '10')?.seconds ?? null,
        at60: at('pause', '60')?.seconds ?? null,
      }
    : null
}
type AllActs = NonNullable<Queries['ledger.time']['output']['acts']>

/** Who let matters wait: the longest first, ours before those of others. */
export const waitingLines = (
  rows: readonly WaitingRow[],
  nameOf: (agency: string) => string | undefined,
): WaitingLine[] =>
  rows
    .map(({ cause, place, minutes }) => ({
      cause,
      code: place,
      agency: agencyOf(place, nameOf),
      minutes,
      isOwn: isOwnTime(cause),
    }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.minutes - a.minutes || order(a.code, b.code))

/** Whose news takes how much reading: the most first. What warns of a danger takes none. */
export const readingBy = (
  rows: readonly { place: string; seconds: number }[],
  nameOf: (agency: string) => string | undefined,
): BalanceRow[] =>
  rows
    .filter(({ seconds }) => seconds > 0)
    .map(({ place, seconds }) => ({
      code: place,
      agency: agencyOf(place, nameOf),
      seconds,
      acts: null,
      ofAgencies: null,
    }))
    .sort((a, b) => b.seconds - a.seconds || order(a.code, b.code))

/** Who took it: each service that asks, dearest first; one whose questions are withheld at the end. */
export const takenBy = (
  fields: readonly AskedField[],
  figures: readonly PublishedFigure[],
  lang: Lang,
): BalanceRow[] =>
  [...new Set([...fields.map(({ askedBy }) => askedBy), ...askersTold(figures)])]
    .map((askedBy) => {
      const told = figures.find(
        ({ kind, item, place }) => kind === 'asker' && item === askedBy && place === house,
      )
      const here = figures.filter(
        ({ kind, item, place }) =>
          kind === 'asker' && item === askedBy && (place === 'caretaker' || place === 'office'),
      )
      return {
        code: askerIn(askedBy, lang),
        agency: null,
        seconds: told?.seconds ?? null,
        acts: null,
        ofAgencies: here.length === 2 ? here.reduce((sum, { seconds }) => sum + seconds, 0) : null,
      }
    })
    .sort((a, b) => (b.seconds ?? -1) - (a.seconds ?? -1) || order(a.code, b.code))

// Whose questions are withheld one by one may be told together.
const askersTold = (figures: readonly PublishedFigure[]): string[] =>
  figures.filter(({ kind, place }) => kind === 'asker' && place === house).map(({ item }) => item)

/** How often what reads the answers of a field ran. */
export type ReadFigure = { field: string; people: number; rules: number }

const order = (a: string, b: string): number => a.localeCompare(b, 'fr')
