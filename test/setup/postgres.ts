import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'

/** A PostgreSQL that keeps nothing when the machine falls, with room for the houses of all workers at once. */
export const hasty: readonly string[] = ['fsync=off', 'synchronous_commit=off', 'max_connections=200']

/** One embedded PostgreSQL for all the threads of a run: each test file then makes its own database on it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-test-'))
  const { address, stop } = await startPostgres(folder, hasty)
  project.config.env['TEST_DATABASE_URL'] =
    `postgres://${address.user}@${encodeURIComponent(address.host)}/${address.database}`
  return async () => {
    await stop()
    for (const left of [folder, address.host]) rmSync(left, { recursive: true, force: true })
  }
}
