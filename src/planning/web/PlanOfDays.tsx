import type { JSX } from 'preact'
import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { saySlot } from '../../kernel/core/dates.ts'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Hour } from '../core/board-days.ts'
import { hoursOfDay } from '../core/board-days.ts'
import { type Conflict, conflictsOf, isRefused } from '../core/conflicts.ts'
import type { Queries, UndatedVisit, Visit } from '../core/contract.ts'
import { boundCells } from '../core/fold-cells.ts'
import { type RoundOfDay, withTasks } from '../core/lay-out-tasks.ts'
import { layOutBoard, visitSpot } from '../core/lay-out-board.ts'
import { type BoardView, pageOn } from './board-address.ts'
import { ConfirmHour } from './ConfirmHour.tsx'
import { isAsked, movingVisit, type Target, targetsOf, whoseOf } from './moving-visit.ts'
import { useAsk } from './planning-client.ts'
import { withCapital, sayTarget, sayWhat } from './say-visit.ts'
import { UndatedList } from './UndatedList.tsx'
import { type Carry, useCarry } from './useCarry.ts'
import type { BoardWidth } from './useBoardWidth.ts'
import { visitKey, useFixHour } from './useFixHour.ts'
import { usePrinting } from './usePrinting.ts'
import { VisitBoard } from './VisitBoard.tsx'
import { VisitList } from './VisitList.tsx'
import { VisitSheet } from './VisitSheet.tsx'

type Matter = Visit | UndatedVisit
type Props = {
  data: Queries['planning.board']['output']
  rounds: readonly RoundOfDay[]
  view: BoardView
  days: readonly string[]
  now: string
  width: BoardWidth
  again: () => void
  onView: (change: Partial<BoardView>) => void
}

