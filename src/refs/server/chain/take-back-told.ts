import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { PairKind } from '../../core/chain/found-pair.ts'
import { refsActor } from './refs-actor.ts'

/** A link that is none, with what it may have told: `energy` and `address` as the register has them, null where it has none. */
type BrokenLink = {
  id: string
  kind: PairKind
  source: 'ban' | 'rnb' | 'dpe'
  key: string
  entity: string
  building: string
  since: string
  energy: string | null
  address: string | null
  units: string[]
}

/**
 * What links told that are none any more, because somebody contested them or what they rested on, is taken back: their number, the class, the
 * address, the point. Killed anywhere, the next run goes on.
 */
export const takeBackTold = async (kernel: Kernel, at: string): Promise<void> => {
  const db = kernel.database.owner
  for (const link of await brokenLinks(db)) {
    await kernel.send(refsActor, {
      id: derivedId('refs withdrawn', `${link.id} ${link.since}`),
      type: 'estate.withdraw',
      subject: link.building,
      data: { ref: { kind: link.source, ref: link.key, entity: link.entity }, said: saidOf(link) },
      at,
    })
    if (link.source === 'ban') await takeBackPoint(kernel, link, at)
  }
  await db.run(sql`delete from refs.pair p where p.state = 'undone'`)
}

const saidOf = ({ kind, source, entity, building, energy, address, units }: BrokenLink): object | null => {
  if (source === 'ban' && address !== null)
    return { origin: 'ban', field: 'address', value: address, objects: [entity, building] }
  if (source !== 'dpe' || energy === null) return null
  return kind === 'dwelling'
    ? { origin: 'dpe', field: 'energy', value: energy, objects: [entity] }
    : { origin: 'buildingDpe', field: 'energy', value: energy, objects: units }
}

/** Links that are found no more, and those that were contested of which the estate holds something still. */
const brokenLinks = (db: Db): Promise<BrokenLink[]> =>
  db.rows<BrokenLink>(sql`
    select b.id, b.kind, b.source, b.key, b.entity, b.building, b.since, b.energy, b.address, b.units from (
      select p.id, p.kind, p.source, p.key, p.entity, p.building, p.state, coalesce(p.settled_at, p.at)::text as since,
        r.says ->> 'energy' as energy, case r.kind when 'ban' then r.address end as address,
        case when p.source = 'dpe' and p.kind = 'building' then array(
          select u.id from estate.place u where u.kind = 'dwelling' and u.building = p.building and coalesce(u.entrance, u.building) = p.entity)
        else '{}' end as units
      from refs.pair p left join refs.record r on r.kind = p.source and r.key = p.key
      where p.kind <> 'person' and p.state in ('undone', 'not')) b
    where b.state = 'undone'
      or exists (select from estate.reference x where x.kind = b.source and x.ref = b.key and x.entity = b.entity)
      or exists (select from estate.known_value k
        where k.state in ('stands', 'differs') and k.object = any (array[b.entity, b.building] || b.units)
          and ((k.field = 'address' and k.origin = 'ban' and b.source = 'ban' and k.value #>> '{}' = b.address)
            or (k.field = 'energy' and k.value #>> '{}' = b.energy and b.source = 'dpe' and k.origin = case b.kind when 'dwelling' then 'dpe' else 'buildingDpe' end))
          and not exists (
            select from refs.pair o join refs.record s on s.kind = o.source and s.key = o.key
            where o.source = b.source and o.entity = b.entity and o.state in ('sure', 'same')
              and (s.says ->> 'energy' = b.energy or s.address = b.address)))
    order by b.building, b.id`)

// A point that this address gave; the one before it stands again, or that of another address.
const takeBackPoint = async (kernel: Kernel, { building, key }: BrokenLink, at: string): Promise<void> => {
  const point = await kernel.database.owner.row<{ id: string }>(sql`
    select s.id from estate.standpoint s
    where s.building = ${building} and s.source = 'imported' and s.origin = ${`ban:${key}`}
      and not exists (select from refs.pair o where o.source = 'ban' and o.key = ${key} and o.building = s.building and o.state in ('sure', 'same'))`)
  if (!point) return
  await kernel.send(refsActor, {
    id: derivedId('refs unlocated', point.id),
    type: 'estate.unlocate',
    subject: building,
    data: { position: point.id },
    at,
  })
}
