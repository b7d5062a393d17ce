import type { Filters } from './filters.ts'

export type ListOrder = NonNullable<Filters['sort']>

/** What presses, in this order; what is at rest is looked at last, by when it wakes. */
export const ranks = ['today', 'legal', 'stuck', 'rest', 'asleep'] as const
export type Rank = (typeof ranks)[number]

/**
 * Rows that lie together, in one order: what is open, what is closed, or what keeps somebody waiting, which is open, or closed and
 * written to since; or of what is open what presses as much. `mark`: how a place on it is told from one on another shelf.
 */
export type Shelf = { holds: 'open' | 'closed' | 'stuck'; rank?: Rank; sort: ListOrder; mark: Mark }
type Mark = '' | '~c' | `~${Rank}`

/** How a page of the list is read. */
export type ListPlan = {
  /** a danger is a row of every face: the first ones of the first page, and told by then on those after it; or a row among others */
  dangers: 'first' | 'told' | 'among'
  /** one after the other, until the page is full */
  shelves: readonly Shelf[]
  /** where the page before ended, on the first of these shelves */
  after: string | undefined
  limit: number
}

/** What these filters show, in which order, and what of it is left after the page before. */
export const planOf = (filters: Filters): ListPlan => {
  const { after, limit = 50 } = filters
  const shelves = shelvesOf(filters)
  const at = shelves.findIndex(({ mark }) => mark && after?.endsWith(mark))
  return {
    dangers: shelves[0]?.rank ? (after ? 'told' : 'first') : 'among',
    shelves: at > 0 ? shelves.slice(at) : shelves,
    after,
    limit,
  }
}

const shelvesOf = (filters: Filters): Shelf[] => {
  const { closed, sort, stuck } = filters
  const open: Shelf = { holds: 'open', sort: sort ?? 'due', mark: '' }
  const over: Shelf = { holds: 'closed', sort: sort ?? 'newest', mark: '~c' }
  if (closed !== undefined) return closed ? [{ ...over, mark: '' }] : [open]
  if (isWhole(filters)) return [open, over]
  if (sort) return [stuck ? { ...open, holds: 'stuck' } : open]
  return ranks
    .filter((rank) => !stuck || rank !== 'rest')
    .map((rank) => ({ ...open, holds: stuck && rank === 'stuck' ? 'stuck' : 'open', rank, mark: `~${rank}` }))
}

// Filters that name the past, or one thing: open or closed, it is shown.
const whole: readonly (keyof Filters)[] = [
  'since',
  'resolvedSince',
  'status',
  'q',
  'toPay',
  'toCheck',
  'firstVisit',
  'conforming',
  'asked',
  'held',
  'asset',
  'closedWithin',
  'nothingFound',
  'cameBack',
  'equipmentTold',
]

/** Whether what is closed is shown too. */
export const isWhole = (filters: Filters): boolean => whole.some((key) => filters[key])
