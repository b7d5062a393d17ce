import type { Count, Opens, Share } from './contract.ts'
import type { Period } from './period.ts'

/** Which threads a figure opens: those of an agency, when one was chosen. */
export const opener =
  (agency: string | null) =>
  (more: Opens): Opens => ({ ...(agency ? { agency } : {}), ...more })

/** Filed in the period / resolved in it, as `request.list` takes it. */
export const filedIn = ({ from, to }: Period): Opens => ({ since: from, until: to })
export const resolvedIn = ({ from, to }: Period): Opens => ({ resolvedSince: from, resolvedUntil: to })

/** A period as a filter that names one act takes it. */
export const spanOf = ({ from, to }: Period): string => `${from}/${to}`

export const countOf = (n: number, opens: Opens): Count => ({ n, opens })

/** A part of a whole; no share of nothing. */
export const shareOf = (n: number, of: number, opens: Opens): Share => ({ n, of, share: ratio(n, of), opens })

export const ratio = (n: number, of: number): number | null => (of > 0 ? n / of : null)

/** Hours to a tenth: more would be a false precision. */
export const tenth = (hours: number | null): number | null =>
  hours === null ? null : Math.round(hours * 10) / 10

/** Months from the first to the last day of a period of months, `yyyy-mm`. */
export const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = []
  for (
    let [year = 0, month = 1] = first.split('-').map(Number);
    months.length < 240 && keyOf(year, month) <= last.slice(0, 7);
    month === 12 ? ((year += 1), (month = 1)) : (month += 1)
  )
    months.push(keyOf(year, month))
  return months
}

const keyOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`
