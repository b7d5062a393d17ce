import { positions2010 } from './layout-2010.ts'
import type { Position } from './position.ts'

/** The columns that a year asks for: of which text (`law`), and whether somebody has held them against what the ministry sent. */
export type RplsLayout = { since: number; law: string; confirmed: boolean; positions: readonly Position[] }

/** The newest first. A layout that the ministry sends is one more row here. */
const layouts: readonly RplsLayout[] = [
  { since: 2011, law: 'arrêté du 5 janvier 2010', confirmed: false, positions: positions2010 },
]

/** The layout of a file that tells of the first of January of `year`; nothing before the register began, in 2011. */
export const layoutOfYear = (year: number): RplsLayout | undefined =>
  layouts.find(({ since }) => since <= year)
