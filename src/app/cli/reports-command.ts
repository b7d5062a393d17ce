import { readFileSync } from 'node:fs'
import type { Kernel } from '../../kernel/server/slice.ts'
import { closeReports, openReports } from '../../insight/server/reports-login.ts'

const shortest = 16

/**
 * `reports open FILE`: the login of the landlord’s own tools is made, with the password of that file; `reports close`: it is taken away.
 * Exit code: 0 done, 1 no such login or a password that will not do, 2 the command was not understood.
 */
export const reports = async ([verb, file, ...more]: string[], kernel: Kernel): Promise<number> => {
  const { owner } = kernel.database
  const tell = (sentence: string): number => {
    process.stderr.write(`${sentence}\n`)
    return 1
  }
  if (more.length > 0 || !(verb === 'open' ? file : verb === 'close' && !file)) {
    tell(kernel.say('fr', 'reports.usage'))
    return 2
  }
  if (verb === 'close') {
    if (!(await closeReports(owner))) return tell(kernel.say('fr', 'reports.none'))
    process.stdout.write(`${kernel.say('fr', 'reports.closed')}\n`)
    return 0
  }
  const password = readFileSync(file!, 'utf8').trim()
  if (!new RegExp(`^[!-~]{${shortest},200}$`).test(password))
    return tell(kernel.say('fr', 'reports.password', { least: shortest }))
  process.stdout.write(
    `${kernel.say('fr', 'reports.opened', { login: await openReports(owner, password) })}\n`,
  )
  return 0
}
