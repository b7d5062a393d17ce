import { type Db, sql } from '../../kernel/server/sql.ts'
import { contestDays } from '../../requests/core/contract.ts'
import { goesOnAfter, type StandingSpell } from '../core/rules/outlived-spell.ts'
import { watchKinds } from '../core/rules/watches.ts'
import { alarmCourses } from '../core/alarm-kinds.ts'
import type { Metric } from '../core/meter-units.ts'
import { endsOfOurs } from '../core/telling/leak-outcome.ts'
import { mostHours } from '../core/telling/leak-step.ts'
import { deviceLineOf } from './device-lines.ts'
import { heldAfter } from './watched-alarms.ts'

/** A matter that was ended (ISO) while its alarm stands, or before it opened anew. */
export type OutlivedMatter = Pick<StandingSpell, 'kind'> & { alarm: string; request: string; endedAt: string }

/** Days for which what somebody said to be no alarm is believed. */
const believedDays = 60

/**
 * Alarms of things that hold still after their request, or incident, was said to be repaired, or closed; one for each matter. Not where somebody
 * has said that it was none. As the owner.
 */
export const outlivedMatters = async (db: Db, now: string): Promise<OutlivedMatter[]> => {
  const outlived = new Map<string, OutlivedMatter>()
  for (const { line, spell, ...matter } of await endedMatters(db, now)) {
    if (outlived.has(matter.request)) continue
    const held = await heldAfter(db, { line, kind: spell.kind }, spell.endedOn)
    if (goesOnAfter(spell, held, now)) outlived.set(matter.request, { ...matter, kind: spell.kind })
  }
  return [...outlived.values()]
}

type EndedMatter = Omit<OutlivedMatter, 'kind'> & { line: string; spell: StandingSpell }

/** What says of itself whether it is well, each time that this changes. */
const contacts = ['open', 'removed', 'fault'] as const satisfies readonly Metric[]

const goingOn = watchKinds.filter((kind) => alarmCourses[kind].goesOn !== undefined)

// What nobody has heard since is not looked at.
const endedMatters = (db: Db, now: string): Promise<EndedMatter[]> =>
  db.rows(sql`
    select a.id as alarm, m.id as request, app.iso(e.at) as "endedAt", a.device as line,
      jsonb_build_object('kind', a.kind, 'from', a.spells -> -1 ->> 'from', 'endedOn', sensors.day_of(e.at), 'isBack', b.back) as spell
    from sensors.alarm a join requests.matter o on o.id = a.request join requests.matter m on m.id = coalesce(o.merged_into, o.id)
    cross join lateral (select coalesce(m.resolved_at, m.closed_at) as at) e
    cross join lateral (select exists (
      select from sensors.device d join sensors.channel c on c.device = d.id join sensors.reading r on r.channel = c.id
      where ${deviceLineOf} = a.device and c.metric = any (${[...contacts]}::text[]) and r.value > 0 and r.at > e.at
        and r.at > ${now}::timestamptz - make_interval(hours => ${mostHours})
        and 0 = (select w.value from sensors.reading w where w.channel = r.channel and w.at < r.at and w.at > e.at - interval '2 days'
          order by w.at desc limit 1)) as back) b
    where a.kind = any (${goingOn}::text[]) and a.closed_on is null and a.spells <> '[]'
      and e.at > ${now}::timestamptz - make_interval(days => ${contestDays})
      and (m.closure is null or m.closure = any (${[...endsOfOurs]}::text[]))
      and not (coalesce(a.outcome, '') = 'false' and a.outcome_at > ${now}::timestamptz - make_interval(days => ${believedDays}))
      and (b.back or exists (
        select from sensors.device d join sensors.channel c on c.device = d.id join sensors.verdict v on v.channel = c.id
        where ${deviceLineOf} = a.device and v.day > sensors.day_of(e.at)))
    order by a.opened_on, a.id`)
