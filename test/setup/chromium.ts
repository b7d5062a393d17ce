import { existsSync } from 'node:fs'

/** Where a Chromium stands on this machine, if one does: `CHROMIUM`, or what a distribution installs. */
export const chromium: string | undefined = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))

/** How it is started where there is neither a screen nor a graphics card: what is in space is then drawn by the processor. */
export const plain: readonly string[] = ['--no-sandbox', '--enable-unsafe-swiftshader']

/** A microphone that beeps, and a telephone that lets the page have it. */
export const microphone: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]
