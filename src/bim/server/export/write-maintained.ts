import { createHash } from 'node:crypto'
import { type AppendResult, append, type Amendment } from '../../../ifc/core/append/append-amendments.ts'
import type { NewThing } from '../../../ifc/core/append/write-things.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import { readModel } from '../open-model.ts'

/** A delivered file, and what the house knows better: of its things, and of things that it never held. */
export type ExportInput = { path: string; known: Amendment[]; things: NewThing[] }

/** The delivered file with what is known better, in pieces. Problems: those of reading. */
export const writeMaintained = ({
  path,
  known,
  things,
}: ExportInput): AppendResult | { problem: Problem } => {
  const read = readModel(path)
  return 'problem' in read ? read : append(modelOf(read.step), known, globalId, things)
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$'

/** A GlobalId of 22 signs that is always the same for a key, so that the same knowledge makes the same file. */
const globalId = (key: string): string => {
  const bits = createHash('sha256').update(key).digest()
  return alphabet[bits[0]! & 3]! + [...bits.subarray(1, 22)].map((byte) => alphabet[byte & 63]!).join('')
}
