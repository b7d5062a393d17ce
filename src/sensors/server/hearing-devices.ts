import { type Db, sql } from '../../kernel/server/sql.ts'
import type { MessageCount } from '../core/count-messages.ts'
import type { DeviceAddress } from '../core/observation.ts'

/** A device that stands, from when on it is heard (seconds), and what is known of its counter. */
export type HearingDevice = { id: string; since: number } & MessageCount

/** A device’s address as one word. */
export const addressKey = ({ kind, id }: DeviceAddress): string => `${kind} ${id}`

/**
 * Devices at these addresses, by address, held until the transaction ends: those who take what they say, and those who judge it, come one
 * after the other, in the order of their ids.
 */
export const hearingDevices = async (
  db: Db,
  addresses: readonly DeviceAddress[],
): Promise<Map<string, HearingDevice>> => {
  const asked = new Map(addresses.map((address) => [addressKey(address), address]))
  if (!asked.size) return new Map()
  const rows = await db.rows<{ kind: DeviceAddress['kind']; address: string } & HearingDevice>(sql`
    select d.address_kind as kind, d.address, d.id, extract(epoch from date_trunc('second', d.since))::float8 as since, d.count::float8,
      extract(epoch from d.told_at)::float8 as "toldAt", d.lost, d.missing::float8[], d.delays
    from unnest(${[...asked.values()].map(({ kind }) => kind)}::text[], ${[...asked.values()].map(({ id }) => id)}::text[]) a (kind, id)
    join sensors.device d on d.address_kind = a.kind and d.address = a.id and d.until is null
    order by d.id for no key update of d`)
  return new Map(rows.map(({ kind, address, ...device }) => [addressKey({ kind, id: address }), device]))
}

/** Holds devices in the same order. */
export const holdDevices = (db: Db, ids: readonly string[]): Promise<number> =>
  db.run(
    sql`select 1 from sensors.device d where d.id = any (${[...ids]}::uuid[]) order by d.id for no key update`,
  )
