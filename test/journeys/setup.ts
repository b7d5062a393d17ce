import type { TestProject } from 'vitest/node'
import { chromium } from '../setup/chromium.ts'
import { openServed } from './serve.ts'

/** One house for all the journeys of a run. */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (!chromium) return undefined
  const { url, close } = await openServed()
  project.provide('house', url)
  return close
}

declare module 'vitest' {
  type ProvidedContext = {
    /** where the house of the journeys answers */
    house: string
  }
}
