import { expect, test } from 'vitest'
import { calledBy } from './phone-name.ts'

test.each([
  ['Mozilla/5.0 (Linux; Android 11; SM-A127F Build/RP1A) AppleWebKit/537.36 Chrome/120 Mobile', 'SM-A127F'],
  [
    'Mozilla/5.0 (Linux; Android 12; Redmi Note 9 Pro) AppleWebKit/537.36 Chrome/120 Mobile',
    'Redmi Note 9 Pro',
  ],
  // Chrome tells no make any more.
  ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140 Mobile', 'Android'],
  ['Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605', 'iPhone'],
  ['curl/8', ''],
])('%s is called %j', (agent, name) => {
  expect(calledBy(agent)).toBe(name)
})
