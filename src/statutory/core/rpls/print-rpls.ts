import { type Declarant, headerCells } from './declarant.ts'
import type { RplsLayout } from './layouts.ts'
import type { RplsLine } from './position.ts'

/** What ends a line of the file. */
const lineEnd = '\r\n'

/** A cell as the file holds it: no delimiter, no line end, never longer than its position. */
const printCell = (value: string, most: number): string =>
  value
    .normalize('NFC')
    .replace(/[;\s\u00a0\u202f"]+/g, ' ')
    .trim()
    .slice(0, most)
    .trim()

/** The first line. */
export const printHeader = (who: Declarant, year: number, lines: number): string =>
  `${headerCells.map(({ most, says }) => printCell(says(who, year, lines), most)).join(';')}${lineEnd}`

/** A dwelling. What is too long is cut: what may not be cut is refused before (judge-line.ts). */
export const printLine = (line: RplsLine, { positions }: RplsLayout): string =>
  `${positions.map(({ most }, i) => printCell(line[i] ?? '', most)).join(';')}${lineEnd}`
