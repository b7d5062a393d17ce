import { expect, test } from 'vitest'
import { found, read } from './tree.ts'

/** Rows of the estate or of people that a file writes itself, instead of telling them (test/setup/tell.ts). */
const agency = /insert into estate\.agency/g

/** Tests that stand in an older form of the tables, or on a database that no bus has reached yet; figures of which every row is counted. */
const byHand = [
  'test/contractors/cents.test.ts',
  'test/field/simulation.world.ts',
  'test/insight/landlord.ts',
  'test/kernel/landlords.test.ts',
]

test('there is one landlord of the tests, told by commands: who writes one by hand is listed, and the list only shrinks', () => {
  const wrote = read('test/**/*.ts')
    .filter(({ path }) => path !== 'test/house/builders.test.ts')
    .flatMap((source) => (found([source], agency).length > 0 ? [source.path] : []))
  expect(wrote).toEqual(byHand)
})
