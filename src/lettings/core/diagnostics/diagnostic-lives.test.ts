import { expect, test } from 'vitest'
import {
  diagnosticGaps,
  diagnosticKinds,
  diagnosticLastDay,
  type DiagnosticKind,
  diagnosticLives,
  findings,
  isLettableClass,
  lackingOn,
} from './diagnostic-lives.ts'

const paper = (kind: DiagnosticKind, doneOn: string, found: string) => ({ kind, doneOn, found })

test.each([
  [paper('dpe', '2024-05-02', 'C'), '2034-05-02'],
  [paper('dpe', '2020-05-02', 'C'), '2024-12-31'],
  [paper('lead', '2020-02-29', 'found'), '2026-02-28'],
  [paper('lead', '2020-02-29', 'none'), null],
  [paper('gas', '2020-06-01', 'absent'), null],
  [paper('gas', '2020-06-01', 'done'), '2026-06-01'],
  // Less than six months old when the lease is signed.
  [paper('risks', '2026-03-15', 'done'), '2026-09-14'],
  [paper('asbestos', '2024-03-15', 'found'), '2027-03-15'],
  [paper('noise', '2001-03-15', 'outside'), null],
])('%o holds until %s', (said, until) => {
  expect(diagnosticLastDay(said)).toBe(until)
})

test('an old house needs all of them, one of last year hardly any; of an unknown year all are asked', () => {
  const needed = (built: number | null) => lackingOn('2026-04-01', built, []).map(({ kind }) => kind)
  expect(needed(1930)).toEqual([...diagnosticKinds])
  expect(needed(null)).toEqual([...diagnosticKinds])
  expect(needed(2025)).toEqual(['dpe', 'risks', 'noise'])
  expect(needed(1975)).toEqual(['dpe', 'electricity', 'gas', 'risks', 'asbestos', 'noise'])
})

test('what is out of date is told from what was never made, and what is not yet made counts for nothing', () => {
  const said = [
    paper('dpe', '2024-01-01', 'B'),
    paper('risks', '2025-01-01', 'done'),
    paper('noise', '2026-05-01', 'outside'),
  ]
  expect(lackingOn('2026-04-01', 2025, said)).toEqual([
    { kind: 'risks', why: 'expired' },
    { kind: 'noise', why: 'missing' },
  ])
})

test('a class is let until the day of the law', () => {
  const found = (letter: string) => [paper('dpe', '2024-05-02', letter)]
  expect(isLettableClass('2024-12-31', found('G'))).toBe(true)
  expect(isLettableClass('2025-01-01', found('G'))).toBe(false)
  expect(isLettableClass('2027-12-31', found('F'))).toBe(true)
  expect(isLettableClass('2028-01-01', found('F'))).toBe(false)
  expect(isLettableClass('2034-01-01', found('E'))).toBe(false)
  expect(isLettableClass('2034-01-01', found('D'))).toBe(true)
  expect(
    isLettableClass('2026-01-01', [paper('dpe', '2025-01-01', 'D'), paper('dpe', '2023-01-01', 'G')]),
  ).toBe(true)
})

test('days that lack something follow each other in one row', () => {
  const days = ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04']
  const said = [
    paper('dpe', '2026-04-03', 'B'),
    paper('risks', '2025-12-01', 'done'),
    paper('noise', '2020-01-01', 'outside'),
  ]
  expect(diagnosticGaps(days, 2025, said)).toEqual([{ starts: '2026-04-01', ends: '2026-04-02' }])
})

test('each life has its source and the day on which it was read, each finding a sentence of its own kind', () => {
  for (const kind of diagnosticKinds) {
    expect(diagnosticLives[kind].source).not.toBe('')
    expect(diagnosticLives[kind].asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const found of findings[kind]) {
      const last = diagnosticLastDay(paper(kind, '2026-04-01', found))
      expect(last === null || last > '2026-04-01').toBe(true)
    }
  }
})
