import { expect, test } from 'vitest'
import { neededKeys, readLandlord } from './legal-notice.ts'

test('what a landlord has not told is named, and never made up', () => {
  expect(readLandlord(undefined).missing).toEqual(neededKeys)
  const { landlord, missing } = readLandlord({
    name: 'Robine Habitat',
    siren: ' ',
    address: 12,
    onCall: '04 68 90 10 99',
  })
  expect([landlord.name, landlord.siren, landlord.address]).toEqual(['Robine Habitat', '', ''])
  expect(missing).not.toContain('name')
  expect(missing).toEqual(expect.arrayContaining(['siren', 'address', 'dpoEmail']))
})