/** The visits of the days that are looked at, and the way to put one at another hour: dragged, carried by the keyboard, or by a form. */
export const PlanOfDays = ({ data, rounds, view, days, now, width, again, onView }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const hint = useId()
  const { fixedHours, no, fix } = useFixHour(again)
  const [opened, setOpened] = useState<Matter>()
  const [asked, setAsked] = useState<{ visit: Matter; target: Target }>()
  const [said, setSaid] = useState('')
  const visits = useMemo(() => standing(data, fixedHours), [data, fixedHours])
  const undated = data.undated.filter((one) => !fixedHours.has(visitKey(one)))

  const put = (visit: Matter, hour: Hour, conflicts: readonly Conflict[]): void => {
    if (isRefused(conflicts)) return setSaid(sayTarget(hour, conflicts, speech))
    if (isAsked(conflicts)) return setAsked({ visit, target: { hour, conflicts } })
    setSaid('')
    setOpened(undefined)
    fix(visit, hour)
  }
  const hourAt = ({ visit, day, hour }: Carry): Hour | undefined =>
    hoursOfDay(days[day] ?? view.day, whoseOf(visit))[hour]
  const handles = useCarry({
    days: days.length,
    hoursOf: (visit) => hoursOfDay(view.day, whoseOf(visit)).length,
    standsAt: (visit) => whereStands(visit, days),
    onDrop: (carry) => {
      const hour = hourAt(carry)
      const isWhereItWas = hour && 'starts' in carry.visit && hour.starts === carry.visit.starts
      if (hour && moving && !isWhereItWas) put(carry.visit, hour, conflictsOf(moving, hour, now))
      else setSaid(t('planning.left'))
      focusOn(carry)
    },
    onLeave: () => {
      setSaid(t('planning.left'))
      if (handles.carry) focusOn(handles.carry)
    },
    onEdge: (pages) => onView({ day: pageOn(view, pages) }),
  })
  const { carry } = handles
  const about = carry?.visit ?? opened
  const diary = useAsk('order.diary', about?.order ? { order: about.order } : null)
  // A firm's hours are weighed once its diary is here; what is put down before stays where it was.
  const moving = about && (!about.order || diary.data) ? movingVisit(about, diary.data, visits) : undefined
  const targets = carry && moving ? targetsOf(carry.visit, moving, days, now) : []
  const at = carry && hourAt(carry)
  const bar = carry
    ? at && moving
      ? sayTarget(at, conflictsOf(moving, at, now), speech)
      : t('planning.carried', { what: sayWhat(carry.visit, t) })
    : said
  const lanes = useMemo(
    () =>
      withTasks(
        layOutBoard(visits, view.by, days, carry?.visit),
        { rounds, chores: data.chores },
        view.by,
        days,
        data.agencies,
      ),
    [visits, view.by, days, carry?.visit, rounds, data],
  )
  const isPrinting = usePrinting()
  const bound = useMemo(() => {
    if (isPrinting) return Number.POSITIVE_INFINITY
    const cells = lanes.flatMap((lane) =>
      lane.cells.map((cell, i) => cell.length + (lane.tasks[i]?.chores.length ?? 0)),
    )
    return boundCells(cells, mostDrawn)
  }, [lanes, isPrinting])
  const pending = useMemo(() => new Set(fixedHours.keys()), [fixedHours])
  const shared = { handles, hint, pending, bound, now, onOpen: setOpened }
  useEffect(() => {
    document.documentElement.classList.toggle('carrying', carry?.by === 'mouse')
    return () => document.documentElement.classList.remove('carrying')
  }, [carry?.by])
  return (
    <>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <p id={hint} class="hidden-text">
        {t('planning.hint')}
      </p>
      <div class="planning-body">
        <div class="planning-main">
          {width === 'list' ? (
            <VisitList {...shared} visits={visits} days={days} rounds={rounds} chores={data.chores} />
          ) : lanes.length ? (
            <VisitBoard {...shared} lanes={lanes} days={days} by={view.by} targets={targets} />
          ) : (
            <p class="secondary planning-none">{t('planning.none')}</p>
          )}
          <p class={`planning-bar${carry ? ' planning-bar-on' : ''}`} role="status">
            {bar || <span class="secondary">{width === 'list' ? '' : t('planning.hint.mouse')}</span>}
          </p>
        </div>
        <UndatedList {...shared} rows={undated} more={data.moreUndated} />
      </div>
      {opened && (
        <VisitSheet
          visit={opened}
          now={now}
          lang={lang}
          conflictsAt={(hour) => (moving ? conflictsOf(moving, hour, now) : [])}
          onFix={(hour) => moving && put(opened, hour, conflictsOf(moving, hour, now))}
          onClose={() => setOpened(undefined)}
        />
      )}
      {asked && (
        <ConfirmHour
          when={withCapital(saySlot(asked.target.hour.starts, asked.target.hour.ends, lang))}
          conflicts={asked.target.conflicts}
          onYes={() => {
            setAsked(undefined)
            setOpened(undefined)
            setSaid('')
            fix(asked.visit, asked.target.hour)
          }}
          onNo={() => {
            setAsked(undefined)
            setSaid(t('planning.left'))
          }}
        />
      )}
    </>
  )
}

/** Of a board, as many as a browser lays out and draws anew within one frame. */
const mostDrawn = 200

/** The visits as they will stand once those that wait their ten seconds have left. */
const standing = (
  { visits, undated }: Props['data'],
  fixedHours: ReadonlyMap<string, Hour>,
): readonly Visit[] => {
  if (!fixedHours.size) return visits
  const moved = [
    ...visits,
    ...undated.map((one): Visit => ({ ...one, ...nowhere, id: visitKey(one) })),
  ].flatMap((visit): Visit[] => {
    const hour = fixedHours.get(visitKey(visit))
    return hour ? [{ ...visit, ...hour, state: 'fixed' }] : []
  })
  const once = new Map(moved.map((visit) => [visitKey(visit), visit]))
  return [...visits.filter((visit) => !fixedHours.has(visitKey(visit))), ...once.values()]
}

const nowhere = { starts: '', ends: '', state: 'fixed' } as const

const whereStands = (visit: Matter, days: readonly string[]): { day: number; hour: number } => {
  if (!('starts' in visit)) return { day: 0, hour: 0 }
  const { date, part } = visitSpot(visit.starts)
  const hours = hoursOfDay(date, whoseOf(visit)).length
  return { day: Math.max(0, days.indexOf(date)), hour: Math.min(hours - 1, Math.floor((part * hours) / 4)) }
}

/** The focus comes back to what was in hand, wherever it stands once the board is drawn. */
const focusOn = ({ visit, by }: Carry): void => {
  if (by !== 'keys') return
  const name = 'id' in visit ? visit.id : visitKey(visit)
  setTimeout(() => document.querySelector<HTMLElement>(`[data-visit="${name}"]`)?.focus())
}
