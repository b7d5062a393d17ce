import { judgeLine } from './control.ts'
import type { FilledLine } from './fill-line.ts'
import { judgeForm } from './judge-form.ts'
import type { RplsLayout } from './layouts.ts'
import type { Knower } from './position.ts'

/** Seconds that a value costs whoever tells it: typed from a paper at hand, or seen on the spot on the way (design, §8: one line, one tap, 5 s). */
export const secondsOfValue: Record<Knower, number> = {
  address: 5,
  dwelling: 5,
  leases: 0,
  heritage: 15,
  finance: 15,
  energy: 15,
  sales: 15,
  state: 0,
}

/** What lacks at a position of the annex: in how many dwellings, by place, who can say it, and what it would cost to type it one by one. */
export type MissingValue = {
  no: number
  name: string
  knower: Knower
  agency: string
  dwellings: number
  seconds: number
}

/** What stops lines of being taken, by position and agency; what many lack first. `ready`: lines that nothing stops. */
export const listMissing = (
  lines: readonly FilledLine[],
  { year, layout }: { year: number; layout: RplsLayout },
): { ready: number; missing: MissingValue[] } => {
  const counts = new Map<string, MissingValue>()
  let ready = 0
  for (const { cells, agency } of lines) {
    const stopped = stoppedAt(cells, year, layout)
    if (!stopped.length) ready++
    for (const no of stopped) count(counts, layout, no, agency)
  }
  const missing = [...counts.values()].toSorted(
    (a, b) => b.dwellings - a.dwellings || a.no - b.no || a.agency.localeCompare(b.agency),
  )
  return { ready, missing }
}

/** Positions at which a line would be sent back. */
export const stoppedAt = (cells: readonly string[], year: number, layout: RplsLayout): number[] => {
  const faults = [...judgeForm(cells, layout.positions), ...judgeLine(cells, year, layout.controls)]
  return [...new Set(faults.map(({ no }) => no))].toSorted((a, b) => a - b)
}

const count = (
  counts: Map<string, MissingValue>,
  { positions }: RplsLayout,
  no: number,
  agency: string,
): void => {
  const { name, knower } = positions[no - 1]!
  const key = `${no} ${agency}`
  const row = counts.get(key) ?? { no, name, knower, agency, dwellings: 0, seconds: 0 }
  row.dwellings++
  row.seconds += secondsOfValue[knower]
  counts.set(key, row)
}
