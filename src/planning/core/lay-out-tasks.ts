import type { Queries as FieldQueries } from '../../field/core/contract.ts'
import type { Chore } from './contract.ts'
import type { Lane, LaneKind } from './lay-out-board.ts'

/** What a round asks in a building on a day. */
export type RoundOfDay = FieldQueries['round.days']['output']['rows'][number]

/** What caretakers do on a day, beside the visits: their rounds, and what they were given to do by then. */
export type TaskCell = { rounds: RoundOfDay[]; chores: Chore[] }

/** A lane with its visits, and what caretakers do in each of its columns. */
export type TaskLane = Lane & { tasks: TaskCell[] }

type Agencies = readonly { id: string; name: string }[]
type Tasks = { rounds: readonly RoundOfDay[]; chores: readonly Chore[] }
type Place = { caretaker: { id: string; name: string } | null; agency: string }

/** The lane of caretakers where the others are of firms, or of crews: they come on foot, from the building itself. */
export const caretakersLane = 'caretakers'

/**
 * Lanes with what caretakers do, each in the lane of the one who does it, of its agency, or of them all below the others. On the board of
 * one day, which has its four parts, a task has no hour: it stands in the first.
 */
export const withTasks = (
  lanes: readonly Lane[],
  { rounds, chores }: Tasks,
  by: LaneKind,
  days: readonly string[],
  agencies: Agencies,
): TaskLane[] => {
  const columns = days.length === 1 ? 4 : days.length
  const all = new Map(
    lanes.map((lane): [string, TaskLane] => [lane.id, { ...lane, tasks: emptyCells(columns) }]),
  )
  const cellOf = (place: Place, date: string): TaskCell | undefined => {
    const { id, name } = laneOfTask(place, by, agencies)
    const lane = all.get(id) ?? { id, name, cells: emptyColumns(columns), tasks: emptyCells(columns) }
    const cell = lane.tasks[days.indexOf(date)]
    if (cell) all.set(id, lane)
    return cell
  }
  for (const round of rounds)
    cellOf({ caretaker: round.caretaker, agency: round.building.agency }, round.date)?.rounds.push(round)
  for (const chore of chores)
    cellOf({ caretaker: chore.caretaker, agency: chore.agency.id }, chore.date)?.chores.push(chore)
  const added = [...all.values()].slice(lanes.length)
  return [
    ...[...all.values()].slice(0, lanes.length).filter(({ id }) => id !== 'none'),
    ...added.filter(({ id }) => id !== 'none').sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    ...[...all.values()].filter(({ id }) => id === 'none'),
  ]
}

const laneOfTask = (
  { caretaker, agency }: Place,
  by: LaneKind,
  agencies: Agencies,
): { id: string; name: string } => {
  if (by === 'caretaker') return caretaker ?? { id: 'none', name: '' }
  if (by === 'agency') return { id: agency, name: agencies.find(({ id }) => id === agency)?.name ?? '' }
  return { id: caretakersLane, name: '' }
}

const emptyCells = (columns: number): TaskCell[] =>
  Array.from({ length: columns }, () => ({ rounds: [], chores: [] }))
const emptyColumns = (columns: number): [][] => Array.from({ length: columns }, () => [])

/** How many buildings a round goes through, and how many points are due there. */
export const sumRounds = (rounds: readonly RoundOfDay[]): { buildings: number; points: number } => ({
  buildings: new Set(rounds.map(({ building }) => building.id)).size,
  points: rounds.reduce((sum, { points }) => sum + points, 0),
})
