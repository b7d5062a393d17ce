import { expect, test } from 'vitest'
import { cents } from '../../../kernel/core/money.ts'
import { type Flight, meansOf, type Terms } from './meaning-of-terms.ts'

const today = '2026-11-25'
const lift: Terms = {
  id: 'asc',
  name: 'Ascenseurs, contrat étendu',
  firm: 'Ascenseurs du Littoral',
  trades: ['lift'],
  agencies: ['centre', 'roches'],
  covers: ['lift'],
  buildings: [],
  starts: '2022-01-01',
  ends: '2028-12-31',
  limit: cents(80_000),
  onCall: true,
}
const flight: Flight = { open: { centre: 3, roches: 2 }, visits: ['2026-11-30', '2027-01-04'] }
const means = (more: Partial<Terms>, others: Terms[] = [], now = flight) =>
  meansOf(lift, { ...lift, ...more }, now, others, today)

test('nothing changes: nothing to say', () => {
  expect(means({})).toEqual([])
})

test('another limit is for the orders to come', () => {
  expect(means({ limit: cents(50_000) })).toEqual([{ key: 'limit', n: 5, was: 80_000 }])
  expect(means({ limit: cents(50_000) }, [], { open: {}, visits: [] })).toEqual([])
})

test('an earlier end: orders go on, appointments stand, and nobody is there after', () => {
  expect(means({ ends: '2026-12-31' })).toEqual([
    { key: 'ends', n: 5, day: '2026-12-31' },
    { key: 'visits', n: 1, day: '2026-12-31' },
    { key: 'gap', trades: ['lift'], agencies: ['centre', 'roches'], day: '2027-01-01' },
  ])
  const next = { ...lift, id: 'next', starts: '2027-01-01' }
  expect(means({ ends: '2026-12-31' }, [next]).map(({ key }) => key)).toEqual(['ends', 'visits'])
})

test('an agency less: its open orders stay with the firm, and it is left without', () => {
  expect(means({ agencies: ['centre'] })).toEqual([
    { key: 'agencies', n: 2, agencies: ['roches'] },
    { key: 'gapNow', trades: ['lift'], agencies: ['roches'], day: today },
  ])
})

test('a trade less, its natures, and the nights', () => {
  expect(means({ trades: ['electricity'], covers: [], onCall: false }).map(({ key }) => key)).toEqual([
    'trades',
    'covers',
    'onCall',
    'gapNow',
  ])
})

test('a hole that was there already is not this change’s', () => {
  const ending = { ...lift, ends: '2026-12-31' }
  expect(meansOf(ending, { ...ending, limit: cents(90_000) }, { open: {}, visits: [] }, [], today)).toEqual(
    [],
  )
})

test('a later end closes the hole and says nothing', () => {
  const ending = { ...lift, ends: '2026-12-31' }
  expect(meansOf(ending, lift, flight, [], today)).toEqual([])
})
