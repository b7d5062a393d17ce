import { compareWithBefore, lineBefore, linesByName, lostDwellings } from './compare-years.ts'
import { judgeLine } from './control.ts'
import type { Fault } from './fault.ts'
import { judgeForm } from './judge-form.ts'
import type { RplsLayout } from './layouts.ts'
import { cellAt, type RplsLine } from './position.ts'

/** Faults of a dwelling, by the place of its line in the file (0: one of the year before, of which nothing is said). */
export type LineFaults = { line: number; ownId: string; faults: Fault[] }

/** Every line by its form, by its controls, by what names it, and beside the year before where that is at hand. */
export const judgeLines = (
  lines: readonly RplsLine[],
  { year, layout, before }: { year: number; layout: RplsLayout; before?: readonly RplsLine[] | undefined },
): LineFaults[] => {
  const named = before && linesByName(before)
  const own = countNames(lines, 2)
  const register = countNames(lines, 1)
  const judged = lines.map((line, i): LineFaults => {
    const was = named && lineBefore(line, named)
    return {
      line: i + 1,
      ownId: cellAt(line, 2),
      faults: [
        ...judgeForm(line, layout.positions),
        ...judgeLine(line, year, layout.controls),
        ...twice(own, line, 2, 'own_id_twice'),
        ...twice(register, line, 1, 'register_id_twice'),
        ...(was ? compareWithBefore(line, was) : []),
      ],
    }
  })
  const lost = before ? lostDwellings(lines, before) : []
  return [
    ...judged.filter(({ faults }) => faults.length > 0),
    ...lost.map(
      (line): LineFaults => ({
        line: 0,
        ownId: cellAt(line, 2),
        faults: [{ no: 1, code: 'id_lost', grade: 'justify' }],
      }),
    ),
  ]
}

const countNames = (lines: readonly RplsLine[], no: number): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(cellAt(line, no), (counts.get(cellAt(line, no)) ?? 0) + 1)
  return counts
}

const twice = (
  counts: ReadonlyMap<string, number>,
  line: RplsLine,
  no: number,
  code: Fault['code'],
): Fault[] => {
  const name = cellAt(line, no)
  return name && (counts.get(name) ?? 0) > 1 ? [{ no, code, grade: 'refused' }] : []
}
