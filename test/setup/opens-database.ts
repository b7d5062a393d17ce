import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const opener = resolve(import.meta.dirname, 'database.ts')
const known = new Map<string, readonly string[]>()

/** What a file imports of the tree; what is a type alone too, which does no harm. */
const importsOf = (file: string): readonly string[] => {
  const found =
    known.get(file) ??
    [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']+)'/g)]
      .map(([, path]) => resolve(dirname(file), path!))
      .filter((path) => existsSync(path))
  known.set(file, found)
  return found
}

/** Whether a test opens the database that TEST_DATABASE_URL names, by itself or by whatever it imports. */
export const opensDatabase = (file: string): boolean => {
  const waiting = [resolve(file)]
  const seen = new Set(waiting)
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one === opener) return true
    for (const next of importsOf(one).filter((path) => !seen.has(path))) {
      seen.add(next)
      waiting.push(next)
    }
  }
  return false
}

/**
 * Of these one PostgreSQL says all: what they try is bytes, haste and headers at the doors, files of models, compilers, networks and
 * killed processes. Each statement of the house that they run is run by files that stay, but for two filters of the list of things that are
 * drawn by chance; every question and act, by each role, by test/hostile/everything.test.ts.
 */
export const onOneDatabase = [
  'test/bim/building-fit.test.ts',
  'test/bim/experts-model.test.ts',
  'test/bim/foreign-dwelling.test.ts',
  'test/bim/former-revision.test.ts',
  'test/bim/match-estate.test.ts',
  'test/bim/odd-files.test.ts',
  'test/bim/shapes.test.ts',
  'test/bim/sorts.test.ts',
  'test/field/simulation.test.ts',
  'test/hostile/acts.test.ts',
  'test/hostile/bytes.test.ts',
  'test/hostile/guards.test.ts',
  'test/hostile/pace.test.ts',
  'test/hostile/photos.test.ts',
  'test/hostile/secrets.test.ts',
  'test/hostile/shared-post.test.ts',
  'test/hostile/wire.test.ts',
  'test/kernel/new-slice.test.ts',
  'test/kernel/role.test.ts',
]

/** Whether a test says something of the PostgreSQL that it runs on, and so runs on each. */
export const speaksOfDatabase = (file: string): boolean =>
  opensDatabase(file) && !onOneDatabase.some((path) => resolve(path) === resolve(file))
