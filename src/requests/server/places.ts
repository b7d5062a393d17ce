import { type Db, sql } from '../../kernel/server/sql.ts'
import type { PlaceCard } from '../core/contract.ts'

const card = sql`jsonb_build_object(
      'agency', jsonb_build_object('id', a.id, 'name', a.name, 'phone', a.phone),
      'building', jsonb_build_object('id', b.id, 'name', b.name, 'address', coalesce(e.address, b.address) || ', ' || b.postcode || ' ' || b.commune),
      'entrance', case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end,
      'unit', case when u.id is not null then jsonb_build_object('id', u.id, 'kind', u.kind, 'ref', u.ref, 'code', u.code, 'part', u.part,
        'storey', u.storey, 'door', u.door) end)`

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

/** Where each of these requests is, by its id. */
export const placesOf = async (db: Db, requests: readonly string[]): Promise<Map<string, PlaceCard>> =>
  new Map(
    (
      await db.rows<{ request: string; card: PlaceCard }>(sql`
        select r.id as request, ${card} as card
        from requests.request r
        join estate.building b on b.id = r.building
        join estate.agency a on a.id = b.agency
        left join estate.unit u on u.id = r.unit
        left join estate.entrance e on e.id = coalesce(u.entrance, r.entrance)
        where r.id = any (${requests}::uuid[])`)
    ).map(({ request, card }) => [request, card]),
  )

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
