import { type Db, sql } from '../../kernel/server/sql.ts'
import type { PlaceCard } from '../core/contract.ts'

const unitCard = sql`case when u.id is not null then jsonb_build_object('id', u.id, 'kind', u.kind, 'ref', u.ref, 'code', u.code,
  'part', u.part, 'storey', u.storey, 'door', u.door) end`

const card = sql`jsonb_build_object(
      'agency', jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone),
      'building', jsonb_build_object('id', b.id, 'name', b.name, 'address', coalesce(e.address, b.address) || ', ' || b.postcode || ' ' || b.commune),
      'entrance', case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end,
      'unit', ${unitCard})`

/** A place, ready to be read, behind the reader's wall: by its unit, or by building and entrance. */
export const placeCard = async (
  db: Db,
  at: {
    unit?: string | null | undefined
    building?: string | null | undefined
    entrance?: string | null | undefined
  },
): Promise<PlaceCard | undefined> => {
  const found = await db.row<{ card: PlaceCard }>(sql`
    select ${card} as card
    from estate.building b
    join estate.agency a on a.id = b.agency
    left join estate.unit u on u.id = ${at.unit ?? null}
    left join estate.entrance e on e.id = coalesce(u.entrance, ${at.entrance ?? null})
    where b.id = coalesce((select x.building from estate.unit x where x.id = ${at.unit ?? null}), ${at.building ?? null})`)
  return found?.card
}

type Spot = {
  request: string
  agency: PlaceCard['agency']
  building: PlaceCard['building']
  town: string
  unit: PlaceCard['unit']
  entrance: string | null
}
type Entrance = { id: string; name: string; address: string }

/**
 * Where each of these requests is, by its id. Entrances are read by building: joined one by one behind the reader's wall, all of
 * them would be looked through for each.
 */
export const placesOf = async (db: Db, requests: readonly string[]): Promise<Map<string, PlaceCard>> => {
  const spots = await db.rows<Spot>(sql`
    select r.id as request, jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone) as agency,
      jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) as building, b.postcode || ' ' || b.commune as town,
      ${unitCard} as unit, coalesce(u.entrance, r.entrance) as entrance
    from requests.request r
    join estate.building b on b.id = r.building
    join estate.agency a on a.id = b.agency
    left join estate.unit u on u.id = r.unit
    where r.id = any (${requests}::uuid[])`)
  const buildings = [...new Set(spots.map((s) => s.building.id))]
  const entrances = await db.rows<Entrance>(
    sql`select e.id, e.name, e.address from estate.entrance e where e.building = any (${buildings}::uuid[])`,
  )
  const byId = new Map(entrances.map((e) => [e.id, e]))
  return new Map(spots.map((spot) => [spot.request, cardOf(spot, byId.get(spot.entrance ?? ''))]))
}

const cardOf = ({ agency, building, town, unit }: Spot, entrance: Entrance | undefined): PlaceCard => ({
  agency,
  building: { ...building, address: `${entrance?.address ?? building.address}, ${town}` },
  entrance: entrance ? { id: entrance.id, name: entrance.name } : null,
  unit,
})

/** Safety alerts in force on a day where these requests are, and about who asked. */
export const alertsAround = (
  db: Db,
  requests: readonly string[],
  day: string,
): Promise<{ request: string; code: string; until: string }[]> =>
  db.rows(sql`
    select r.id as request, a.code, max(a.until)::text as until
    from requests.request r
    join people.alert a on a.until >= ${day}::date
      and (a.unit = r.unit or a.person = r.requester or (a.building = r.building and a.unit is null and a.person is null))
    where r.id = any (${requests}::uuid[])
    group by r.id, a.code order by a.code`)

/** Safety alerts in force on a day at a place or about its people: codes with an end, no words. */
export const alertsAt = (
  db: Db,
  at: {
    unit?: string | null | undefined
    building?: string | null | undefined
    person?: string | null | undefined
  },
  day: string,
): Promise<{ code: string; until: string }[]> =>
  db.rows(sql`
    select a.code, max(a.until)::text as until from people.alert a
    where a.until >= ${day}::date and (a.unit = ${at.unit ?? null} or a.person = ${at.person ?? null}
      or (a.building = ${at.building ?? null} and a.unit is null and a.person is null))
    group by a.code order by a.code`)
