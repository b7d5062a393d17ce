import { createHash, createHmac } from 'node:crypto'
import { secretOf } from '../../../kernel/server/keyed-marks.ts'
import type { Db } from '../../../kernel/server/sql.ts'

/** What stands behind `#` in the link of a leak: a mark that nobody makes without the key of the house (43 signs, base64url). */
export const keyOfLeak = async (db: Db, alarm: string, person: string): Promise<string> =>
  createHmac('sha256', await secretOf(db))
    .update(`leak ${alarm} ${person}`)
    .digest('base64url')

/** What is kept of it. */
export const hashOfLeakKey = (key: string): string => createHash('sha256').update(key).digest('base64url')
