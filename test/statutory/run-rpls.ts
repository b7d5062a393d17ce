import { vi } from 'vitest'
import { rpls } from '../../src/app/cli/rpls-command.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'

/** `loge rpls …`: what it printed and how it ended. */
export const runRpls = async (
  kernel: Kernel,
  ...argv: string[]
): Promise<{ code: number; out: string; err: string }> => {
  const said = { out: '', err: '' }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    said.out += String(words)
    return true
  })
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    said.err += String(words)
    return true
  })
  try {
    return { code: await rpls(argv, kernel), ...said }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}
