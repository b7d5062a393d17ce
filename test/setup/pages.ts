import { ensureBuilt } from '../../tools/build.ts'
import { chromium } from './chromium.ts'

/** The journeys are walked on the pages that are shipped, not on a development server. */
export const setup = (): void => {
  if (chromium) ensureBuilt()
}
