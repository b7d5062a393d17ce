import { expect, test } from 'vitest'
import { onOneDatabase, opensDatabase, speaksOfDatabase } from '../setup/opens-database.ts'
import { read } from './tree.ts'

const tests = read('test/**/*.test.ts', 'src/*/server/**/*.test.ts')

test('who opens the database of the tests is known, by however many hands it goes', () => {
  for (const path of [
    'test/kernel/feed.test.ts',
    'test/requests/lists.test.ts',
    'test/field/simulation.test.ts',
  ])
    expect(opensDatabase(path), path).toBe(true)
  for (const path of ['test/bim/plan.test.ts', 'test/kernel/kill.test.ts'])
    expect(opensDatabase(path), path).toBe(false)
})

test('nobody comes to it by another way', () => {
  const left = tests.filter(({ path }) => !opensDatabase(path) && !path.startsWith('test/house/'))
  expect(left.length).toBeGreaterThan(0)
  expect(left.filter(({ text }) => /TEST_DATABASE_URL|from 'pg'/.test(text)).map(({ path }) => path)).toEqual(
    [],
  )
})

test('what is tried on one database alone opens it, and is known; all others that open it are tried on each', () => {
  const opening = tests.map(({ path }) => path).filter(opensDatabase)
  expect(onOneDatabase.filter((path) => !opening.includes(path))).toEqual([])
  expect(opening.filter((path) => !speaksOfDatabase(path))).toEqual(onOneDatabase)
})
