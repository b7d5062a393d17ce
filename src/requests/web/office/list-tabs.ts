import type { Filters } from '../../core/contract.ts'

/** The faces of the list: what is stuck first, then by who has the ball. */
export const tabs = [
  'stuck',
  'agency',
  'tenant',
  'firm',
  'hq',
  'caretaker',
  'third',
  'outage',
  'toCheck',
  'toClose',
  'all',
  'closed',
] as const
export type Tab = (typeof tabs)[number]

const texts = [
  'agency',
  'status',
  'urgency',
  'nature',
  'group',
  'building',
  'unit',
  'asset',
  'household',
  'person',
  'firm',
  'since',
  'until',
  'q',
  'sort',
  'resolvedSince',
  'resolvedUntil',
  'decency',
  'firstVisit',
  'conforming',
  'asked',
  'held',
  'reserves',
  'closedWithin',
  'nothingFound',
  'cameBack',
  'equipmentTold',
] as const
const flags = [
  'desk',
  'late',
  'mine',
  'questions',
  'kept',
  'contested',
  'toldFirst',
  'reopened',
  'postponed',
  'emptyWords',
] as const
export type Narrowing = Exclude<(typeof texts)[number] | (typeof flags)[number], 'sort'>

/** Filters as the address tells them; whatever a figure or a colleague's link names is kept. */
export const filtersOf = (query: URLSearchParams): Filters => {
  const filters: Record<string, unknown> = {}
  for (const key of texts) if (query.get(key)) filters[key] = query.get(key)
  for (const key of flags) if (query.get(key)) filters[key] = isOn(query.get(key))
  const tab = tabOf(query)
  if (tab === 'stuck') filters['stuck'] = true
  else if (tab === 'closed') filters['closed'] = true
  else if (tab === 'toCheck') filters['toCheck'] = true
  else if (tab === 'toClose') filters['status'] = 'resolved'
  else if (tab !== 'all') filters['ball'] = tab
  return filters
}

/** The first page of a list, as it is asked for. */
export const firstPageOf = (filters: Filters): Filters & { limit: number } => ({
  ...filters,
  limit: rowsOfPage,
})
export const rowsOfPage = 50

/** The open face: the one that is named, the ball or the flag of a figure's link, else what is stuck; all when a filter is set. */
export const tabOf = (query: URLSearchParams): Tab => {
  const named = query.get('tab') ?? query.get('ball')
  const known = tabs.find((tab) => tab === named)
  if (known) return known
  if (isOn(query.get('closed'))) return 'closed'
  if (isOn(query.get('stuck'))) return 'stuck'
  return [...texts, ...flags].some((key) => key !== 'sort' && query.get(key)) ? 'all' : 'stuck'
}

export const isOn = (value: string | null): boolean => value === 'true' || value === '1'

/** The same address with other values; an empty one is taken away. */
export const withFilter = (query: URLSearchParams, changes: Record<string, string>): string => {
  const next = new URLSearchParams(query)
  for (const [key, value] of Object.entries(changes))
    if (value) next.set(key, value)
    else next.delete(key)
  return next.toString()
}

/** The address of head office's lists without what says that they are its own: the rest narrows them. */
export const hqQuery = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams(withFilter(query, { questions: '', mine: '' }))

/** What head office asks for: what it holds, of what the address narrows it to. */
export const hqFiltersOf = (query: URLSearchParams): Filters => {
  const sort = query.get('sort')
  return {
    ...narrowingOf(query),
    ...(sort ? { sort: sort as Filters['sort'] } : {}),
    mine: true,
  }
}

/** Whether anything beyond the face narrows the list. */
export const isNarrow = (query: URLSearchParams): boolean =>
  [...texts, ...flags].some((key) => key !== 'sort' && query.get(key))

/** What narrows the list whatever its face: what its counts are asked with, and what its chips say. */
export const narrowingOf = (query: URLSearchParams): Filters => {
  const { ball: _, stuck: __, closed: ___, toCheck: ____, sort: _____, status, ...rest } = filtersOf(query)
  return status && tabOf(query) !== 'toClose' ? { ...rest, status } : rest
}
