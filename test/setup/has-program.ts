import { spawnSync } from 'node:child_process'

/**
 * Whether a test that needs a program of Debian runs here: where it is installed, and on a machine of integration always, so that one
 * that is missing there fails.
 */
export const hasProgram = (name: string): boolean =>
  process.env['CI'] === 'true' ||
  spawnSync('/bin/sh', ['-c', `command -v ${name}`], { env: { PATH: `${process.env['PATH']}:/usr/sbin` } })
    .status === 0
