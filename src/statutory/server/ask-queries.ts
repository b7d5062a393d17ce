import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { daysLater } from '../../kernel/core/law-days.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import {
  type AskedValue,
  askedFields,
  askedValues,
  askedFieldsOf,
  restDays,
} from '../core/asks/asked-values.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'

type RegisterAsk = Queries['register.asks']['output'][number]

/** What a dwelling lacks: each field with how that is seen. In a house of one home nobody asks for a storey or a door. */
const lacks: Record<AskedValue, RawBuilder<boolean>> = {
  storey: sql`(b.kind = 'collective' and u.storey is null)`,
  door: sql`(b.kind = 'collective' and u.storey is not null and u.door = '')`,
  rooms: sql`(u.rooms is null)`,
  surface: sql`(u.rooms is not null and u.surface is null)`,
}

/** Who lives there today, as a door bears it: last names alone, of a dwelling that is asked about. */
const namesOnDoor = (today: string): RawBuilder<string> => sql`
  coalesce((select string_agg(distinct p.last_name, ', ' order by p.last_name)
    from people.lease l join people.reachable p on p.household = l.household and p.kind = 'tenant' and p.erased_at is null
    where l.unit = u.id and l.starts <= ${today}::date and (l.ends is null or l.ends >= ${today}::date)), '')`

/** Questions on a phone at most. */
const mostAsked = 200

/** What is asked behind the reader’s wall: one field a dwelling, none that somebody passed over of late. */
export const askQueries: Record<string, Answer> = {
  'register.asks': answer({
    ...queries['register.asks'],
    answer: async ({ db, actor, now }, { unit }: Queries['register.asks']['input']) => {
      if (!mayAnywhere(grants, 'answerValue', actor)) return refuse('not_yours')
      const isWalking = ofRole(actor.role).walks && !unit
      const fields = askedFieldsOf(isWalking ? 'walk' : 'desk')
      const today = dayOf(now)
      const since = daysLater(today, -restDays)
      return db.rows<RegisterAsk>(sql`
        select distinct on (u.id) u.id as unit, u.building, u.entrance, u.ref, u.door, u.storey, f.field,
          case when ${isWalking} then ${namesOnDoor(today)} else '' end as "onDoor"
        from estate.place u join estate.site b on b.id = u.building
        join unnest(${fields}::text[]) with ordinality as f (field, place) on case f.field
          when 'storey' then ${lacks.storey} when 'door' then ${lacks.door} when 'rooms' then ${lacks.rooms} else ${lacks.surface} end
        left join statutory.asked_value a on a.unit = u.id and a.field = f.field
        where u.kind = 'dwelling' and statutory.is_declaring() and (${unit ?? null}::uuid is null or u.id = ${unit ?? null}::uuid)
          and (a.passed_on is null or a.passed_on < ${since}::date)
        order by u.id, f.place limit ${mostAsked}`)
    },
  }),
}

export type AskedCount = Queries['register.state']['output']['asked'][number]

/** What was asked where people are: how many dwellings still lack it, how many were told or passed over. */
export const askedCounts = async (db: Db): Promise<AskedCount[]> => {
  const lacking = (await db.row<Record<AskedValue, number>>(sql`
    select count(*) filter (where ${lacks.storey})::int as storey, count(*) filter (where ${lacks.door})::int as door,
      count(*) filter (where ${lacks.rooms})::int as rooms, count(*) filter (where ${lacks.surface})::int as surface
    from estate.place u join estate.site b on b.id = u.building where u.kind = 'dwelling'`))!
  const told = await db.rows<{ field: AskedValue; told: number; passed: number }>(sql`
    select a.field, count(a.told_on)::int as told, count(a.passed_on)::int as passed from statutory.asked_value a group by a.field`)
  return askedFields.map((field) => {
    const { told: n = 0, passed = 0 } = told.find((row) => row.field === field) ?? {}
    const { no, of, seconds } = askedValues[field]
    return { field, no, of, lacking: lacking[field], told: n, passed, seconds: lacking[field] * seconds }
  })
}
