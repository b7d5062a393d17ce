import { expect, test } from 'vitest'
import { isWaiting, rankSources } from './rank-sources.ts'

const cause = (lines: number) => ({
  code: 'unknown_code' as const,
  column: 'TYPLOG',
  value: 'T3B',
  list: 'TYPLOG',
  lines,
  examples: [],
})
const batch = (state: 'held' | 'taken', ...lines: number[]) => ({ state, causes: lines.map(cause) })
const sources = [
  { source: 'baux', batches: [] },
  { source: 'entreprises', batches: [batch('taken', 2)] },
  { source: 'etages', batches: [batch('taken'), batch('taken', 40)] },
  { source: 'logements', batches: [batch('taken', 3, 412)] },
  { source: 'pivoine', batches: [batch('taken'), batch('held')] },
]

test('a file that waits for a yes comes first, then what most lines wait of, then the others by name', () => {
  expect(rankSources(sources).map(({ source }) => source)).toEqual([
    'pivoine',
    'logements',
    'entreprises',
    'baux',
    'etages',
  ])
})

test('what waited in an older file is over: nobody is asked for it', () => {
  expect(sources.filter(isWaiting).map(({ source }) => source)).toEqual([
    'entreprises',
    'logements',
    'pivoine',
  ])
})
