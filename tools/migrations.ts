/** Migrations are numbered without a hole, and one that was recorded is never edited: databases in the field have run it. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'db/migrations')
const recorded = join(root, 'test/golden/migrations.json')

type Hashes = Record<string, string>

/** Each migration's hash, in the order in which they run. */
export const migrationHashes = (): Hashes =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

/** What was recorded, without a word on what came since. */
export const recordedHashes = (): Hashes =>
  existsSync(recorded) ? (JSON.parse(readFileSync(recorded, 'utf8')) as Hashes) : {}

const faults = (now: Hashes, then: Hashes): string[] => [
  ...Object.keys(now)
    .filter((name, i) => !new RegExp(`^${String(i + 1).padStart(4, '0')}_[a-z0-9_]+\\.sql$`).test(name))
    .map((name) => `${name}: expected a name in order, like 0001_kernel.sql, without a hole or a double`),
  ...Object.keys(then)
    .filter((name) => !(name in now))
    .map((name) => `${name}: it was recorded and is gone`),
  ...Object.keys(now)
    .filter((name) => name in then && now[name] !== then[name])
    .map((name) => `${name}: it was edited after it was recorded; write a new migration`),
  ...Object.keys(now)
    .filter((name) => !(name in then))
    .map((name) => `${name}: not recorded yet; run npm run golden`),
]

if (import.meta.main) {
  const found = faults(migrationHashes(), recordedHashes())
  console.log(found.join('\n') || `${Object.keys(migrationHashes()).length} migrations.`)
  process.exit(found.length > 0 ? 1 : 0)
}
