import { dayOf } from '../../kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import { recall, remember } from '../../kernel/web/local-memory.ts'
import { daysFrom, mondayOf } from '../core/board-days.ts'
import { type LaneKind, laneKinds } from '../core/lay-out-board.ts'

/** What is looked at: which days, in which lanes, of which agency (all, where none is named). */
export type BoardView = {
  day: string
  span: 'week' | 'day'
  by: LaneKind
  agency: string | undefined
}

const memoryName = 'loge-planning'
const isDay = (said: string | null): said is string => said !== null && /^20\d\d-\d\d-\d\d$/.test(said)

/** The view of an address; what it leaves open is as it was last on this computer, else the week of today by firm. */
export const viewOf = (query: URLSearchParams, now: string): BoardView => {
  const [span, by] = (recall(memoryName) ?? '').split(' ')
  const asked = (name: string, before: string | undefined): string | undefined => query.get(name) ?? before
  const day = query.get('jour')
  return {
    day: isDay(day) && !Number.isNaN(Date.parse(day)) ? day : dayOf(now),
    span: asked('vue', span) === 'day' ? 'day' : 'week',
    by: laneKinds.find((kind) => kind === asked('par', by)) ?? 'firm',
    agency: query.get('agence') ?? undefined,
  }
}

/** The address of a view, whose span and lanes this computer keeps. */
export const keepView = ({ day, span, by, agency }: BoardView): string => {
  remember(memoryName, `${span} ${by}`)
  return `/bureau/planning?${new URLSearchParams({ jour: day, vue: span, par: by, ...(agency ? { agence: agency } : {}) }).toString()}`
}

/** The days that a view shows. */
export const daysOf = ({ day, span }: Pick<BoardView, 'day' | 'span'>): string[] =>
  span === 'day' ? [day] : daysFrom(mondayOf(day), 7)

/** The day to look at one page later, or earlier. */
export const pageOn = ({ day, span }: Pick<BoardView, 'day' | 'span'>, pages: number): string =>
  dateOf(dayNumberOf(day) + pages * (span === 'day' ? 1 : 7))
