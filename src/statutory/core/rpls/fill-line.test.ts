import { expect, test } from 'vitest'
import { fillLine, type KnownDwelling } from './fill-line.ts'

const dwelling: KnownDwelling = {
  unit: 'u',
  agency: 'centre',
  ownId: 'L-102372',
  registerId: '',
  residence: 'Les Lilas',
  building: 'Bâtiment N’Diaye',
  buildingKind: 'collective',
  address: '14 rue des Lilas',
  postcode: '11100',
  commune: 'Narbonne',
  insee: '11262',
  built: 1971,
  entrance: '',
  storey: 2,
  door: '12',
  rooms: 3,
  surface: 66,
  energy: 'D',
  mode: 1,
  leaseStarts: '2019-04-01',
  rent: 40_000,
  offered: null,
  exit: null,
  diagnosis: null,
  isUndiagnosed: false,
}
const before = Array.from({ length: 64 }, (_, i) => ({ 32: '13', 44: '390', 56: '500' })[i + 1] ?? '')
const cell = (no: number, it: Partial<KnownDwelling> = {}, told = new Map<number, string>()): string => {
  const heard = new Map([
    [32, '12'],
    [33, 'PSR'],
    [44, '413'],
    [56, '520'],
  ])
  return fillLine({ ...dwelling, ...it }, { told, heard, before, columns: 64 }).cells[no - 1]!
}

test.each<[string, string, string]>([
  ['a rent is the source’s, over the lease’s own', cell(44), '413'],
  ['its bound too, over last year’s', cell(56), '520'],
  ['financing is last year’s', cell(32), '13'],
  ['what last year’s does not say is the source’s', cell(33), 'PSR'],
  ['of a dwelling that is empty no rent is declared', cell(44, { mode: 2 }), ''],
  ['what somebody told of this year stands over all', cell(44, {}, new Map([[44, '400']])), '400'],
])('%s', (_, said, expected) => {
  expect(said).toBe(expected)
})
