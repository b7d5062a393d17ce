import { expect, test } from 'vitest'
import { callNumberOf } from './call-number.ts'

test.each([
  ['0612345678', '0612345678'],
  ['+33 6 12 34 56 78', '0612345678'],
  ['+33 (0)6 12 34 56 78', '0612345678'],
  ['0033612345678', '0612345678'],
  ['33612345678', '0612345678'],
  ['sip:+33612345678@trunk.example;user=phone', '0612345678'],
  ['"Anne" <sip:0612345678@10.0.0.1>', '0612345678'],
  ['tel:+33612345678', '0612345678'],
  ['+49 30 901820', '+4930901820'],
  ['004930901820', '+4930901820'],
  ['12', '12'],
  ['anonymous', ''],
  ['sip:anonymous@anonymous.invalid', ''],
  ['Restricted', ''],
  ['', ''],
  ['9'.repeat(40), ''],
])('%s', (said, number) => expect(callNumberOf(said)).toBe(number))
