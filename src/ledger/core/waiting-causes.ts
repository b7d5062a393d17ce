import { officeCalendar, workingMinutes } from '../../kernel/core/calendar.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import { headOffice } from './publish/place-tree.ts'

/** What a matter waits for: whoever has the ball in the house, an approval, an answer of head office, a firm, a tenant, somebody else. */
export const waitingCauses = ['ball', 'approval', 'question', 'firm', 'tenant', 'third'] as const
export type WaitingCause = (typeof waitingCauses)[number]

/** A move in the journal, of those that say who has the ball: its matter, when (ISO), where, and for a question, of whom it was asked. */
export type BallMove = {
  subject: string
  at: string
  ball: string
  agency: string | null
  isApproval: boolean
  directorate: string | null
}

/** Minutes for which matters waited, by cause and by the place that let them wait; ours in opening hours, those of others by the clock. */
export type WaitingRow = { cause: WaitingCause; place: string; minutes: number }

/** Whether the minutes of a cause are working time. */
export const isOwnTime = (cause: WaitingCause): boolean =>
  cause === 'ball' || cause === 'approval' || cause === 'question'

/**
 * Who let matters wait between two instants (ISO): a move that says who has the ball begins a wait, the next one of its matter ends it.
 * `moves` in the order of the journal. What waits for an incident is counted there, once.
 */
export const foldWaiting = (moves: readonly BallMove[], from: string, to: string): WaitingRow[] => {
  const sums = new Map<string, WaitingRow>()
  for (const its of groupRows(moves, ({ subject }) => subject).values())
    for (const [n, move] of its.entries()) {
      const cause = causeOf(move)
      if (!cause) continue
      const start = later(move.at, from)
      const end = earlier(its[n + 1]?.at ?? to, to)
      if (end <= start) continue
      const key = `${cause.cause} ${cause.place}`
      const sum = sums.get(key) ?? { ...cause, minutes: 0 }
      sum.minutes += isOwnTime(cause.cause)
        ? workingMinutes(officeCalendar, start, end)
        : (Date.parse(end) - Date.parse(start)) / 60_000
      sums.set(key, sum)
    }
  return [...sums.values()]
    .map(({ minutes, ...sum }) => ({ ...sum, minutes: Math.round(minutes) }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => order(a.cause, b.cause) || order(a.place, b.place))
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type CauseAtPlace = Pick<WaitingRow, 'cause' | 'place'>

const causeOf = ({ ball, agency, isApproval, directorate }: BallMove): CauseAtPlace | undefined => {
  const at = (family: string): string => (agency === null ? family : `${family}@${agency}`)
  if (ball === 'agency') return { cause: isApproval ? 'approval' : 'ball', place: at('office') }
  if (ball === 'caretaker') return { cause: 'ball', place: at('caretaker') }
  if (ball === 'hq')
    return directorate === null
      ? { cause: 'ball', place: headOffice }
      : { cause: 'question', place: `directorate@${directorate}` }
  if (ball === 'firm') return { cause: 'firm', place: 'firm' }
  if (ball === 'tenant') return { cause: 'tenant', place: 'household' }
  return ball === 'third' ? { cause: 'third', place: 'third' } : undefined
}

/** The same rows with their places merged. */
export const mergeWaiting = (rows: readonly WaitingRow[], keep: (place: string) => string): WaitingRow[] =>
  [
    ...groupRows(
      rows.map((row) => ({ ...row, place: keep(row.place) })),
      ({ cause, place }) => `${cause} ${place}`,
    ).values(),
  ].map((its) => its.reduce((sum, row) => ({ ...sum, minutes: sum.minutes + row.minutes })))
