import { expect, test } from 'vitest'
import { alerts, endIsAllowed, latestEnd, mayRaise } from './alert-codes.ts'
import { en } from './words.codes.en.ts'
import { fr } from './words.codes.fr.ts'

test.each(alerts)('$code is said in both languages', ({ code }) => {
  expect([`alert.${code}` in fr, `alert.${code}` in en]).toEqual([true, true])
})

test('an alert always ends, and not too late', () => {
  expect(latestEnd('two_people', '2024-12-03')).toBe('2025-06-01')
  expect(endIsAllowed('two_people', '2024-12-03', '2025-06-01')).toBe(true)
  expect(endIsAllowed('two_people', '2024-12-03', '2025-06-02')).toBe(false)
  expect(endIsAllowed('two_people', '2024-12-03', '2024-12-03')).toBe(false)
})

test('a caretaker may warn of a dog, not of a risk on visiting', () => {
  expect(mayRaise('caretaker')).toContain('dog')
  expect(mayRaise('caretaker')).not.toContain('visit_risk')
  expect(mayRaise('firm')).toEqual([])
})
