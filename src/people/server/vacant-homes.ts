import { dayOf } from '../../kernel/core/dates.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import type { Vacant } from '../core/home/home-contract.ts'
import { empty } from './home-card.ts'

type VacantInput = { agency?: string; building?: string; days?: number; after?: string }

/** Dwellings that wait for somebody, the longest empty first: behind the reader's wall. */
export const vacantHomes = answer({
  ...queries['home.vacant'],
  answer: async ({ db, actor, now }, { limit = 50, ...asked }) => {
    if (grants.card[actor.role] === undefined) return refuse('not_yours')
    const today = dayOf(now)
    const rows = await vacantIn(db, asked, today, limit + 1)
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1) : undefined
    const count = await db.row<{ n: number }>(
      sql`select count(*)::int as n from ${empty(today)} v join estate.place u on u.id = v.unit where ${vacantWhere(asked, today)}`,
    )
    return {
      rows: shown,
      next: last ? `${last.since}/${last.unit}` : null,
      all: count?.n ?? 0,
      agencies: await db.rows(sql`
        select a.id, a.name from estate.office a
        where exists (select from ${empty(today)} v join estate.place u on u.id = v.unit where u.agency = a.id) order by a.name`),
      building: asked.building
        ? ((await db.row<{ name: string }>(sql`select name from estate.site where id = ${asked.building}`))
            ?.name ?? null)
        : null,
    }
  },
})

const vacantIn = (db: Db, asked: VacantInput, today: string, limit: number): Promise<Vacant[]> => {
  const [since = null, unit = null] = asked.after?.split('/') ?? []
  return db.rows(sql`
    select u.id as unit, u.ref, u.door, u.storey, u.agency, v.since::text as since,
      jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) as building,
      (select min(t.starts)::text from people.tenancy t where t.unit = u.id and t.starts > ${today}::date) as next
    from ${empty(today)} v join estate.place u on u.id = v.unit join estate.site b on b.id = u.building
    where ${vacantWhere(asked, today)} and (${since}::date is null or (v.since, u.id) > (${since}::date, ${unit}::uuid))
    order by v.since, u.id limit ${limit}`)
}

const vacantWhere = ({ agency, building, days = 1 }: VacantInput, today: string): RawBuilder<unknown> => sql`
  (${agency ?? null}::text is null or u.agency = ${agency ?? null}) and (${building ?? null}::uuid is null or u.building = ${building ?? null}::uuid)
  and v.since <= ${today}::date - ${days - 1}::integer`
