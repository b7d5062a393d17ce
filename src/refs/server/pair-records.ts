import { sql } from '../../kernel/server/sql.ts'
import type { PairKind, PairSource, SignsOf } from '../core/chain/found-pair.ts'
import type { recordFields } from '../core/record-fields.ts'

/** What each side tells, field by field; nothing of one that is not known. */
export type TellsOf = Partial<Record<(typeof recordFields)[number], string | number | null>>

export type OpenPair = {
  id: string
  kind: PairKind
  source: PairSource
  key: string
  entity: string
  chance: number
  levels: SignsOf[PairKind]
  own: TellsOf
  other: TellsOf
  /** degrees; null where nobody said where it is */
  points: { lat: number | null; lon: number | null; ownLat: number | null; ownLon: number | null }
}

/** What is read of a pair `p`: itself, what each side tells, and where both stand. */
export const pairColumns = sql`
  p.id, p.kind, p.source, p.key, p.entity, p.chance, p.levels,
  case p.kind
    when 'person' then jsonb_build_object('address', coalesce(nullif(ue.address, ''), b.address), 'door', u.door,
      'lastName', h.last_name, 'firstName', h.first_name, 'phone', h.phone, 'email', h.email)
    when 'dwelling' then jsonb_build_object('address', coalesce(nullif(ue.address, ''), b.address), 'number', u.ref, 'door', u.door,
      'storey', u.storey, 'surface', u.surface, 'energy', u.energy)
    else jsonb_build_object('address', coalesce(nullif(e.address, ''), b.address), 'postcode', b.postcode, 'building', b.name)
  end as own,
  case p.kind
    when 'person' then jsonb_build_object('lastName', s.last_name, 'firstName', s.first_name, 'phone', s.phone, 'email', s.email,
      'number', s.key)
    when 'dwelling' then jsonb_build_object('address', r.address, 'number', r.key, 'door', r.says ->> 'complement',
      'storey', r.says -> 'storey', 'surface', r.says -> 'surface', 'energy', r.says ->> 'energy', 'madeOn', r.says ->> 'madeOn')
    when 'building' then jsonb_build_object('address', r.address, 'postcode', r.postcode, 'number', r.key,
      'energy', r.says ->> 'energy', 'madeOn', r.says ->> 'madeOn')
    else jsonb_build_object('address', r.address, 'postcode', r.postcode)
  end as other,
  jsonb_build_object('lat', r.lat, 'lon', r.lon, 'ownLat', c.lat, 'ownLon', c.lon) as points`

/** A pair `p` with what it speaks of: the record outside (`r`), the place or the person of the house. */
export const pairTables = sql`
from refs.pair p
  left join refs.record r on r.kind = p.source and r.key = p.key
  left join refs.stranger s on p.kind = 'person' and s.source = p.source and s.key = p.key
  left join estate.site b on b.id = p.building
  left join estate.staircase e on e.id = p.entity
  left join estate.place u on u.id = case p.kind when 'person' then s.unit else p.entity end
  left join estate.staircase ue on ue.id = u.entrance
  left join people.reachable h on p.kind = 'person' and h.id = p.entity
  left join estate.standpoint c on p.kind = 'entrance' and c.building = p.building and c.source <> 'invented'`
