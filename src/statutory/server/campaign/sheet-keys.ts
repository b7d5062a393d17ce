import { createHash, createHmac } from 'node:crypto'
import { secretOf } from '../../../kernel/server/keyed-marks.ts'
import type { Db } from '../../../kernel/server/sql.ts'

/** What stands behind `#` in the link of a sheet: a mark that nobody makes without the key of the house (43 signs, base64url). */
export const keyOfSheet = async (db: Db, id: string): Promise<string> => markOfSheet(await secretOf(db), id)

/** The same, for who holds the key of the house already. */
export const markOfSheet = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`sheet ${id}`).digest('base64url')

/** What is kept of it. */
export const hashOfSheetKey = (key: string): string => createHash('sha256').update(key).digest('base64url')
