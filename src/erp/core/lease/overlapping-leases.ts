import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { LeaseRow } from './lease-row.ts'

type Days = { starts: string; ends: string | null }

/** Whether two leases of one dwelling run at once; one may begin on the day on which the other ends. */
export const runTogether = (a: Days, b: Days): boolean =>
  (a.ends ?? '9999') > b.starts && a.starts < (b.ends ?? '9999')

/** Keys of leases of one dwelling that an extract lets run at once: none of them is taken until somebody says which is right. */
export const overlappingLeases = (rows: readonly LeaseRow[]): Set<string> => {
  const byDwelling = groupRows(rows, ({ dwelling }) => dwelling)
  const both = new Set<string>()
  for (const of of byDwelling.values())
    for (const [i, a] of of.entries())
      for (const b of of.slice(i + 1))
        if (runTogether(a, b)) {
          both.add(a.key)
          both.add(b.key)
        }
  return both
}
