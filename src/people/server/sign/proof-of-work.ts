import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { knock } from '../../../kernel/server/attempts.ts'
import { keyOf } from '../../../kernel/server/keyed-marks.ts'
import type { Db } from '../../../kernel/server/sql.ts'

/** Zero bits that an answer must begin with: a second or two of a telephone, and as much for each try of a program. */
const bits = 16
/** How long a puzzle may take, in minutes. */
const minutes = 10

/**
 * A puzzle for whoever comes by an address that is shut, which a whole office or an operator's telephones may share. It is signed, so
 * that nothing has to be kept until it is solved; nobody has to read, hear or touch anything for it.
 */
export const setWork = async (db: Db): Promise<{ work: string; bits: number }> => {
  const said = `${randomBytes(12).toString('hex')}.${Math.floor(Date.now() / 60_000)}`
  return { work: `${said}.${await keyOf(db, 'work', said)}`, bits }
}

/** Whether a puzzle of ours was solved, in time and for the first time: its SHA-256 with the answer begins with so many zero bits. */
export const isWorked = async (
  db: Db,
  solved: { work: string; answer: number } | undefined,
): Promise<boolean> => {
  if (!solved) return false
  const [salt = '', at = '', seal = ''] = solved.work.split('.')
  const right = Buffer.from(await keyOf(db, 'work', `${salt}.${at}`))
  const given = Buffer.from(seal)
  if (right.length !== given.length || !timingSafeEqual(right, given)) return false
  if (Date.now() / 60_000 - Number(at) > minutes + 1) return false
  const hash = createHash('sha256').update(`${solved.work}:${solved.answer}`).digest()
  return hash.readUInt32BE(0) >>> (32 - bits) === 0 && (await isFirst(db, salt))
}

// Counted like a try at a door that the first one shuts.
const isFirst = async (db: Db, salt: string): Promise<boolean> =>
  (await knock(db, 'worked', salt, { misses: 1, minutes: 2 * minutes })) === 0
