import { measureBounds } from './ledger/measure-bounds.ts'
import { measureCoverage } from './ledger/measure-coverage.ts'
import { measureCost } from './ledger/measure-cost.ts'
import { measureLeaks } from './ledger/measure-leaks.ts'
import { measureOwner } from './ledger/measure-owner.ts'
import { measurePage } from './ledger/measure-page.ts'
import { measureSessions } from './ledger/measure-sessions.ts'
import { endBenchServer } from './ledger/open-house.ts'

/** What is measured of the ledger of time, by the name that `--only` takes. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  owner: measureOwner,
  page: measurePage,
  cost: measureCost,
  sessions: measureSessions,
  coverage: measureCoverage,
  bounds: measureBounds,
  leaks: measureLeaks,
}

export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const [name, measure] of Object.entries(parts))
    if (!only.length || only.includes(name)) await measure()
  await endBenchServer()
}
