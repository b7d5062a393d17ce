import { createHash } from 'node:crypto'
import { cellsOf, linesOf } from '../../../kernel/server/file-lines.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type AnswerColumns, usualAnswers } from '../../core/back/outlet-shape.ts'
import { type AnswerLine, readAnswers, wholeFault } from '../../core/back/read-acknowledgement.ts'
import { type AnswerReport, hearAnswers } from './hear-answers.ts'
import { beginAnswerFile, saveAnswerFile } from './item-store.ts'
import type { Outlet } from './outlet-store.ts'

/** A file of answers: nothing of half a file is heard; of a whole one, each line by itself. */
export const hearFile = async (
  kernel: Kernel,
  { outlet, shape }: Outlet,
  file: string,
  bytes: Buffer,
): Promise<AnswerReport> => {
  const names = shape.answers ?? usualAnswers
  const { lines, sha256 } = await answerLines(bytes, shape.delimiter)
  const broken = wholeFault(lines, names, sha256)
  const read = broken ? { answers: [], faults: [broken] } : readAnswers(lines, names)
  const db = kernel.database.owner
  const id = derivedId('answers', outlet, file, createHash('sha256').update(bytes).digest('hex'))
  const counted = Math.max(0, lines.length - (names.isClosed ? 2 : 1))
  await beginAnswerFile(db, { id, outlet, name: file, lines: counted, at: new Date().toISOString() })
  const { taken, faults: amiss } = await hearAnswers(kernel, outlet, read.answers)
  const faults = [...read.faults, ...amiss].toSorted((a, b) => a.line - b.line)
  await saveAnswerFile(
    db,
    id,
    read.answers.map((each) => each.id),
    faults,
  )
  return { outlet, file, lines: counted, taken, faults }
}

// The hash of the last line is of all bytes before it.
const answerLines = async (
  bytes: Buffer,
  delimiter: AnswerColumns['id'],
): Promise<{ lines: AnswerLine[]; sha256: string }> => {
  const lines: AnswerLine[] = []
  const pieces = (async function* () {
    yield bytes
  })()
  for await (const { no, text, broken } of linesOf(pieces))
    if (text.trim() !== '' || broken)
      lines.push({ line: no, cells: broken ? undefined : cellsOf(text, delimiter) })
  const end = bytes.lastIndexOf('FIN')
  return {
    lines,
    sha256: createHash('sha256')
      .update(bytes.subarray(0, Math.max(0, end)))
      .digest('hex'),
  }
}
