import { banColumns, readBan } from './read-ban.ts'
import { dpeColumns, readDpe } from './read-dpe.ts'
import { readRnb, rnbColumns } from './read-rnb.ts'
import type { ReadRecord, Register } from './register-record.ts'

type RegisterReader = { columns: readonly string[]; read: (cells: readonly string[]) => ReadRecord }

/** A row a register: which columns are asked of its file, and what a line of it gives. */
export const registerReaders: Record<Register, RegisterReader> = {
  ban: { columns: banColumns, read: readBan },
  rnb: { columns: rnbColumns, read: readRnb },
  dpe: { columns: dpeColumns, read: readDpe },
}
