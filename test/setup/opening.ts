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
