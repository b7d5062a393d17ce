import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { leakKinds } from '../../core/leak-rules.ts'
import { grants } from '../../core/grants.ts'
import { deviceLineOf } from '../device-lines.ts'
import { healthQueries } from '../../core/health/health-contract.ts'

/** Homes that a sum of litres must be made of, so that nobody reads one of them in it. */
const fewestHomes = 5

/** How right alarms were. Counts are read behind the reader’s wall; litres are a sum over homes. */
export const alarmPrecision = answer({
  ...healthQueries['alarm.precision'],
  beyond: true,
  answer: async ({ db, actor, now }) => {
    if (!mayAnywhere(grants, 'plan', actor)) return refuse('not_yours')
    const agencies = grants.plan[actor.role] === 'all' ? null : actor.agencies
    return { kinds: await countsOf(db, agencies), saved: await savedOf(db, agencies, now) }
  },
})

const countsOf = (db: Db, agencies: readonly string[] | null) =>
  db.rows(sql`
    select a.kind, count(*) filter (where a.closed_on is null)::int as open, count(*) filter (where a.outcome = 'confirmed')::int as confirmed,
      count(*) filter (where a.outcome = 'false')::int as false, count(*) filter (where a.outcome = 'notFound')::int as "notFound"
    from sensors.alarm a
    where a.spells <> '[]' and (${agencies ? [...agencies] : null}::text[] is null or a.agency = any (${agencies ? [...agencies] : null}::text[]))
    group by a.kind order by count(*) desc, a.kind`)

// Litres that ran at the quietest hour of the last days of a leak that was confirmed, and run no more in the thirty days after it: of a meter that
// was taken away nobody knows.
const savedOf = async (
  db: Db,
  agencies: readonly string[] | null,
  now: string,
): Promise<{ litres: number; homes: number } | null> => {
  const found = await db.row<{ litres: number | null; homes: number }>(sql`
    with leak as (
      select a.unit, a.device as line, a.closed_on from sensors.alarm a
      where a.kind = any (${[...leakKinds]}::text[]) and a.outcome = 'confirmed' and a.closed_on is not null and a.unit is not null
        and (${agencies ? [...agencies] : null}::text[] is null or a.agency = any (${agencies ? [...agencies] : null}::text[]))),
    spared as (
      select l.unit, 24 * least(30, ${now}::date - l.closed_on) * (
        select avg(y.floor) filter (where y.day <= l.closed_on) - avg(y.floor) filter (where y.day > l.closed_on)
        from sensors.device d join sensors.channel c on c.device = d.id and c.metric in ('water', 'hot_water') join sensors.day y on y.channel = c.id
        where ${deviceLineOf} = l.line and y.day between l.closed_on - 3 and l.closed_on + 30) as litres
      from leak l)
    select sum(greatest(0, litres))::float8 as litres, count(distinct unit)::int as homes from spared where litres is not null`)
  return found && found.homes >= fewestHomes
    ? { litres: Math.round(found.litres ?? 0), homes: found.homes }
    : null
}
