import { expect, test } from 'vitest'
import { reactions } from './lease-reactions.ts'

const signed = (kind: 'preVisit' | 'exit' | 'entry' | 'afterWorks', isContradictory: boolean) =>
  reactions['inspection.signed']?.({
    subject: 'i',
    role: 'caretaker',
    data: { kind, unit: 'u', household: 'h', on: '2026-04-01', hash: '', isContradictory, flaws: 0 },
  })

test.each([
  ['preVisit', true],
  ['preVisit', false],
  ['exit', true],
  ['entry', true],
] as const)('an inspection (%s, by both: %s) moves the void of its dwelling', (kind, isContradictory) => {
  expect(signed(kind, isContradictory)).toEqual([
    { type: 'void.hearInspection', subject: 'u', data: { kind, on: '2026-04-01', household: 'h' } },
  ])
})

test.each([
  ['exit', false],
  ['entry', false],
  ['afterWorks', true],
] as const)('%s, by both: %s: nobody knows of the keys by it', (kind, isContradictory) => {
  expect(signed(kind, isContradictory)).toEqual([])
})

test.each([
  ['agent', true],
  ['letting', true],
  ['system', false],
])('a lease that is recorded by %s is demanded: %s', (role, isDemanded) => {
  const data = { unit: 'u', starts: '2026-04-01', people: [] }
  expect(reactions['person.movedIn']?.({ subject: 'h', role, data })).toEqual([
    { type: 'void.let', subject: 'u', data: { starts: '2026-04-01', isDemanded } },
  ])
})
