import { expect, test } from 'vitest'
import type { CodedPlace } from '../../../estate/core/contract.ts'
import { keepNear, lastNear, nearOfCode } from './last-place.ts'

const bellevue = { id: 'bellevue', name: 'Bellevue', address: '12 rue de Verdun' }
const code = (more: Partial<CodedPlace>): CodedPlace => ({
  of: 'common',
  agency: { id: 'centre', name: 'Agence Centre', phone: '' },
  building: bellevue,
  entrance: { id: 'e2', name: '2' },
  unit: { id: 'hall', kind: 'common', code: 'HXHAW6', part: 'hall', storey: 0, door: '' },
  storey: null,
  asset: null,
  ...more,
})

test('«Signaler» opens on the hall whose label was just read, not on the last report', () => {
  keepNear({ building: 'elsewhere', part: 'bins' })
  keepNear(nearOfCode(code({})))
  expect(lastNear()).toEqual({ building: 'bellevue', entrance: 'e2', part: 'hall', unit: 'hall' })
})

test('the label of a door leads to its stairs, and no further', () => {
  const unit = { id: 'u9', kind: 'dwelling' as const, code: 'PQTUT5', part: null, storey: 1, door: '9' }
  expect(nearOfCode(code({ of: 'dwelling', unit }))).toEqual({ building: 'bellevue', entrance: 'e2' })
})
