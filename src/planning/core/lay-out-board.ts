import { msOf, offsetAt, paris, day, minute, localDay, dateOf } from '../../kernel/core/zone.ts'
import { partOfDay } from './board-days.ts'
import type { UndatedVisit, Visit } from './contract.ts'

/** By what the board is cut into lanes. `crew`: the landlord's own visits alone, by agency. */
export const laneKinds = ['firm', 'agency', 'caretaker', 'crew'] as const
export type LaneKind = (typeof laneKinds)[number]

/** A lane with the visits of each column; `name` is empty where nobody is behind it (no caretaker, the own crew among firms). */
export type Lane = { id: string; name: string; cells: Visit[][] }

/** In which lane a visit stands: the id and the name of who is behind it. Nothing: it has no lane of that kind. */
export const laneOf = (
  { order, firm, agency, caretaker }: Pick<Visit, 'order' | 'firm' | 'agency' | 'caretaker'>,
  by: LaneKind,
): { id: string; name: string } | undefined => {
  if (by === 'crew') return order ? undefined : agency
  if (by === 'agency') return agency
  if (by === 'caretaker') return caretaker ?? { id: 'none', name: '' }
  return firm ?? { id: `own:${agency.id}`, name: '' }
}

/** Where a visit stands: its day (`2026-12-01`) and the part of it, 0 to 3. */
export const visitSpot = (starts: string): { date: string; part: number } => {
  const ms = msOf(starts)
  const local = ms + offsetAt(paris, ms)
  return { date: dateOf(localDay(paris, ms)), part: partOfDay(Math.floor((local % day) / minute)) }
}

/** Lanes by name, each with a cell a column; a column is a day, or on the board of one day a part of it. Danger stands first in a cell. */
export const layOutBoard = (
  visits: readonly Visit[],
  by: LaneKind,
  days: readonly string[],
  also?: UndatedVisit | Visit,
): Lane[] => {
  const lanes = new Map<string, Lane>()
  const columns = days.length === 1 ? 4 : days.length
  const open = (of: Visit | UndatedVisit): Lane | undefined => {
    const at = laneOf(of, by)
    if (!at) return undefined
    const lane = lanes.get(at.id) ?? { ...at, cells: Array.from({ length: columns }, () => []) }
    lanes.set(at.id, lane)
    return lane
  }
  if (also) open(also)
  for (const visit of visits) {
    const { date, part } = visitSpot(visit.starts)
    const column = days.length === 1 ? (date === days[0] ? part : -1) : days.indexOf(date)
    if (column >= 0) open(visit)?.cells[column]?.push(visit)
  }
  for (const { cells } of lanes.values()) for (const cell of cells) cell.sort(inOrder)
  return [...lanes.values()].sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, 'fr'),
  )
}

/** Danger first, then by the hour. */
export const inOrder = (a: Visit, b: Visit): number =>
  Number(b.urgency === 'U0') - Number(a.urgency === 'U0') || msOf(a.starts) - msOf(b.starts) || a.no - b.no
