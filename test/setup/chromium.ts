import { existsSync } from 'node:fs'

/** Where a Chromium stands on this machine, if one does: `CHROMIUM`, or what a distribution installs. */
export const chromium: string | undefined = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))
