import { existsSync } from 'node:fs'

/** Where a Firefox stands on this machine, if one does: `FIREFOX`, or what a distribution installs. */
export const firefox: string | undefined = [
  process.env['FIREFOX'],
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
].find((path) => path && existsSync(path))
