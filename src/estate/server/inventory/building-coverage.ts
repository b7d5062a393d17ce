import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { answer, type Slice } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { type RoomSaid, type Coverage, toldQueries } from '../../core/coverage-queries.ts'
import { placeOf } from '../find-places.ts'

/** How much is known of a building, and whose buildings the reader sees. */
export const toldAnswers: NonNullable<Slice['queries']> = {
  'place.told': answer({
    ...toldQueries['place.told'],
    answer: ({ db, actor }, { building }) => toldOf(db, actor, building),
  }),
  'place.said': answer({
    ...toldQueries['place.said'],
    answer: async ({ db, actor }, { building }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      return (await placeOf(db, { building })) ? { rows: await roomsSaid(db, building) } : refuse('not_found')
    },
  }),
  'place.agencies': answer({
    ...toldQueries['place.agencies'],
    answer: async ({ db, actor }) =>
      mayAnywhere(grants, 'read', actor) ? { rows: await agenciesHere(db) } : refuse('not_yours'),
  }),
}

const toldOf = async (db: Db, actor: Actor, building: string): Promise<Coverage | Refusal> => {
  if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
  const place = await placeOf(db, { building })
  if (!place) return refuse('not_found')
  const at = { agency: place.agency.id, building }
  return {
    rows: await unitsTold(db, building),
    open: await openLines(db, building),
    can: { draw: can(grants, 'draw', actor, at), settle: can(grants, 'settle', actor, at) },
  }
}

const unitsTold = (db: Db, building: string): Promise<Coverage['rows']> =>
  db.rows(sql`
    select u.id as unit, coalesce(r.n, 0) as rooms, r.surface, coalesce(a.n, 0) as assets, p.origin as plan
    from estate.unit u
    left join (
      select unit, count(*)::int as n, sum(coalesce(surface, computed)) as surface
      from estate.room where building = ${building} and gone_on is null group by unit) r on r.unit = u.id
    left join (
      select unit, count(*)::int as n from estate.asset where building = ${building} and gone_on is null group by unit) a
      on a.unit = u.id
    left join estate.plan p on p.unit = u.id and p.of = 'dwelling'
    where u.building = ${building} and (r.n > 0 or a.n > 0 or p.id is not null)
    order by u.id`)

const roomsSaid = (db: Db, building: string): Promise<RoomSaid[]> =>
  db.rows(sql`
    select distinct on (object, field) object as room, field, source, at, state from estate.statement
    where building = ${building} and family = 'room' and state in ('stands', 'proposed') and field in ('kind', 'name', 'surface')
    order by object, field, id desc`)

const openLines = async (db: Db, building: string): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(distinct (object, field))::int as n from estate.statement
      where building = ${building} and state in ('proposed', 'differs')`)
  )?.n ?? 0

const agenciesHere = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.rows(sql`
    select a.id, a.name from estate.agency a
    where exists (select from estate.building b where b.agency = a.id) order by a.name, a.id`)
