import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { Door, PlaceHit, PlaceCard, UnitRow } from '../core/contract.ts'

/** Entrances and buildings that these words may name. */
export const findPlaces = (db: Db, words: string): Promise<PlaceHit[]> =>
  db.rows<PlaceHit>(sql`
    select kind, id, building, entrance, name, address, postcode, commune, null as unit, null as asset
    from estate.find_places(${words}, 8)`)

/** What this code is printed for, as a line of the address box: a door, a common part, or a thing where it stands. */
export const findByCode = (db: Db, code: string): Promise<PlaceHit[]> =>
  db.rows<PlaceHit>(sql`
    select case when u.id is not null then 'unit' when e.id is not null then 'entrance' else 'building' end as kind,
      coalesce(u.id, e.id, b.id) as id, c.building, c.entrance, b.name, coalesce(e.address, b.address) as address, b.postcode,
      b.commune, case when u.id is not null then jsonb_build_object('kind', u.kind, 'part', u.part, 'storey', u.storey,
        'door', u.door) end as unit,
      case when s.id is not null then jsonb_build_object('id', s.id, 'kind', s.kind, 'name', s.name) end as asset
    from (
      select building, entrance, id as unit, null::uuid as asset from estate.unit where code = ${code}
      union all
      select t.building, v.entrance, t.unit, t.id
      from estate.asset c join estate.asset t on t.id = coalesce(c.joined_into, c.id) left join estate.unit v on v.id = t.unit
      where c.code = ${code} and t.gone_on is null
      union all
      select building, entrance, null, null from estate.label where code = ${code}
    ) c
    join estate.building b on b.id = c.building left join estate.entrance e on e.id = c.entrance
    left join estate.unit u on u.id = c.unit left join estate.asset s on s.id = c.asset`)

export const doorsOf = (db: Db, of: { entrance?: string; building?: string }): Promise<Door[]> =>
  db.rows<Door>(sql`
    select id, entrance, storey, door from estate.unit
    where kind = 'dwelling' and ${of.entrance ? sql`entrance = ${of.entrance}` : sql`building = ${of.building}`}
    order by entrance, storey nulls first, length(door), door, id`)

const place = (from: RawBuilder<unknown>, where: RawBuilder<unknown>) => sql<PlaceCard>`
  select jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone) as agency,
    jsonb_build_object('id', b.id, 'name', b.name, 'address', coalesce(e.address, b.address)) as building,
    case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as entrance,
    case when u.id is not null then jsonb_build_object('id', u.id, 'kind', u.kind, 'ref', u.ref, 'code', u.code,
      'part', u.part, 'storey', u.storey, 'door', u.door) end as unit
  from ${from} join estate.agency a on a.id = b.agency
  where ${where}`

const ofUnit = sql`estate.unit u join estate.building b on b.id = u.building left join estate.entrance e on e.id = u.entrance`
const noUnit = sql`(select null::uuid as id, null as kind, null as ref, null as code, null as part, null::integer as storey, null as door) u`

export type PlaceQuestion = { unit?: string; entrance?: string; building?: string }

/** The place that is asked, if the reader may see it. */
export const placeOf = (db: Db, asked: PlaceQuestion): Promise<PlaceCard | undefined> => {
  if (asked.unit) return db.row(place(ofUnit, sql`u.id = ${asked.unit}`))
  if (asked.entrance)
    return db.row(
      place(
        sql`estate.entrance e join estate.building b on b.id = e.building cross join ${noUnit}`,
        sql`e.id = ${asked.entrance}`,
      ),
    )
  return db.row(
    place(
      sql`estate.building b cross join ${noUnit} cross join (select null::uuid as id, null as name, null as address) e`,
      sql`b.id = ${asked.building}`,
    ),
  )
}

/** Units of a building, of an entrance or one alone: dwellings first, as one climbs the stairs. */
export const unitsOf = (db: Db, of: PlaceQuestion): Promise<UnitRow[]> =>
  db.rows<UnitRow>(sql`
    select u.id, u.kind, u.entrance, e.name as "entranceName", u.ref, u.code, u.part, u.storey, u.door, u.rooms, u.surface, u.energy
    from estate.unit u left join estate.entrance e on e.id = u.entrance
    where ${
      of.unit
        ? sql`u.id = ${of.unit}`
        : of.entrance
          ? sql`u.entrance = ${of.entrance}`
          : sql`u.building = ${of.building}`
    }
    order by u.kind desc, length(e.address), e.address, e.name, u.storey nulls first, length(u.door), u.door, u.part, u.id`)
