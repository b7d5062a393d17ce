import { expect, test } from 'vitest'
import type { RequestRow } from '../contract.ts'
import { historyOf } from './history-of-place.ts'

const at = (place: Partial<RequestRow['place']>, nature: string, kind: 'single' | 'outage' = 'single') =>
  ({ kind, nature, place: { building: 'corbieres', unit: null, ...place } }) as unknown as RequestRow

test('of a boiler that is named, what was asked about that boiler', () => {
  const asset = { id: 'boiler', kind: 'boiler', name: '', storey: null }
  expect(historyOf({ request: at({ unit: 'le-goff' }, 'heating.none'), asset })).toEqual({
    about: 'thing',
    of: { asset: 'boiler' },
  })
})

test('of Madame Le Goff’s flush, what was asked in her dwelling', () => {
  expect(historyOf({ request: at({ unit: 'le-goff' }, 'toilet.flush_leak'), asset: null })).toEqual({
    about: 'unit',
    of: { unit: 'le-goff' },
  })
})

test('of a lift, or of an incident of all, what was asked of its kind in the building', () => {
  const group = { building: 'corbieres', group: 'lift' }
  expect(historyOf({ request: at({}, 'lift.stopped'), asset: null }).of).toEqual(group)
  const outage = at({ unit: 'le-goff' }, 'lift.stopped', 'outage')
  expect(historyOf({ request: outage, asset: null })).toEqual({ about: 'building', of: group })
})
