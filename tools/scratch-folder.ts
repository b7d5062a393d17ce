import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const memory = '/dev/shm'
/** What all that a run writes fits in, and what the machine must have beside it (bytes). */
const most = 4e9
const beside = 4e9

/**
 * Lets what lives no longer than a run be written in memory, in a folder that goes with this process, where the machine has that much to
 * spare; elsewhere, and where TMPDIR names a folder, nothing changes. A database is nine hundred files: they are copied in a twentieth
 * of a second there, in a second on a disk.
 */
export const writeInMemory = (env: NodeJS.ProcessEnv): void => {
  if (env['TMPDIR'] || !existsSync(memory) || process.availableMemory() < most + beside) return
  const { bavail, bsize } = statfsSync(memory)
  if (bavail * bsize < most) return
  const folder = mkdtempSync(join(memory, 'loge-run-'))
  env['TMPDIR'] = folder
  // With all that tests left behind: memory would not be free again before the machine starts anew.
  process.once('exit', () => spawnSync('rm', ['-rf', folder]))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
}
