import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { type CountedMessage, countMessages } from '../core/count-messages.ts'
import type { DoorReading } from '../core/observation.ts'
import type { HearingDevice } from './hearing-devices.ts'

type ReadMessage = { device: HearingDevice; heard: number; observed: Extract<DoorReading, { ok: true }> }

/** Counts what devices sent by their own numbers, and how long their messages were under way. The devices are held. */
export const countDevices = async (
  db: Db,
  devices: readonly HearingDevice[],
  messages: readonly ReadMessage[],
): Promise<void> => {
  const of = new Map<string, CountedMessage[]>(devices.map(({ id }) => [id, []]))
  for (const { device, heard, observed } of messages) {
    const at = observed.observations.reduce((latest, one) => Math.max(latest, one.at), -Infinity)
    of.get(device.id)?.push({ at, heard, ...(observed.count === undefined ? {} : { count: observed.count }) })
  }
  const moved = devices.flatMap((device) => {
    const { id } = device
    const after = countMessages(device, of.get(id) ?? [])
    return after === device
      ? []
      : [
          {
            id,
            count: after.count,
            told: after.toldAt,
            lost: after.lost,
            missing: after.missing,
            delays: after.delays,
          },
        ]
  })
  if (!moved.length) return
  await db.run(sql`
    update sensors.device d set count = g.count, told_at = to_timestamp(g.told), lost = g.lost, missing = g.missing, delays = g.delays
    from jsonb_to_recordset(${json(moved)}) g (id uuid, count bigint, told float8, lost int, missing bigint[], delays int[])
    where d.id = g.id`)
}
