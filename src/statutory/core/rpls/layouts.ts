import type { Control } from './control.ts'
import { controls2010 } from './controls.ts'
import { positions2010 } from './layout-2010.ts'
import { cellAt, type Position, type RplsLine } from './position.ts'

/**
 * The columns that a year asks for and what they say of one another: of which text (`law`), the day of its version where it was brought
 * (`yyyy-mm-dd`), and whether it is what the ministry sent.
 */
export type RplsLayout = {
  since: number
  law: string
  version: string | null
  confirmed: boolean
  positions: readonly Position[]
  controls: readonly Control[]
}

/** The layout that the house comes with: the text before 2017. One that the ministry sends is brought as a file (judge-layout.ts). */
const annexOf2010: RplsLayout = {
  since: 2011,
  law: 'arrêté du 5 janvier 2010',
  version: null,
  confirmed: false,
  positions: positions2010,
  controls: controls2010,
}

/**
 * The layout of a file that tells of the first of January of `year`, of those that were `brought` (of one year the newest version first),
 * else the house’s own; nothing before the register began, in 2011.
 */
export const layoutOfYear = (year: number, brought: readonly RplsLayout[] = []): RplsLayout | undefined =>
  [...brought, annexOf2010]
    .toSorted((a, b) => b.since - a.since || (b.version ?? '').localeCompare(a.version ?? ''))
    .find(({ since }) => since <= year)

/** A line of one layout in the columns of another: a value goes where its name stands. */
export const alignLine = (line: RplsLine, from: RplsLayout, to: RplsLayout): RplsLine => {
  if (from.positions === to.positions) return line
  const byName = new Map(from.positions.map(({ no, name }) => [name, cellAt(line, no)]))
  return to.positions.map(({ name }) => byName.get(name) ?? '')
}
