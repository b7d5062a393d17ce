import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../src/kernel/server/embedded-postgres.ts'
import type { Slice } from '../../src/kernel/server/slice.ts'
import { type Landlord, openLandlord } from '../../test/setup/landlord.ts'
import { hasty } from '../../test/setup/postgres.ts'

type BenchServer = { address: string; log: () => string[]; end: () => Promise<void> }
let server: Promise<BenchServer> | undefined

const startServer = async (): Promise<BenchServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-bench-ledger-'))
  // As PostgreSQL is set where nobody sets anything; ours says less.
  const { address, stop } = await startPostgres(folder, [
    ...hasty,
    'logging_collector=on',
    'log_min_messages=warning',
  ])
  const logs = join(folder, 'postgres', 'log')
  return {
    address: `postgres://${address.user}@${encodeURIComponent(address.host)}/${address.database}`,
    log: () => readdirSync(logs).flatMap((name) => readFileSync(join(logs, name), 'utf8').split('\n')),
    end: async () => {
      await stop()
      for (const left of [folder, address.host]) rmSync(left, { recursive: true, force: true })
    },
  }
}

/** The landlord of the tests with these slices (all of them unless told), on one embedded server for all that is measured. */
export const openHouseOfBench = async (slices?: readonly Slice[]): Promise<Landlord> => {
  const { address } = await (server ??= startServer())
  process.env['TEST_DATABASE_URL'] = address
  return openLandlord(slices ? { slices } : {})
}

/** What that server has said in its own log until now, a line each. */
export const serverLog = async (): Promise<string[]> => (await server)?.log() ?? []

/** Ends that server, where one was needed. */
export const endBenchServer = async (): Promise<void> => (await server)?.end()
