import { expect, test } from 'vitest'
import { readDoublets } from './read-doublets.ts'
import { settleDoublets } from './settle-doublets.ts'

const texts = (...lines: string[]) =>
  lines.map((text, i) => ({ no: i + 1, text, broken: text.includes('\u0000') }))

test('the two numbers are found by the names of their columns, in any order, among others', () => {
  const read = readDoublets(
    texts(
      'Commune;Identifiant RÉPERTOIRE;Identifiant interne',
      'Narbonne;11023456ab;L-1',
      '',
      'Narbonne;1102345679;L-2',
    ),
  )
  expect(read).toEqual({
    rows: [
      { line: 2, ownId: 'L-1', registerId: '11023456AB' },
      { line: 4, ownId: 'L-2', registerId: '1102345679' },
    ],
    faults: [],
  })
})

test('a file in the layout of the register has them in front; one that names nothing is none', () => {
  const wide = ['1102345678', 'L-1', ...Array.from({ length: 62 }, () => '')].join(';')
  expect(readDoublets(texts('2026;110000123;Habitat', wide))?.rows).toMatchObject([{ line: 2, ownId: 'L-1' }])
  expect(readDoublets(texts('L-1;1102345678', 'L-2;1102345679'))).toBeUndefined()
  expect(readDoublets([])).toBeUndefined()
})

test('each line that names nothing is told by its number; two that disagree are both left out; the same twice is one', () => {
  const { rows, faults } = readDoublets(
    texts(
      'IDENT_INT;IDENT_REP',
      'L-1;1102345678',
      'L-1;1102345678',
      'L-2;12',
      'L-3',
      'L-4;1102345\u0000',
      'L-5;1102345680',
      'L-5;1102345681',
      'L-6;1102345690',
      'L-7;1102345690',
    ),
  )!
  expect(rows.map(({ ownId }) => ownId)).toEqual(['L-1'])
  expect(faults).toEqual([
    { line: 4, code: 'register_id_wrong' },
    { line: 5, code: 'half_line' },
    { line: 6, code: 'not_text' },
    { line: 7, code: 'own_twice' },
    { line: 8, code: 'own_twice' },
    { line: 9, code: 'register_twice' },
    { line: 10, code: 'register_twice' },
  ])
})

test('what is held is never overwritten: it is told beside what the file says', () => {
  const dwelling = (ownId: string, registerId: string | null) => ({
    unit: `u-${ownId}`,
    building: 'bellevue',
    ownId,
    registerId,
  })
  const settled = settleDoublets(
    [
      { line: 2, ownId: 'L-1', registerId: '1000000001' },
      { line: 3, ownId: 'L-2', registerId: '1000000002' },
      { line: 4, ownId: 'L-3', registerId: '1000000009' },
      { line: 5, ownId: 'L-4', registerId: '1000000002' },
      { line: 6, ownId: 'L-9', registerId: '1000000005' },
    ],
    [
      dwelling('L-1', null),
      dwelling('L-2', '1000000002'),
      dwelling('L-3', '1000000003'),
      dwelling('L-4', null),
    ],
  )
  expect(settled).toEqual({
    places: [{ building: 'bellevue', refs: [{ kind: 'rpls', ref: '1000000001', entity: 'u-L-1' }] }],
    same: 1,
    conflicts: [
      { line: 4, ownId: 'L-3', registerId: '1000000009', code: 'other_register_id', held: '1000000003' },
      { line: 5, ownId: 'L-4', registerId: '1000000002', code: 'register_id_taken', held: 'L-2' },
      { line: 6, ownId: 'L-9', registerId: '1000000005', code: 'own_unknown', held: '' },
    ],
  })
})
