import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import { deviceLineOf } from '../device-lines.ts'
import { newTenancies } from '../new-tenancies.ts'
import { type LeakKind, leakKinds } from '../../core/leak-rules.ts'
import type { AlarmOutcome } from '../../core/telling/leak-codes.ts'
import type { StandingBound } from '../../core/threshold/accept-bound.ts'
import {
  type AcceptedBound,
  boundsOnDay,
  type MeterDial,
  meterDials,
} from '../../core/threshold/bounds-on-day.ts'
import { type BoundProposal, type LearntAlarm, proposeBound } from '../../core/threshold/propose-bound.ts'

/** Bounds that persons accepted: those of every day, so that any day is judged by what stood on it. */
export const acceptedBounds = (db: Db): Promise<AcceptedBound[]> =>
  db.rows(sql`
    select t.dial, t.bound, t.value::float8 as value, t.since::text, t.until::text from sensors.threshold t order by t.since, t.at`)

export const standingBound = (db: Db, id: string): Promise<StandingBound | undefined> =>
  db.row(sql`
    select t.id, t.kind, t.dial, t.bound, t.value::float8 as value, t.since::text, t.until::text from sensors.threshold t
    where t.id = ${id} for update`)

type LearntRow = LearntAlarm & { id: string; dial: MeterDial; unit: string | null }

/**
 * Alarms of which it is known what came, each with the days of its meter from half a year before it on, by what its meter counts. As the
 * owner: of days counts alone leave the house.
 */
const learntAlarms = (db: Db): Promise<LearntRow[]> =>
  db.rows(sql`
    select a.id, a.kind, a.outcome, a.unit, a.opened_on::text as "openedOn", a.closed_on::text as "closedOn",
      case when v.pulse >= 10 then 'tenLitre' else 'litre' end as dial,
      jsonb_agg(jsonb_build_object('day', y.day, 'total', y.total, 'peak', y.peak, 'floor', y.floor, 'quiet', y.quiet, 'night', y.night,
        'known', y.known, 'lived', y.lived) order by y.day) as days
    from sensors.alarm a join sensors.device v on v.id = a.device
    join lateral (
      select n.day, sum(n.total) as total, max(n.peak) as peak, min(n.floor) as floor, max(n.quiet) as quiet, sum(n.night) as night,
        least(25, sum(n.known)) as known, bool_or(n.lived) as lived
      from sensors.device d join sensors.channel c on c.device = d.id and c.metric in ('water', 'hot_water') join sensors.day n on n.channel = c.id
      where ${deviceLineOf} = a.device and n.day between a.opened_on - 180 and coalesce(a.closed_on, a.held_on, a.opened_on + 60) group by n.day) y on true
    where a.kind = any (${[...leakKinds]}::text[]) and a.outcome is not null
    group by a.id, v.id order by a.opened_on desc, a.id limit 2000`)

/** What the house proposes now, of each kind and dial. `today`: the day from which it would hold. */
export const proposalsNow = async (db: Db, today: string): Promise<BoundProposal[]> => {
  const learnt = await learntAlarms(db)
  const accepted = await acceptedBounds(db)
  const tenancies = await newTenancies(
    db,
    learnt.flatMap(({ unit }) => unit ?? []),
  )
  return meterDials.flatMap((dial) =>
    leakKinds.flatMap((kind) => {
      const alarms = learnt
        .filter((alarm) => alarm.dial === dial)
        .map((alarm) => ({ ...alarm, newTenancies: (alarm.unit && tenancies.get(alarm.unit)) || [] }))
      return proposeBound(kind, dial, alarms, boundsOnDay(accepted, dial, today)) ?? []
    }),
  )
}

export type OutcomeCount = { kind: LeakKind } & Record<AlarmOutcome, number>

/** How the alarms of each kind came out. */
export const outcomeCounts = (db: Db): Promise<OutcomeCount[]> =>
  db.rows(sql`
    select k.kind, (count(*) filter (where a.outcome = 'confirmed'))::int as confirmed,
      (count(*) filter (where a.outcome = 'false'))::int as "false", (count(*) filter (where a.outcome = 'notFound'))::int as "notFound"
    from unnest(${[...leakKinds]}::text[]) with ordinality k (kind, place) left join sensors.alarm a on a.kind = k.kind
    group by k.kind, k.place order by k.place`)

export const saveThreshold = async (
  db: Db,
  id: string,
  { kind, dial, bound, value }: Commands['threshold.accept'],
  proposal: BoundProposal,
  { day, at, by }: { day: string; at: string; by: string },
): Promise<void> =>
  void (await db.run(sql`
    insert into sensors.threshold (id, kind, dial, bound, value, since, silenced, of_false, lost, of_true, by_person, at)
    values (${id}, ${kind}, ${dial}, ${bound}, ${value}, ${day}::date, ${proposal.silenced}, ${proposal.ofFalse}, ${proposal.lost},
      ${proposal.ofTrue}, ${by}, ${at})`))

export const endThreshold = async (db: Db, id: string, day: string): Promise<void> =>
  void (await db.run(sql`update sensors.threshold set until = ${day}::date where id = ${id}`))
