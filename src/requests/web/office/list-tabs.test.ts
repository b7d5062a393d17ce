import { expect, test } from 'vitest'
import { filtersOf, hqFiltersOf, hqQuery, isNarrow, narrowingOf, tabOf, withFilter } from './list-tabs.ts'

const at = (query: string): URLSearchParams => new URLSearchParams(query)

test('without a word in the address, Nadia sees what is stuck', () => {
  expect(tabOf(at(''))).toBe('stuck')
  expect(filtersOf(at(''))).toEqual({ stuck: true })
})

test('a figure’s link opens the threads that it counts, and is not narrowed to what is stuck', () => {
  const query = at('agency=centre&resolvedSince=2026-10-01T00:00:00Z&kept=true')
  expect(tabOf(query)).toBe('all')
  expect(filtersOf(query)).toEqual({ agency: 'centre', resolvedSince: '2026-10-01T00:00:00Z', kept: true })
})

test('closed=false is not the closed face', () => {
  expect(tabOf(at('closed=false'))).toBe('stuck')
  expect(filtersOf(at('closed=true'))).toEqual({ closed: true })
})

test('a face is who has the ball', () => {
  expect(filtersOf(at('tab=firm&urgency=U1'))).toEqual({ ball: 'firm', urgency: 'U1' })
  expect(filtersOf(at('ball=hq'))).toEqual({ ball: 'hq' })
})

test('an emptied filter leaves the address', () => {
  expect(withFilter(at('tab=firm&late=true'), { late: '', sort: 'newest' })).toBe('tab=firm&sort=newest')
  expect(isNarrow(at('tab=firm&sort=newest'))).toBe(false)
})

test('head office’s lists are narrowed by what the address names; that they are hers narrows nothing', () => {
  const query = hqQuery(at('questions=true&bills=true&agency=centre&sort=newest'))
  expect(query.toString()).toBe('bills=true&agency=centre&sort=newest')
  expect(hqFiltersOf(query)).toEqual({ agency: 'centre', sort: 'newest', mine: true })
  expect(isNarrow(hqQuery(at('questions=true&bills=true')))).toBe(false)
  expect(hqFiltersOf(hqQuery(at('questions=true')))).toEqual({ mine: true })
})

test('what is to be closed is a face: its rows are said to be repaired, and the counts of the others are not narrowed', () => {
  expect(filtersOf(at('tab=toClose'))).toEqual({ status: 'resolved' })
  expect(isNarrow(at('tab=toClose'))).toBe(false)
  expect(narrowingOf(at('tab=toClose&agency=centre'))).toEqual({ agency: 'centre' })
  expect(narrowingOf(at('status=resolved'))).toEqual({ status: 'resolved' })
})
