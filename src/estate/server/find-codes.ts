import { type Db, sql } from '../../kernel/server/sql.ts'
import { codeAddress } from '../core/door-codes.ts'
import type { CodedPlace, Labels } from '../core/contract.ts'

/** The place of a code, whatever carries it. A landing is told with the stairs that it belongs to. */
export const placeOfCode = (db: Db, code: string): Promise<CodedPlace | undefined> =>
  db.row<CodedPlace>(sql`
    select c.of, jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone) as agency,
      jsonb_build_object('id', b.id, 'name', b.name, 'address', coalesce(e.address, b.address)) as building,
      case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as entrance,
      case when u.id is not null then jsonb_build_object('id', u.id, 'kind', u.kind, 'code', u.code, 'part', u.part,
        'storey', u.storey, 'door', u.door) end as unit,
      coalesce(c.storey, u.storey) as storey,
      case when s.id is not null then jsonb_build_object('id', s.id, 'kind', s.kind, 'name', s.name) end as asset
    from (
      select kind as of, building, entrance, id as unit, null::uuid as asset, null::integer as storey
      from estate.unit where code = ${code}
      union all
      select 'asset', t.building, v.entrance, t.unit, t.id, null
      from estate.asset c join estate.asset t on t.id = coalesce(c.joined_into, c.id) left join estate.unit v on v.id = t.unit
      where c.code = ${code}
      union all
      select case when l.storey is null then 'entrance' else 'landing' end, l.building, l.entrance,
        case when l.storey is not null then (select min(v.id::text)::uuid from estate.unit v
          where v.building = l.building and v.entrance = l.entrance and v.part = 'stairs') end, null, l.storey
      from estate.label l where l.code = ${code}
    ) c
    join estate.building b on b.id = c.building
    join estate.agency a on a.id = b.agency
    left join estate.entrance e on e.id = c.entrance
    left join estate.unit u on u.id = c.unit
    left join estate.asset s on s.id = c.asset`)

// A thing in a dwelling has no label of its own: its door has. Those that somebody comes to look at each year have.
const ownLabel = ['boiler', 'waterHeater']

/** The labels of a building, behind the reader's wall. A house of one dwelling needs none for its own door twice. */
export const labelsOf = async (db: Db, building: string, publicUrl: string): Promise<Labels['labels']> =>
  (
    await db.rows<Omit<Labels['labels'][number], 'says'>>(sql`
      select l.of, l.code, l.part, l.name, l.ref, l.storey, l.door, e.name as entrance, coalesce(e.address, b.address) as address
      from (
        select kind as of, code, part, null as name, case when kind = 'dwelling' then ref end as ref, storey, door, entrance
        from estate.unit where building = ${building}
        union all
        select case when storey is null then 'entrance' else 'landing' end, code, null, null, null, storey, '', entrance
        from estate.label where building = ${building}
        union all
        select 'asset', t.code, u.part, t.name, null, u.storey, case when u.kind = 'dwelling' then u.door else '' end, u.entrance
        from estate.asset t left join estate.unit u on u.id = t.unit
        where t.building = ${building} and t.gone_on is null
          -- Its landing doors have the label of the common part: one thing, one code.
          and not (t.kind = 'lift' and exists (select from estate.unit o where o.building = t.building and o.part = 'lift'
            and (o.entrance is null or u.entrance is null or o.entrance = u.entrance)))
          and (u.kind is distinct from 'dwelling' or t.kind = any (${ownLabel}::text[]))
      ) l
      join estate.building b on b.id = ${building}
      left join estate.entrance e on e.id = l.entrance
      where b.kind = 'collective' or l.of <> 'entrance'
      order by e.id is null, length(e.address), e.address, length(e.name), e.name, e.id,
        l.of = 'entrance' desc, l.of in ('common', 'asset') desc, l.storey nulls first, l.of desc, length(l.door), l.door,
        l.part, l.name, l.code`)
  ).map((label) => ({ ...label, says: codeAddress(publicUrl, label.code) }))
