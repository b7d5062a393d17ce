import { spawnSync } from 'node:child_process'

/**
 * Whether these programs of the machine are here. At home, a test that needs one that is not says so and is skipped; on a machine of
 * integration it fails.
 */
export const hasPrograms = (...programs: readonly string[]): boolean => {
  const missing = programs.filter(
    (program) => spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status !== 0,
  )
  if (!missing.length) return true
  const said = `Not installed here: ${missing.join(', ')}.`
  if (process.env['CI'] === 'true') throw new Error(said)
  process.stderr.write(`${said} Its tests are skipped.\n`)
  return false
}
