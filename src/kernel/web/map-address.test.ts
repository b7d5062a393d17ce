import { expect, test } from 'vitest'
import { mapOf } from './map-address.ts'

const address = '24 rue Edmond Valentin, 11100 Narbonne'

test('an address opens the map of the telephone, or a map that all have', () => {
  expect(mapOf(address, 'Mozilla/5.0 (Linux; Android 14; SM-A135F)')).toBe(
    'geo:0,0?q=24%20rue%20Edmond%20Valentin%2C%2011100%20Narbonne',
  )
  expect(mapOf('Rue de l’Horreum & Cie', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1)')).toBe(
    'https://www.openstreetmap.org/search?query=Rue%20de%20l%E2%80%99Horreum%20%26%20Cie',
  )
})
