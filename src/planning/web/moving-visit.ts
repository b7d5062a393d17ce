import type { Queries as OrderQueries } from '../../contractors/core/contract.ts'
import { type Hour, hoursOfDay } from '../core/board-days.ts'
import { type Conflict, conflictsOf, type MovingVisit } from '../core/conflicts.ts'
import type { UndatedVisit, Visit } from '../core/contract.ts'
import { visitKey } from './useFixHour.ts'

export type Diary = OrderQueries['order.diary']['output']

/** Whose hours a visit is put down at. */
export const whoseOf = ({ order }: Pick<Visit, 'order'>): 'firm' | 'own' => (order ? 'firm' : 'own')

/** A visit as the rule of conflicts reads it: a firm's by its diary, the own crew's by the other visits of its agency on the board. */
export const movingVisit = (
  visit: Visit | UndatedVisit,
  diary: Diary | undefined,
  visits: readonly Visit[],
): MovingVisit => {
  const { urgency, due, building, order, agency } = visit
  const others = visits.filter(
    (other) =>
      other.order === null &&
      other.agency.id === agency.id &&
      other.request !== visit.request &&
      order === null,
  )
  return {
    whose: whoseOf(visit),
    urgency,
    due,
    insee: building.insee,
    full: diary?.full ?? others,
    declined: diary?.declined ?? [],
    readyOn: diary?.readyOn ?? null,
  }
}

/** An hour of the board at which a visit may be put down, with what speaks against it. */
export type Target = { hour: Hour; conflicts: readonly Conflict[] }

/** The targets of each day. */
export const targetsOf = (
  visit: Visit | UndatedVisit,
  moving: MovingVisit,
  days: readonly string[],
  now: string,
): Target[][] =>
  days.map((day) =>
    hoursOfDay(day, whoseOf(visit)).map((hour) => ({ hour, conflicts: conflictsOf(moving, hour, now) })),
  )

/** What is asked about before it is sent: a delay that has passed is said, and asks nobody. */
export const isAsked = (conflicts: readonly Conflict[]): boolean => conflicts.some((code) => code !== 'late')

/** The same visit where it stands now, wherever it was put meanwhile. */
export const isSameVisit = (a: Visit | UndatedVisit, b: Visit | UndatedVisit): boolean =>
  visitKey(a) === visitKey(b) && ('id' in a ? a.id : '') === ('id' in b ? b.id : '')
