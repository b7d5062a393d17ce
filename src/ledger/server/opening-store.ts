import type { Database } from '../../kernel/server/database.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'

/** Since when the ledger is open: the day of the consultation (`yyyy-mm-dd`), and how its notice is called. */
export type Opening = { consultedOn: string; reference: string }

export const readOpening = (db: Db): Promise<Opening | undefined> =>
  db.row<Opening>(
    sql`select o.consulted_on::text as "consultedOn", o.reference from ledger.opening o limit 1`,
  )

/** Houses of this process that are known to be open: it is not closed again. */
const openHouses = new WeakSet<Database>()

/** Whether anything may be counted. */
export const isOpen = async (database: Database): Promise<boolean> => {
  if (!openHouses.has(database) && (await readOpening(database.owner))) openHouses.add(database)
  return openHouses.has(database)
}

/** The same without asking: of a house where an act was counted before. */
export const isKnownOpen = (database: Database): boolean => openHouses.has(database)
