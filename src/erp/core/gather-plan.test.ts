import { expect, test } from 'vitest'
import { gatherPlan } from './gather-plan.ts'
import type { KeptValues } from './keep-values.ts'
import { mendCost } from './mend-cost.ts'

const planOf = (entity: 'unit' | 'lease', before: KeptValues, now: KeptValues, times = 1) => {
  const changed = Array.from({ length: times }, (_, i) => ({ key: `10237${i}`, values: now }))
  return gatherPlan(entity, {
    difference: { added: [{ key: '9', values: {} }], changed, same: 0, gone: ['8'] },
    known: new Map(changed.map(({ key }) => [key, { said: before }])),
    keptOf: ({ values }) => values,
  })
}

test('a plan says field by field what changes, with five examples at most', () => {
  const { fields, added, gone } = planOf(
    'unit',
    { surface: 66.5, door: '12' },
    { surface: 68, door: '12' },
    7,
  )
  expect(fields).toHaveLength(1)
  expect(fields[0]).toMatchObject({ field: 'surface', n: 7 })
  expect(fields[0]!.examples).toHaveLength(5)
  expect(fields[0]!.examples[0]).toEqual({ key: '102370', before: '66.5', after: '68' })
  expect({ added, gone }).toEqual({ added: ['9'], gone: ['8'] })
})

test('of a lease no number and no name is kept in a plan', () => {
  const now = { ends: '2026-12-31', lastName: 'N’Diaye' }
  expect(planOf('lease', { ends: null, lastName: 'NDIAYE' }, now)).toEqual({
    fields: [
      { field: 'ends', n: 1, examples: [{ key: '', before: '', after: '2026-12-31' }] },
      { field: 'lastName', n: 1, examples: [] },
    ],
    added: [],
    gone: [],
  })
})

test('what it costs to mend: a code is told here, the rest is set right where it comes from', () => {
  const cause = { code: 'missing', column: 'A', value: '', list: null, lines: 3, examples: [] }
  expect(mendCost([cause, { ...cause, lines: 4 }, { ...cause, list: 'TYPLOG', lines: 412 }])).toEqual({
    codes: 1,
    seconds: 7,
    elsewhere: 2,
    lines: 7,
  })
})
