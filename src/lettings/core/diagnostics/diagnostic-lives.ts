import { yearsLater } from '../../../kernel/core/calendar.ts'
import { leavingEnd } from '../leaving/leaving-end.ts'
import { daysLater } from '../../../kernel/core/law-days.ts'

/** What a lease must bear of the dwelling (loi 89-462, art. 3-3). */
export const diagnosticKinds = ['dpe', 'lead', 'electricity', 'gas', 'risks', 'asbestos', 'noise'] as const
export type DiagnosticKind = (typeof diagnosticKinds)[number]

/** What a paper may say, by its kind. */
export const findings = {
  dpe: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
  lead: ['none', 'found'],
  electricity: ['done'],
  gas: ['done', 'absent'],
  risks: ['done'],
  asbestos: ['none', 'found'],
  noise: ['outside', 'inside'],
} as const satisfies Record<DiagnosticKind, readonly string[]>
export type Finding = (typeof findings)[DiagnosticKind][number]

type Life = { years: number } | { months: number } | 'endless'
type LifeRow = {
  /** needed for a building completed in that year; null: nobody knows when, and it is needed */
  needed: (built: number | null, year: number) => boolean
  life: (found: string) => Life
  source: string
  /** read on that day */
  asOf: string
}

const asOf = '2026-12-01'
const isOld = (built: number | null, year: number): boolean => built === null || year - built > 15

/** A row a kind, in mainland France. */
export const diagnosticLives: Readonly<Record<DiagnosticKind, LifeRow>> = {
  dpe: { needed: () => true, life: () => ({ years: 10 }), source: 'CCH D126-19', asOf },
  lead: {
    needed: (built) => built === null || built < 1949,
    life: (found) => (found === 'none' ? 'endless' : { years: 6 }),
    source: 'CSP L1334-7, R1334-11',
    asOf,
  },
  electricity: { needed: isOld, life: () => ({ years: 6 }), source: 'décret 2016-1105', asOf },
  gas: {
    needed: isOld,
    life: (found) => (found === 'absent' ? 'endless' : { years: 6 }),
    source: 'décret 2016-1104',
    asOf,
  },
  risks: { needed: () => true, life: () => ({ months: 6 }), source: 'C. env. L125-5, R125-26', asOf },
  asbestos: {
    // Permits before 1 July 1997: what was built on one stood two years later.
    needed: (built) => built === null || built < 2000,
    life: (found) => (found === 'none' ? 'endless' : { years: 3 }),
    source: 'CSP R1334-14 et suivants',
    asOf,
  },
  noise: { needed: () => true, life: () => 'endless', source: 'C. urb. L112-11', asOf },
}

/** A paper as it was recorded. */
export type DiagnosticPaper = { kind: DiagnosticKind; doneOn: string; found: string }

/** The last day on which a paper holds (`YYYY-MM-DD`); null: it has no end. */
export const diagnosticLastDay = ({ kind, doneOn, found }: DiagnosticPaper): string | null => {
  // Those of before July 2021 were made by another method, and ended with 2024 (décret 2020-1610).
  if (kind === 'dpe' && doneOn < '2021-07-01') return '2024-12-31'
  const life = diagnosticLives[kind].life(found)
  if (life === 'endless') return null
  return 'years' in life ? yearsLater(doneOn, life.years) : daysLater(leavingEnd(doneOn, life.months), -1)
}

/** The day from which a class of energy is let no more (loi 89-462, art. 6; loi 2021-1104, art. 160). */
const lastDayOfClass: Readonly<Record<string, string>> = { G: '2025-01-01', F: '2028-01-01', E: '2034-01-01' }

export type DiagnosticLack = { kind: DiagnosticKind; why: 'missing' | 'expired' }

const holdsOn = (paper: DiagnosticPaper, day: string): boolean => {
  const last = diagnosticLastDay(paper)
  return paper.doneOn <= day && (last === null || day <= last)
}

/** What a lease of that day (`YYYY-MM-DD`) would lack; `built`: the year of the building. */
export const lackingOn = (
  day: string,
  built: number | null,
  papers: readonly DiagnosticPaper[],
): DiagnosticLack[] =>
  diagnosticKinds.flatMap((kind): DiagnosticLack[] => {
    if (!diagnosticLives[kind].needed(built, Number(day.slice(0, 4)))) return []
    const own = papers.filter((paper) => paper.kind === kind)
    if (own.some((paper) => holdsOn(paper, day))) return []
    return [{ kind, why: own.some(({ doneOn }) => doneOn <= day) ? 'expired' : 'missing' }]
  })

/** Whether the class of energy that holds on that day may still be let; the last paper says it. */
export const isLettableClass = (day: string, papers: readonly DiagnosticPaper[]): boolean => {
  const [last] = papers
    .filter((paper) => paper.kind === 'dpe' && holdsOn(paper, day))
    .toSorted((a, b) => b.doneOn.localeCompare(a.doneOn))
  const end = last && lastDayOfClass[last.found]
  return !end || day < end
}

/** The days among these, in order, on which something is lacking: one row for days that follow each other. */
export const diagnosticGaps = (
  days: readonly string[],
  built: number | null,
  papers: readonly DiagnosticPaper[],
): { starts: string; ends: string }[] => {
  const gaps: { starts: string; ends: string }[] = []
  const lives = papers.map((paper) => ({ ...paper, last: diagnosticLastDay(paper) }))
  const isLacking = (day: string): boolean =>
    diagnosticKinds.some(
      (kind) =>
        diagnosticLives[kind].needed(built, Number(day.slice(0, 4))) &&
        !lives.some(
          (life) => life.kind === kind && life.doneOn <= day && (life.last === null || day <= life.last),
        ),
    )
  for (const day of days) {
    if (!isLacking(day)) continue
    const last = gaps.at(-1)
    if (last && daysLater(last.ends, 1) === day) last.ends = day
    else gaps.push({ starts: day, ends: day })
  }
  return gaps
}
