import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { newId } from '../../../kernel/server/record-ids.ts'
import { makeTurns } from '../../../kernel/server/work-limiter.ts'
import { beginChild, type Limits, type Outcome, outcomeOf, usual } from '../geometry/child-process.ts'
import type { ExportInput } from './write-maintained.ts'

/**
 * A model as maintained, written in a process of its own and read from the disk while it is sent: a large one fills neither the
 * memory nor the time of who serves. One at a time, and four wait; whoever comes beyond is asked to come back (`too_busy`, thrown).
 * Problems: those of reading, and those of a child (plan_*).
 */
export const writeInChild = (
  wanted: ExportInput,
  filesDir: string,
  limits: Limits = usual,
): Promise<Outcome<Readable>> => inTurn(() => writeAside(wanted, filesDir, limits))

const inTurn = makeTurns(1, 4)

const writeAside = async (
  wanted: ExportInput,
  filesDir: string,
  limits: Limits,
): Promise<Outcome<Readable>> => {
  const out = join(filesDir, 'partial', `${newId()}.ifc`)
  await mkdir(dirname(out), { recursive: true })
  const child = beginChild(new URL('export-child.ts', import.meta.url), [], limits)
  try {
    child.send({ ...wanted, out })
    const outcome = await outcomeOf<string>(child, limits)
    if ('problem' in outcome) return outcome
    // The file's name is taken away at once: what is open is read to its end, and nothing stays.
    const file = await open(out, 'r')
    return { value: file.createReadStream() }
  } finally {
    child.kill('SIGKILL')
    await rm(out, { force: true })
  }
}
