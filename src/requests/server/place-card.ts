import { dayOf } from '../../kernel/core/dates.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'
import { type Db, isAmong, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { PlaceCard } from '../core/contract.ts'

const unitCard = sql`case when u.id is not null then jsonb_build_object('id', u.id, 'kind', u.kind, 'ref', u.ref, 'code', u.code,
  'part', u.part, 'storey', u.storey, 'door', u.door) end`

const card = sql`jsonb_build_object(
      'agency', jsonb_build_object('id', b.agency, 'name', b.agency_name, 'phone', b.agency_phone),
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
    from estate.site b
    left join estate.place u on u.id = ${at.unit ?? null}
    left join estate.staircase e on e.id = coalesce(u.entrance, ${at.entrance ?? null})
    where b.id = coalesce((select x.building from estate.place x where x.id = ${at.unit ?? null}), ${at.building ?? null})`)
  return found?.card
}

type Spot = { building: string; entrance: string | null; unit: string | null }
type Building = Pick<PlaceCard, 'agency' | 'building'> & { town: string }
type Unit = NonNullable<PlaceCard['unit']> & { entrance: string | null }
type Entrance = { id: string; name: string; address: string }

/**
 * Cards of places, for matters that say where they are. Each building, unit and entrance is read once and by its id: joined to
 * the matters behind the reader's wall, they would be read and told again for each.
 */
export const placesOf = async (
  db: Db,
  spots: readonly Spot[],
): Promise<(spot: Spot) => PlaceCard | undefined> => {
  const buildings = await buildingsOf(
    db,
    spots.map((s) => s.building),
  )
  const units = await unitsOf(
    db,
    spots.flatMap((s) => s.unit ?? []),
  )
  const inside = (spot: Spot): string => units.get(spot.unit ?? '')?.entrance ?? spot.entrance ?? ''
  const entrances = await entrancesOf(db, spots.map(inside))
  return (spot) => {
    const at = buildings.get(spot.building)
    const entrance = entrances.get(inside(spot))
    return (
      at && {
        agency: at.agency,
        building: { ...at.building, address: `${entrance?.address ?? at.building.address}, ${at.town}` },
        entrance: entrance ? { id: entrance.id, name: entrance.name } : null,
        unit: bare(units.get(spot.unit ?? '')),
      }
    )
  }
}

const bare = (found: Unit | undefined): PlaceCard['unit'] => {
  if (!found) return null
  const { entrance: _, ...unit } = found
  return unit
}

const buildingsOf = async (db: Db, ids: readonly string[]): Promise<Map<string, Building>> =>
  keyRows(
    await db.rows<Building>(sql`
      select jsonb_build_object('id', b.agency, 'name', b.agency_name, 'phone', b.agency_phone) as agency,
        jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) as building, b.postcode || ' ' || b.commune as town
      from estate.site b
      where ${isAmong(sql`b.id`, once(ids))}`),
    ({ building }) => building.id,
  )

const unitsOf = async (db: Db, ids: readonly string[]): Promise<Map<string, Unit>> =>
  keyRows(
    await db.rows<Unit>(sql`
      select u.id, u.kind, u.ref, u.code, u.part, u.storey, u.door, u.entrance
      from estate.place u where ${isAmong(sql`u.id`, once(ids))}`),
    ({ id }) => id,
  )

const entrancesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, Entrance>> =>
  keyRows(
    await db.rows<Entrance>(
      sql`select e.id, e.name, e.address from estate.staircase e where ${isAmong(sql`e.id`, once(ids))}`,
    ),
    ({ id }) => id,
  )

const keyRows = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T> =>
  new Map(rows.map((row) => [key(row), row]))

const once = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '')

/** Whether a household's lease is in force: who has moved out keeps her household, and is not at home there any more. */
export const livesHere = (household: RawBuilder<unknown>, now: string): RawBuilder<unknown> => sql`exists (
  select from people.lease t where t.household = ${household} and (t.ends is null or t.ends >= ${dayOf(now)}::date))`

/** Safety alerts in force on a day where these requests are, and about who asked. */
export const alertsAround = (
  db: Db,
  requests: readonly string[],
  day: string,
): Promise<{ request: string; code: CodeUnder<'alert'>; until: string }[]> =>
  db.rows(sql`
    select r.id as request, a.code, max(a.until)::text as until
    from requests.request r
    join people.caution a on a.until >= ${day}::date
      and (a.unit = r.unit or a.person = r.requester or (a.building = r.building and a.unit is null and a.person is null))
    where ${isAmong(sql`r.id`, requests)}
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
): Promise<{ code: CodeUnder<'alert'>; until: string }[]> =>
  db.rows(sql`
    select a.code, max(a.until)::text as until from people.caution a
    where a.until >= ${day}::date and (a.unit = ${at.unit ?? null} or a.person = ${at.person ?? null}
      or (a.building = ${at.building ?? null} and a.unit is null and a.person is null))
    group by a.code order by a.code`)
