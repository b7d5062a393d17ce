import { expect, test } from 'vitest'
import { callable } from './say-alarm.ts'

test('Madame Le Goff, who told it three times, is one number to call', () => {
  const her = { name: 'Annick Le Goff', phone: '06 12 34 56 78' }
  const other = { name: 'Solène D’Angelo', phone: '06 44 55 66 77' }
  const same = { ...her, phone: '0612345678' }
  expect(
    callable([her, null, same, { name: 'Sans téléphone', phone: '' }, other]).map(({ phone }) => phone),
  ).toEqual(['0612345678', other.phone])
})
