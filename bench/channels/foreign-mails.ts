import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const kept = new URL('../../test/fixtures/mails/real/', import.meta.url).pathname

/** Mails of others in the folder that `LOGE_DATA` names, by a pattern under `mail/`; nothing where there is none. */
export const foreignMails = (pattern: string): { name: string; bytes: Buffer }[] => {
  const folder = join(process.env['LOGE_DATA'] ?? '', 'mail')
  return process.env['LOGE_DATA'] && existsSync(folder) ? mailsUnder(folder, pattern) : []
}

/** The few that the repository holds, each folder with its licence. */
export const keptMails = (pattern: string): { name: string; bytes: Buffer }[] => mailsUnder(kept, pattern)

const mailsUnder = (folder: string, pattern: string): { name: string; bytes: Buffer }[] =>
  globSync(pattern, { cwd: folder })
    .toSorted()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
