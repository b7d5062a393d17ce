import type { JSX } from 'preact'
import { dayOf, sayHours } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { weekdayOf, dayNumberOf } from '../../kernel/core/zone.ts'
import { hoursOfDay } from '../core/board-days.ts'
import type { Visit } from '../core/contract.ts'
import { type Lane, type LaneKind, laneOf } from '../core/lay-out-board.ts'
import { isAsked, type Target } from './moving-visit.ts'
import { sayShortDay, sayTarget } from './say-visit.ts'
import type { CarryHandles } from './useCarry.ts'
import { visitKey } from './useFixHour.ts'
import { VisitChip } from './VisitChip.tsx'

type Props = {
  lanes: readonly Lane[]
  days: readonly string[]
  by: LaneKind
  now: string
  handles: CarryHandles
  /** of the visit in hand, by day */
  targets: readonly (readonly Target[])[]
  pending: ReadonlySet<string>
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
            <span class="secondary figures">
              {t('planning.lane.count', { n: lane.cells.reduce((n, cell) => n + cell.length, 0) })}
            </span>
          </h2>
          {lane.cells.map((cell, i) => (
            <Cell key={i} {...props} cell={cell} date={days.length === 1 ? days[0] : days[i]} />
          ))}
          {carry && carried === lane.id && <Targets {...props} />}
        </section>
      ))}
    </div>
  )
}

type Say = ReturnType<typeof useSpeech>['t']

const nameOf = ({ name }: Lane, by: LaneKind, t: Say): string =>
  name || t(by === 'caretaker' ? 'planning.lane.nobody' : 'planning.lane.own')

const BoardHead = ({ days, now }: Props): JSX.Element => {
  const { lang } = useSpeech()
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
            </span>
          ))}
    </div>
  )
}

type CellProps = Props & { cell: readonly Visit[]; date: string | undefined }

const Cell = ({ cell, date, now, handles, pending, hint, onOpen }: CellProps): JSX.Element => (
  <div
    class={`board-cell${date === dayOf(now) ? ' board-today' : ''}${date && weekdayOf(dayNumberOf(date)) > 5 ? ' board-weekend' : ''}`}
  >
    {cell.map((visit) => (
      <VisitChip
        key={visit.id}
        visit={visit}
        handles={handles}
        hint={hint}
        pending={pending.has(visitKey(visit))}
        onOpen={() => onOpen(visit)}
      />
    ))}
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
