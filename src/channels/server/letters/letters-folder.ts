import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf } from '../../../kernel/core/dates.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { dateReception } from '../../core/date-reception.ts'
import { pileBounds } from '../../core/letters/pile-acts.ts'
import { letterKindOf } from './file-kind.ts'
import { takePile } from './take-pile.ts'

/** A file is whole once nothing has touched it for as long (ms). */
const quietFor = 10_000
/** Files that are taken at once; the next minute takes the next. */
const mostFiles = 20
/** Where files lie that were taken, and those that are no letters. */
export const folders = { taken: 'Reçu', other: 'À revoir' } as const

/**
 * Takes what lies in the folder of letters (LETTERS_DIR): each file is a pile, whose day is that of its last change; in a folder named
 * after an agency it is that agency's. Once it is kept it is moved to «Reçu», and what is no letter to «À revoir». Told how many were
 * taken.
 */
export const takeFromFolder = async (kernel: Kernel, now = Date.now()): Promise<number> => {
  const { lettersDir } = kernel.settings
  if (!lettersDir) return 0
  const fault = await faultOf(lettersDir)
  if (fault) {
    await saveGatewayFailure(kernel.database.owner, 'letters.folder', fault)
    return 0
  }
  await saveGatewaySuccess(kernel.database.owner, 'letters.folder')
  const agencies = await kernel.database.owner.rows<{ id: string }>(sql`select a.id from estate.office a`)
  let taken = 0
  for (const agency of [undefined, ...agencies.map(({ id }) => id)]) {
    const folder = agency ? join(lettersDir, agency) : lettersDir
    for (const name of await namesIn(folder)) {
      if (taken >= mostFiles) return taken
      if (await takeOne(kernel, { folder, name, agency }, now)) taken++
    }
  }
  return taken
}

/** Why nothing can be taken from a folder: it is not there, or is not ours to open. */
const faultOf = (folder: string): Promise<'unreachable' | 'denied' | undefined> =>
  readdir(folder).then(
    () => undefined,
    (bug: NodeJS.ErrnoException) => (bug.code === 'EACCES' ? ('denied' as const) : ('unreachable' as const)),
  )

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()

type FolderFile = { folder: string; name: string; agency: string | undefined }

const takeOne = async (
  kernel: Kernel,
  { folder, name, agency }: FolderFile,
  now: number,
): Promise<boolean> => {
  const path = join(folder, name)
  const file = await lstat(path).catch(() => undefined)
  // The hour of its last change may be carried along by who copies it; that of its entry is the machine's own.
  if (!file?.isFile() || now - Math.max(file.mtimeMs, file.ctimeMs) < quietFor) return false
  const bytes = file.size > pileBounds.bytes ? undefined : await readFile(path)
  if (!bytes || !letterKindOf(bytes)) {
    await moveTo(folder, folders.other, name, now)
    return false
  }
  const outcome = await takePile(kernel, {
    name: `${agency ?? ''}/${createHash('sha256').update(bytes).digest('hex')}`,
    way: 'folder',
    came: dayOfFile(file, now),
    agency,
    files: [{ name, bytes }],
  })
  // Told before: the process died between the commit and the move.
  if (outcome.ok || outcome.refused === 'wrong_moment') await moveTo(folder, folders.taken, name, now)
  return outcome.ok
}

const dayOfFile = ({ mtimeMs }: Stats, now: number): string => dayOf(dateReception(mtimeMs, now))

const moveTo = async (folder: string, to: string, name: string, now: number): Promise<void> => {
  await mkdir(join(folder, to), { recursive: true })
  await rename(join(folder, name), join(folder, to, `${now} ${name}`.slice(-200)))
}
