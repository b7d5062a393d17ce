import type { Kernel } from '../../src/kernel/server/slice.ts'
import type { EffortEntry } from '../../src/ledger/core/publish/fold-week.ts'
import { openBatches } from '../../src/ledger/server/sealed-effort.ts'
import { weekKeysOf } from '../../src/ledger/server/week-keys.ts'

/** What waits for its week to end, in the order in which it lies there, read with the key of the house. */
export const openedEffort = async ({
  database,
  settings,
}: Pick<Kernel, 'database' | 'settings'>): Promise<EffortEntry[]> => {
  const batches = await openBatches(database.owner, '9999-01-01', weekKeysOf(database, settings.filesDir))
  return batches.flatMap(({ entries }) => entries)
}
