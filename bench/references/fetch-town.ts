import { setTimeout as pause } from 'node:timers/promises'
import { fetchExtracts } from '../../src/erp/server/fetch-extracts.ts'
import { readWays } from '../../src/erp/server/read-ways.ts'
import type { Town } from './open-town.ts'

/** Every way of a house once; a source at which a killed process still seems to be is asked again. */
export const fetchTown = async ({ kernel, ways }: Town): Promise<void> => {
  const read = readWays(ways)
  if ('why' in read) throw new Error(read.why)
  for (const way of read.ways) {
    const isBusy = async (): Promise<boolean> =>
      (await fetchExtracts(kernel, way)).some((each) => 'why' in each && each.why === 'way_busy')
    while (await isBusy()) await pause(10)
  }
}
