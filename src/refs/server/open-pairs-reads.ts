import { type Db, sql } from '../../kernel/server/sql.ts'
import { isPlain } from './plain-pairs.ts'
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

// Of one that was said to be the same, no other candidate is asked: a diagnosis has one dwelling, an entrance its addresses, a line one person.
const openOf = (kinds: readonly PairKind[]) => sql`
  p.state in ('asked', 'later') and p.kind = any (${[...kinds]}::text[]) and not exists (
    select from refs.pair s where s.source = p.source and s.state = 'same'
      and case p.kind when 'entrance' then s.entity = p.entity when 'dwelling' then s.key = p.key else s.key = p.key or s.entity = p.entity end)`

type OpenCounts = { open: number; plain: number }

/** How many wait of these kinds behind the reader’s wall; persons of whom nothing is other apart, unless they are asked for one by one. */
export const countOpen = async (db: Db, kinds: readonly PairKind[], oneByOne: boolean): Promise<OpenCounts> =>
  (await db.row<OpenCounts>(sql`
    select count(*) filter (where ${oneByOne} or not o.plain)::int as open, count(*) filter (where o.plain)::int as plain
    from (select p.state = 'asked' and ${isPlain} as plain from refs.pair p where ${openOf(kinds)}) o`))!

/** The next pairs: those left for later last, the others building by building. */
export const nextPairs = (
  db: Db,
  kinds: readonly PairKind[],
  { most, oneByOne }: { most: number; oneByOne: boolean },
): Promise<OpenPair[]> =>
  db.rows<OpenPair>(sql`
    select p.id, p.kind, p.source, p.key, p.entity, p.chance, p.levels,
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
      jsonb_build_object('lat', r.lat, 'lon', r.lon, 'ownLat', c.lat, 'ownLon', c.lon) as points
    from refs.pair p
      left join refs.record r on r.kind = p.source and r.key = p.key
      left join refs.stranger s on p.kind = 'person' and s.source = p.source and s.key = p.key
      left join estate.site b on b.id = p.building
      left join estate.staircase e on e.id = p.entity
      left join estate.place u on u.id = case p.kind when 'person' then s.unit else p.entity end
      left join estate.staircase ue on ue.id = u.entrance
      left join people.reachable h on p.kind = 'person' and h.id = p.entity
      left join estate.standpoint c on p.kind = 'entrance' and c.building = p.building and c.source <> 'invented'
    where ${openOf(kinds)} and (${oneByOne} or p.state = 'later' or not (${isPlain}))
    order by (p.state = 'later'), case when p.state = 'later' then p.settled_at end, p.kind, p.building, p.entity, p.chance desc, p.key
    limit ${most}`)
