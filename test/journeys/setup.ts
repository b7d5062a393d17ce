import type { TestProject } from 'vitest/node'
import { chromium } from '../setup/chromium.ts'
import { drawOne, furnish } from './furnish.ts'
import { openServed } from './serve.ts'

/** One house for all the journeys of a run; they find it by JOURNEYS_HOUSE. */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (!chromium) return undefined
  const { url, kernel, close } = await openServed()
  await furnish(kernel)
  await drawOne(kernel)
  project.config.env['JOURNEYS_HOUSE'] = url
  return close
}
