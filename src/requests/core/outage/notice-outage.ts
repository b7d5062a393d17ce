import { aloneFrom, type OutageKind, outageKinds } from './outage-kinds.ts'

/**
 * One report, of a person or of a thing that measures. `at` in milliseconds, `around`: how far from it the report may have been meant
 * (a letter is of its day, at no hour); `home`: by whom, the same for all that one home tells; `natures`: under which it was filed, and what its words say; `entrance`: null where only the building is known.
 */
export type OutageReport = {
  request: string
  at: number
  around?: number
  home: string
  entrance: string | null
  storey: number | null
  natures: readonly string[]
  /** somebody is in danger: counted, and never gathered */
  danger: boolean
}

/** Several homes that tell the same breakdown. `told`: all that tell it; `requests`: those that one incident would gather, the first one first. */
export type NoticedOutage = {
  told: readonly string[]
  kind: OutageKind
  homes: number
  since: number
  entrance: string | null
  requests: readonly string[]
  /** so many homes that nobody need be asked */
  alone: boolean
}

/** How seldom chance alone may bring as many reports together. */
export const chanceAtMost = 1e-3

/**
 * Whether a report and those before it, of the same building, are one breakdown: enough homes, in one scope, soon enough, and more than
 * `yearly` of such reports there would bring together by chance once in a thousand times. `yearly`: how many a year that scope
 * has by itself, incidents counted as one.
 */
export const noticeOutage = (
  told: OutageReport,
  before: readonly OutageReport[],
  yearly: (kind: OutageKind) => number,
): NoticedOutage | undefined => {
  for (const kind of outageKinds) {
    if (!opens(kind, told)) continue
    const reports = [...before, told].filter((report) => opens(kind, report) && isNear(kind, report, told))
    const homes = countOf(kind, reports)
    if (homes < kind.homes) continue
    const window = kind.minutes + Math.max(...reports.map(aroundOf)) / 60_000
    const expected = (yearly(kind) + priorYearly) * (window / minutesOfYear)
    if (chanceOf(homes, expected) >= chanceAtMost) continue
    const calm = reports.filter(({ danger }) => !danger)
    return {
      kind,
      homes,
      since: Math.min(...reports.map(({ at }) => at)),
      entrance: kind.scope === 'building' ? null : (reports.find((r) => r.entrance)?.entrance ?? null),
      told: reports.map(({ request }) => request),
      requests: kind.danger ? [] : calm.map(({ request }) => request),
      alone: !kind.danger && homes >= aloneFrom && calm.length > 1,
    }
  }
  return undefined
}

/** Whether a report is told of a breakdown that is known already: of its kind, or near it, in its scope. A danger joins nothing. */
export const joinsOutage = (
  { kind, entrance }: Pick<NoticedOutage, 'kind' | 'entrance'>,
  told: OutageReport,
): boolean =>
  !told.danger &&
  !kind.danger &&
  told.natures.some((nature) => [...kind.natures, ...kind.near].some((known) => known === nature)) &&
  sharesStairs(kind, entrance, told.entrance)

/** A year of which nothing is known is one in which it happened once. */
const priorYearly = 1
const minutesOfYear = 365 * 24 * 60

const opens = ({ natures }: OutageKind, report: OutageReport): boolean =>
  report.natures.some((nature) => natures.some((known) => known === nature))

const isNear = (kind: OutageKind, report: OutageReport, told: OutageReport): boolean =>
  Math.abs(told.at - report.at) <= kind.minutes * 60_000 + Math.max(aroundOf(report), aroundOf(told)) &&
  sharesStairs(kind, report.entrance, told.entrance)

const aroundOf = ({ around }: OutageReport): number => around ?? 0

/** A letter that came at noon may speak of any hour of its day, in milliseconds. */
export const aroundLetter = 12 * 3_600_000

// Who names no stairs may speak of any of the building.
const sharesStairs = ({ scope }: OutageKind, a: string | null, b: string | null): boolean =>
  scope === 'building' || a === null || b === null || a === b

// Of a leak from above two storeys are needed, whatever stands beside; elsewhere homes.
const countOf = (kind: OutageKind, reports: readonly OutageReport[]): number => {
  const homes = new Set(reports.map(({ home }) => home)).size
  return kind.storeys && new Set(reports.map(({ storey }) => storey ?? 'unknown')).size < kind.homes
    ? 0
    : homes
}

/** The chance of at least `n` where `expected` are (Poisson). */
export const chanceOf = (n: number, expected: number): number => {
  let below = 0
  for (let k = 0, term = Math.exp(-expected); k < n; k++, term *= expected / k) below += term
  return Math.max(0, 1 - below)
}
