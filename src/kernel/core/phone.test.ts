import { expect, test } from 'vitest'
import { isPhone, isServicePhone, textNumber } from './phone.ts'

test.each([
  '06 12 34 56 78',
  '0612345678',
  '06.12.34.56.78',
  '+33 6 12 34 56 78',
  '+33 (0)2 40 12 34 56',
  '0033612345678',
  '0262 12 34 56',
  '+32 470 12 34 56',
  '+212 612-345678',
  '0041 79 123 45 67',
  '06\u00a012\u00a034\u00a056\u00a078',
  '04 68 90 10 10 poste 12',
])('%s can be called', (typed) => expect(isPhone(typed)).toBe(true))

test.each([
  '06 12 34 5',
  '06 12 34 56 7',
  '06 12 34 56 78 9',
  '6 12 34 56 78',
  '00 12 34 56 78',
  '+33 6 12 34 56',
  '+33 6 12 34 56 789',
  '12',
  '3008',
  'poste 12',
  'chez ma sœur',
  '06 12 34 56 78 ou 06 99',
  '+1 23',
])('%s cannot', (typed) => expect(isPhone(typed)).toBe(false))

test('a firm may have a short number', () => {
  expect(['3008', '118 712', '15', '06 12 34 56 78'].map(isServicePhone)).toEqual([true, true, true, true])
  expect(['02', '4', '06 12', '12345'].map(isServicePhone)).toEqual([false, false, false, false])
})

test.each([
  '06 12 34 56 78',
  '0612345678',
  '+33 6 12 34 56 78',
  '+33 (0)6 12 34 56 78',
  '0033612345678',
  '33612345678',
  '06.12.34.56.78 poste 3',
])('%s takes text messages', (typed) => expect(textNumber(typed)).toBe('+33612345678'))

test.each([
  '02 40 12 34 56',
  '+32 470 12 34 56',
  '0032470123456',
  '3008',
  '36180',
  'OVH',
  '06 12 34 56',
  '',
  '+336123456789',
])('%s takes none', (typed) => expect(textNumber(typed)).toBeUndefined())
