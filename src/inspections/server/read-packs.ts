import type { Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { InspectionPack } from '../core/contract.ts'
import type { InspectionNow } from '../core/decide/inspection-now.ts'
import { collectFound } from '../core/record/compose-record.ts'
import { lastState } from './last-state.ts'
import { packPrices } from './pack-prices.ts'
import { inspectionNow } from './read-inspection.ts'
import { recordHeadOf } from './record-head.ts'
import { workedRooms } from './worked-rooms.ts'

const mostPacked = 12

/** The inspections that the reader holds from yesterday on, within 72 hours, or that have begun: with all that a walk needs. Those that somebody began long ago and left come last. */
export const readPacks = async ({ db, actor, now, ask, sayIn }: Asking): Promise<InspectionPack[]> => {
  const due = await db.rows<{ id: string }>(sql`
    select i.id from inspections.inspection i
    where i.held_by = ${actor.id} and (i.state = 'started' or (i.state = 'planned'
      and i.at between ${now}::timestamptz - interval '24 hours' and ${now}::timestamptz + interval '72 hours'))
    order by i.at < ${now}::timestamptz - interval '7 days', i.at, i.id limit ${mostPacked}`)
  const packs: InspectionPack[] = []
  for (const { id } of due) {
    const inspection = await inspectionNow(db, id)
    const packed = inspection && (await packOf({ db, actor, ask, sayIn }, inspection))
    if (packed) packs.push(packed)
  }
  return packs
}

const packOf = async (
  { db, actor, ask, sayIn }: Pick<Asking, 'db' | 'actor' | 'ask' | 'sayIn'>,
  inspection: InspectionNow,
): Promise<InspectionPack | undefined> => {
  const { id, kind, state, at, device, building, unit, heldBy, findings } = inspection
  const head = inspection.head ?? (await recordHeadOf({ db, ask }, inspection))
  if (!head) return undefined
  // The record is in the language of the lease.
  const says = (room: string): string => sayIn('fr', `room.kind.${room}` as 'room.kind.other')
  const found = collectFound(findings)
  const known = await lastState(db, unit, says)
  const worked = kind === 'afterWorks' ? await workedRooms(db, unit, known.last.on) : null
  const rooms = known.last.rooms.filter(({ room }) => !worked || worked.has(room))
  const dropped = findings.filter((each) => each.kind === 'room' && each.found === null)
  return {
    id,
    kind,
    state,
    at,
    isMine: heldBy === actor.id,
    device,
    building,
    head,
    ...known,
    ...(await packPrices({ db, actor }, inspection)),
    last: { ...known.last, rooms },
    seen: { ...found, dropped: dropped.map(({ part }) => part) },
  }
}
