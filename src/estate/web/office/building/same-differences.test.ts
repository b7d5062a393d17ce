import { expect, test } from 'vitest'
import type { Difference } from '../../../core/contract.ts'
import { sameDifferences } from './same-differences.ts'

const line = (said: number, value: string, against: string, more: Partial<Difference> = {}): Difference => ({
  said,
  state: 'differs',
  family: 'room',
  object: `room-${said}`,
  kind: 'bathroom',
  name: 'Salle de bains',
  unit: null,
  field: 'name',
  says: { value, shown: null, source: 'model', at: '', by: null, photo: null },
  against: { value: against, shown: null, source: 'import', at: '', by: null, photo: null },
  ...more,
})

test('«Salle de bain / Salle de bains» twenty times is one line, where it stood first', () => {
  const rows = [
    line(1, 'Salle de bain', 'Salle de bains'),
    line(2, 'WC', 'Toilettes'),
    line(3, 'Salle de bain', 'Salle de bains'),
  ]
  expect(sameDifferences(rows).map(({ rows: alike }) => alike.map(({ said }) => said))).toEqual([[1, 3], [2]])
})

test('what somebody said on the spot is a line of its own: she is thanked for each', () => {
  const hers = { state: 'proposed' as const }
  const rows = [line(1, 'Cellier', 'Débarras', hers), line(2, 'Cellier', 'Débarras', hers)]
  expect(sameDifferences(rows)).toHaveLength(2)
})

test('the same words of another field, or against others, are another line', () => {
  const rows = [line(1, 'A', 'B'), line(2, 'A', 'C'), line(3, 'A', 'B', { field: 'number' })]
  expect(sameDifferences(rows)).toHaveLength(3)
})
