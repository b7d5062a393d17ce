import { type Db, sql } from '../../kernel/server/sql.ts'
import type { DeviceAddress } from '../core/observation.ts'

/** Numbers that a phone takes along: those heard last, which is what is being fitted. */
const mostUnpaired = 500

/**
 * EUIs that were heard and stand nowhere yet, the last heard first. A number of a meter (wireless M-Bus) may be a neighbour’s: it is
 * short, and typed whole.
 */
export const unpairedNumbers = async (db: Db): Promise<string[]> =>
  (
    await db.rows<{ address: string }>(sql`
      select s.address from sensors.stranger s where s.address_kind = 'eui' order by s.heard desc, s.address limit ${mostUnpaired}`)
  ).map(({ address }) => address)

/** A device that stands somewhere from now on is a stranger no more. */
export const forgetStranger = (db: Db, { kind, id }: DeviceAddress): Promise<number> =>
  db.run(sql`delete from sensors.stranger where address_kind = ${kind} and address = ${id}`)
