import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import {
  type Checkpoint,
  pointsOf,
  type CheckpointRow,
  type BuildingParts,
} from '../../core/round/round-points.ts'

/** A building with its checkpoints, those that were dropped too. */
export type Round = {
  id: string
  name: string
  address: string
  commune: string
  insee: string
  scheme: string
  agency: string
  entrances: { id: string; name: string; address: string }[]
  points: Checkpoint[]
}

type Row = Omit<Round, 'points'> & Pick<BuildingParts, 'commons' | 'assets'> & { said: CheckpointRow[] }

/** The rounds of these buildings, as far as the reader sees them. */
export const roundsOf = async (db: Db, buildings: readonly string[]): Promise<Round[]> =>
  (
    await db.rows<Row>(sql`
      select b.id, b.name, b.address, b.commune, b.insee, b.agency, s.name as scheme,
        coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'address', e.address)
          order by length(e.address), e.address, length(e.name), e.name, e.id)
          from estate.staircase e where e.building = b.id), '[]') as entrances,
        coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'entrance', u.entrance, 'part', u.part) order by u.id)
          from estate.place u where u.building = b.id and u.kind = 'common'), '[]') as commons,
        coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'entrance', u.entrance) order by a.id)
          from estate.equipment a left join estate.place u on u.id = a.unit
          where a.building = b.id and a.gone_on is null and u.kind is distinct from 'dwelling' and not a.is_unplaced), '[]') as assets,
        coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'entrance', c.entrance, 'unit', c.unit,
          'asset', c.asset, 'name', c.name, 'rhythm', c.rhythm, 'minutes', c.minutes, 'dropped', c.dropped) order by c.set_at)
          from field.checkpoint c where c.building = b.id
            -- One that was joined with another has that one's checkpoint.
            and not exists (select from estate.equipment e where e.id = c.asset and e.joined_into is not null)), '[]') as said
      from estate.site b join estate.residence s on s.id = b.scheme
      where b.id = any (${buildings as string[]}::uuid[])`)
  ).map(({ commons, assets, said, ...b }) => ({
    ...b,
    points: pointsOf({ building: b.id, entrances: b.entrances, commons, assets }, said, derivedId),
  }))

export const roundOf = async (db: Db, building: string): Promise<Round | undefined> =>
  (await roundsOf(db, [building]))[0]

export type Look = { point: string; last: string; request: string | null }

/** The day of the last look at each of these points, and the open request that it led to. */
export const looksAt = async (db: Db, points: readonly string[]): Promise<Map<string, Look>> =>
  new Map(
    (
      await db.rows<Look>(sql`
        select p.id as point, (c.at at time zone 'Europe/Paris')::date as last, w.request
        from unnest(${points as string[]}::uuid[]) p (id)
        cross join lateral (
          select k.at from field.round_check k where k.point = p.id order by k.at desc limit 1) c
        left join lateral (
          select k.request from field.round_check k join requests.matter r on r.id = k.request and r.closed_at is null
          where k.point = p.id and k.request is not null order by k.at desc limit 1) w on true`)
    ).map((look) => [look.point, look]),
  )

/** Agencies with a building that the reader sees. */
export const agenciesHere = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`
    select a.id, a.name from estate.office a
    where exists (select from estate.site b where b.agency = a.id and b.kind = 'collective') order by a.name`)

/** Who keeps each of these buildings on a day (`YYYY-MM-DD`): whoever came last, where a patch was lent. */
export const keepersOf = async (
  db: Db,
  buildings: readonly string[],
  day: string,
): Promise<Map<string, { id: string; name: string }>> =>
  new Map(
    (
      await db.rows<{ building: string; id: string; name: string }>(sql`
        select distinct on (k.building) k.building, k.caretaker as id, k.name from people.caretaking k
        where k.building = any (${buildings as string[]}::uuid[]) and k.caretaker is not null
          and (k.starts is null or k.starts <= ${day}::date) and (k.ends is null or k.ends >= ${day}::date)
        order by k.building, k.starts desc nulls last, k.caretaker`)
    ).map(({ building, ...keeper }) => [building, keeper]),
  )
