import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DeliveredFile, retentionOf, outlivedFiles } from './file-retention.ts'

const calm = { reserves: false, months: 24 }
const one = (id: string, at: string, more: Partial<DeliveredFile> = {}): DeliveredFile => ({
  id,
  at: `${at}T08:00:00Z`,
  state: 'past',
  held: false,
  emptied: null,
  ...more,
})
const four = [
  one('a', '2021-01-31'),
  one('b', '2022-03-30'),
  one('c', '2024-06-01'),
  one('d', '2025-01-01', { state: 'taken' }),
]
const told = (all: readonly DeliveredFile[], keeping = calm): string[] =>
  all.map(({ id }) => {
    const { why, until } = retentionOf(all, keeping).get(id)!
    return until ? `${why} ${until}` : why
  })

test('the delivery that is served and the one before stay; the others go two years after they were replaced', () => {
  expect(told(four)).toEqual(['until 2024-03-30', 'until 2026-06-01', 'before', 'served'])
  expect(outlivedFiles(retentionOf(four, calm), '2025-11-25')).toEqual(['a'])
})

test('an open reserve keeps them all, and so does whoever holds one', () => {
  expect(told(four, { ...calm, reserves: true })).toEqual(['reserves', 'reserves', 'before', 'served'])
  expect(told([{ ...four[0]!, held: true }, ...four.slice(1)])[0]).toBe('held')
})

test('what waits beside what is served is kept; what could not be read goes in its time', () => {
  const all = [
    ...four,
    one('e', '2025-02-01', { state: 'failed' }),
    one('f', '2025-03-01', { state: 'read' }),
  ]
  expect(told(all).slice(2)).toEqual(['before', 'served', 'until 2027-02-01', 'last'])
})

test('the last day of a short month stands for the days that it has not', () => {
  const keeping = { ...calm, months: 1 }
  expect(
    told(
      [one('a', '2020-01-01'), one('b', '2024-01-31'), one('c', '2024-02-01'), one('d', '2024-02-02')],
      keeping,
    )[0],
  ).toBe('until 2024-02-29')
})

test('whatever was delivered, the file that plans show and the last one are never let go', () => {
  const state = fc.constantFrom('waiting', 'reading', 'read', 'failed', 'taken', 'past')
  const line = fc.record({ day: fc.integer({ min: 1, max: 28 }), state, held: fc.boolean() })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const all = lines.map(({ day, ...each }, i) =>
        one(
          `r${String(i).padStart(2, '0')}`,
          `2020-01-${String(day).padStart(2, '0')}`,
          each as Partial<DeliveredFile>,
        ),
      )
      const gone = new Set(outlivedFiles(retentionOf(all, { reserves: false, months: 1 }), '2030-01-01'))
      const sound = all.filter((each) => each.state !== 'failed')
      const last = sound.toSorted((a, b) => (a.at + a.id < b.at + b.id ? 1 : -1))[0]
      expect(last && gone.has(last.id)).toBeFalsy()
      const served = sound
        .filter((each) => each.state === 'taken')
        .toSorted((a, b) => (a.at + a.id < b.at + b.id ? 1 : -1))[0]
      expect(served && gone.has(served.id)).toBeFalsy()
      expect(all.some(({ id, held }) => held && gone.has(id))).toBe(false)
    }),
  )
})
