import { type Db, sql } from '../../kernel/server/sql.ts'
import { contestDays } from '../../requests/core/contract.ts'
import { goesOnAfter, type StandingSpell } from '../core/rules/outlived-spell.ts'
import { watchKinds } from '../core/rules/watches.ts'
import { alarmCourses } from '../core/alarm-kinds.ts'
import { endsOfOurs } from '../core/telling/leak-outcome.ts'
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

const goingOn = watchKinds.filter((kind) => alarmCourses[kind].goesOn !== undefined)

// What nobody has heard since is not looked at.
const endedMatters = (db: Db, now: string): Promise<EndedMatter[]> =>
  db.rows(sql`
    select a.id as alarm, m.id as request, app.iso(e.at) as "endedAt", a.device as line,
      jsonb_build_object('kind', a.kind, 'from', a.spells -> -1 ->> 'from', 'endedOn', sensors.day_of(e.at)) as spell
    from sensors.alarm a join requests.matter o on o.id = a.request join requests.matter m on m.id = coalesce(o.merged_into, o.id)
    cross join lateral (select coalesce(m.resolved_at, m.closed_at) as at) e
    where a.kind = any (${goingOn}::text[]) and a.closed_on is null and a.spells <> '[]'
      and e.at > ${now}::timestamptz - make_interval(days => ${contestDays})
      and (m.closure is null or m.closure = any (${[...endsOfOurs]}::text[]))
      and not (coalesce(a.outcome, '') = 'false' and a.outcome_at > ${now}::timestamptz - make_interval(days => ${believedDays}))
      and exists (
        select from sensors.device d join sensors.channel c on c.device = d.id join sensors.verdict v on v.channel = c.id
        where ${deviceLineOf} = a.device and v.day > sensors.day_of(e.at))
    order by a.opened_on, a.id`)
