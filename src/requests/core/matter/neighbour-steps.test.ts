import { expect, test } from 'vitest'
import { neighbourSteps, suggestStep } from './neighbour-steps.ts'

const filed = '2026-11-02T09:00:00.000Z'

test('the first talk comes within five working days, the reminder ten after it, and no court is proposed', () => {
  expect(suggestStep([], filed, '11262')).toMatchObject({ step: 'talk' })
  expect(suggestStep([], filed, '11262')?.by.slice(0, 10)).toBe('2026-11-09')
  const talked = [{ step: 'talk', on: '2026-11-05' }]
  expect(suggestStep(talked, filed, '11262')).toMatchObject({ step: 'reminder' })
  expect(suggestStep(talked, filed, '11262')?.by.slice(0, 10)).toBe('2026-11-20')
  const all = neighbourSteps
    .filter(({ days }) => days !== null)
    .map(({ code }) => ({ step: code, on: '2026-11-05' }))
  expect(suggestStep(all, filed, '11262')).toBeUndefined()
})

test('who begins with the conciliateur is not sent back to a talk', () => {
  expect(suggestStep([{ step: 'conciliator', on: '2026-11-05' }], filed, null)).toMatchObject({
    step: 'letter',
  })
})

test('a step of another release is none that is known', () => {
  expect(suggestStep([{ step: 'walk', on: '2026-11-05' }], filed, null)).toMatchObject({ step: 'talk' })
})

test('an agency waits for its own days before a step, and never for others than those that it may choose', () => {
  const by = (days: number) => suggestStep([], filed, '11262', () => days)?.by.slice(0, 10)
  expect(by(2)).toBe('2026-11-04')
  expect([by(0), by(300), by(Number.NaN)]).toEqual([by(5), by(5), by(5)])
})
