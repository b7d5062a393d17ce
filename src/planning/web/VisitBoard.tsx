import type { JSX } from 'preact'
import { officeCalendar } from '../../kernel/core/calendar.ts'
import { holidays } from '../../kernel/core/holidays.ts'
import { dayOf, sayHours } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { weekdayOf, dayNumberOf } from '../../kernel/core/zone.ts'
import { hoursOfDay } from '../core/board-days.ts'
import type { Visit } from '../core/contract.ts'
import { caretakersLane, type TaskCell, type TaskLane } from '../core/lay-out-tasks.ts'
import { type Lane, type LaneKind, laneOf } from '../core/lay-out-board.ts'
import { FoldedVisits } from './FoldedVisits.tsx'
import { isAsked, type Target } from './moving-visit.ts'
import { sayShortDay, sayTarget } from './say-visit.ts'
import type { CarryHandles } from './useCarry.ts'

type Props = {
  lanes: readonly TaskLane[]
  days: readonly string[]
  by: LaneKind
  now: string
  handles: CarryHandles
  /** of the visit in hand, by day */
  targets: readonly (readonly Target[])[]
  pending: ReadonlySet<string>
  /** how many of a cell are drawn */
  bound: number
  hint: string
  onOpen: (visit: Visit) => void
}

/** Lanes below each other, days side by side; the board of one day has its four parts instead. */
export const VisitBoard = (props: Props): JSX.Element => {
  const { t } = useSpeech()
  const { lanes, days, by, handles } = props
  const { carry } = handles
  const carried = carry && laneOf(carry.visit, by)?.id
  return (
    <div
      class={`board board-${days.length === 1 ? 'day' : 'week'}`}
      role="group"
      aria-label={t('planning.board')}
    >
      <BoardHead {...props} />
      {lanes.map((lane) => (
        <section class="board-lane" key={lane.id} aria-label={nameOf(lane, by, t)}>
          <h2 class="board-name">
            <span>{nameOf(lane, by, t)}</span>
            <span class="secondary figures">{sayCount(lane, t)}</span>
          </h2>
          {lane.cells.map((cell, i) => (
            <Cell
              key={i}
              {...props}
              cell={cell}
              tasks={lane.tasks[i]}
              date={days.length === 1 ? days[0] : days[i]}
            />
          ))}
          {carry && carried === lane.id && <Targets {...props} />}
        </section>
      ))}
    </div>
  )
}

type Say = ReturnType<typeof useSpeech>['t']

const nameOf = ({ id, name }: Lane, by: LaneKind, t: Say): string => {
  if (id === caretakersLane) return t('planning.lane.caretakers')
  return name || t(by === 'caretaker' ? 'planning.lane.nobody' : 'planning.lane.own')
}

const sayCount = ({ cells }: Lane, t: Say): string => {
  const n = cells.reduce((sum, cell) => sum + cell.length, 0)
  return n ? t('planning.lane.count', { n }) : ''
}

/** Public holidays of France are said over their day; those of a territory, where a visit is put down. */
const isHoliday = (day: string): boolean =>
  holidays(Number(day.slice(0, 4)), officeCalendar.holidays).some(({ date }) => date === day)

const BoardHead = ({ days, now }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const today = dayOf(now)
  const [only] = days
  return (
    <div class="board-head" aria-hidden="true">
      <span />
      {days.length === 1 && only
        ? hoursOfDay(only, 'firm').map(({ starts, ends }) => (
            <span key={starts} class="figures">
              {sayHours(starts, ends, lang)}
            </span>
          ))
        : days.map((day) => (
            <span key={day} class={day === today ? 'board-today' : ''}>
              {sayShortDay(day, lang)}
              {isHoliday(day) && <span class="board-holiday">{t('planning.holiday')}</span>}
            </span>
          ))}
    </div>
  )
}

type CellProps = Props & { cell: readonly Visit[]; tasks: TaskCell | undefined; date: string | undefined }

const Cell = ({ cell, tasks, date, now, bound, handles, pending, hint, onOpen }: CellProps): JSX.Element => (
  <div
    class={`board-cell${date === dayOf(now) ? ' board-today' : ''}${date && (weekdayOf(dayNumberOf(date)) > 5 || isHoliday(date)) ? ' board-weekend' : ''}`}
  >
    <FoldedVisits
      key={date}
      visits={cell}
      tasks={tasks}
      bound={bound}
      handles={handles}
      pending={pending}
      hint={hint}
      onOpen={onOpen}
    />
  </div>
)

/** Where the visit in hand may be put down: over its own lane, an hour each, those that do not fit marked. */
const Targets = ({ targets, handles: { carry } }: Props): JSX.Element => {
  const speech = useSpeech()
  return (
    <div class="board-targets" aria-hidden="true">
      {targets.map((hours, day) => (
        <div key={day} class="board-hours">
          {hours.map(({ hour, conflicts }, i) => (
            <span
              key={hour.starts}
              data-spot={`${day}/${i}`}
              title={sayTarget(hour, conflicts, speech)}
              class={`target figures${isAsked(conflicts) ? ' target-against' : ''}${conflicts.includes('past') ? ' target-past' : ''}${carry?.day === day && carry.hour === i ? ' target-at' : ''}`}
            >
              {sayHours(hour.starts, hour.ends, speech.lang)}
              {isAsked(conflicts) && ' !'}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
