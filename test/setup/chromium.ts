import { existsSync } from 'node:fs'

/**
 * Where a Chromium stands on this machine, if one does: `CHROMIUM`, or what a distribution installs. The one that never has a window
 * comes first: its pages are the same, and a page takes half as much of a processor.
 */
export const chromium: string | undefined = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))

/**
 * Nobody can download a language here, and the one that never has a window ends a page that asks whether it could: it asks none.
 * What a page does where dictation is there is tested with a recogniser of the test's own.
 */
export const mute = '--disable-blink-features=OnDeviceWebSpeechAvailable'

/**
 * How it is started where there is neither a screen nor a graphics card: what is in space is then drawn by the processor, and letters
 * are as wide as on a telephone, not as whole points make them.
 */
export const plain: readonly string[] = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
  mute,
]

/** A microphone that beeps, and a telephone that lets the page have it. */
export const microphone: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]
