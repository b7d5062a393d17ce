import type { Filters } from './filters.ts'

export type ListOrder = NonNullable<Filters['sort']>

/**
 * Rows that lie together, in one order: what is open, what is closed, or what keeps somebody waiting, which is open, or closed and
 * written to since. `mark`: how a place on it is told from one on the shelf before.
 */
export type Shelf = { holds: 'open' | 'closed' | 'stuck'; sort: ListOrder; mark: '' | '~c' }

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
  const ranked = filters.closed === undefined && shelves.length === 1 && shelves[0]?.sort === 'due'
  return {
    dangers: ranked ? (after ? 'told' : 'first') : 'among',
    shelves: after?.endsWith('~c') ? shelves.slice(1) : shelves,
    after,
    limit,
  }
}

const shelvesOf = (filters: Filters): Shelf[] => {
  const { closed, sort, stuck } = filters
  const open: Shelf = { holds: 'open', sort: sort ?? 'due', mark: '' }
  const over: Shelf = { holds: 'closed', sort: sort ?? 'newest', mark: '~c' }
  if (closed !== undefined) return closed ? [{ ...over, mark: '' }] : [open]
  return isWhole(filters) ? [open, over] : [stuck ? { ...open, holds: 'stuck' } : open]
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
]

/** Whether what is closed is shown too. */
export const isWhole = (filters: Filters): boolean => whole.some((key) => filters[key])
