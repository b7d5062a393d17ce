import type { Queries } from './contract.ts'

type ToldLedger = Pick<Queries['ledger.time']['output'], 'given' | 'taken' | 'rows' | 'coverage' | 'total'>

/** What the three sentences of the page say, and how far it is known. */
export type TimeSummary = {
  /** seconds that caretakers and offices gave; null where one of them is withheld */
  agencies: number | null
  /** the same of their acts, from the opening of a screen */
  actsOfAgencies: number | null
  /** who asks the most, and what of that agencies gave */
  most: { asker: string; seconds: number; ofAgencies: number | null } | null
  /** questions that nobody read; null where readings were not counted */
  unread: number | null
  /** of acts in which a question stood, how many were measured (%), and what it would be with the others, at most (seconds) */
  coverage: { share: number; most: number } | null
}

/**
 * The figures of the sentences. What was not measured is bounded: as many answers an act as where it was, each as long as the longest
 * nine in ten.
 */
export const summariseTime = ({ given, taken, rows, coverage, total }: ToldLedger): TimeSummary => {
  const ofAgencies = (what: 'seconds' | 'acts'): number | null => {
    const [caretakers, offices] = ['caretaker', 'office'].map(
      (code) => given.find((row) => row.code === code)?.[what] ?? null,
    ) as [number | null, number | null]
    return caretakers === null || offices === null ? null : caretakers + offices
  }
  const [first] = taken
  return {
    agencies: ofAgencies('seconds'),
    actsOfAgencies: ofAgencies('acts'),
    most:
      first?.seconds != null
        ? { asker: first.code, seconds: first.seconds, ofAgencies: first.ofAgencies }
        : null,
    unread: rows.some(({ reads }) => reads) ? rows.filter(isUnread).length : null,
    coverage:
      coverage && coverage.measured > 0 && total
        ? {
            share: Math.round((coverage.measured / coverage.acts) * 100),
            most:
              total.seconds +
              (coverage.acts - coverage.measured) *
                (total.times / coverage.measured) *
                (total.upper ?? total.middle),
          }
        : null,
  }
}

/** Whether nobody and nothing read it in the period. */
export const isUnread = ({ reads }: ToldLedger['rows'][number]): boolean =>
  reads !== null && reads.people + reads.rules === 0
