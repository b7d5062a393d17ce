import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  type CertifiedLink,
  type CertifiedSpelling,
  spellCertified,
} from '../../core/chain/certified-spelling.ts'

/** Addresses that their commune spells otherwise, each told once: whoever says otherwise afterwards is not undone the next night. */
export const newAddresses = async (db: Db): Promise<CertifiedSpelling[]> => {
  const links = await db.rows<CertifiedLink>(sql`
    select p.entity, p.building, p.key, r.address as certified, p.levels, e.address as "entranceAddress", b.address as "buildingAddress"
    from refs.pair p join refs.record r on r.kind = 'ban' and r.key = p.key and (r.says ->> 'certified')::boolean
      join estate.site b on b.id = p.building left join estate.staircase e on e.id = p.entity
    where p.source = 'ban' and p.state in ('sure', 'same') and not exists (
      select from refs.pair o where o.source = 'ban' and o.entity = p.entity and o.key <> p.key and o.state in ('sure', 'same'))
    order by p.building, p.entity`)
  const told = await toldAddresses(db)
  const found = new Map<string, CertifiedSpelling>()
  for (const spelling of links.flatMap(spellCertified))
    if (!told.has(`${spelling.id} ${spelling.address}`) && !found.has(spelling.id))
      found.set(spelling.id, spelling)
  return [...found.values()]
}

const toldAddresses = async (db: Db): Promise<ReadonlySet<string>> => {
  const rows = await db.rows<{ id: string; address: string }>(sql`
    select k.object as id, k.value #>> '{}' as address from estate.known_value k where k.field = 'address' and k.origin = 'ban'
      and not k.is_withdrawn`)
  return new Set(rows.map(({ id, address }) => `${id} ${address}`))
}
