import { dayOf } from '../../../kernel/core/dates.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { type LostWay, wayTo } from '../../../people/core/contract.ts'
import { deviceLineOf } from '../device-lines.ts'
import { sameAlarmDays } from '../../core/alarm-spells.ts'
import { toldKinds } from '../../core/alarm-kinds.ts'
import { leakKinds } from '../../core/leak-rules.ts'
import type { FollowedAlarm, HomeOfLeak } from '../../core/telling/followed-alarm.ts'
import { answerEffects, type TellingWay, tenantAnswers } from '../../core/telling/leak-codes.ts'
import { firstToTell } from './first-to-tell.ts'

const silencing = tenantAnswers.filter((answer) => answerEffects[answer] === 'silences')

/** Days for which «c’est normal», or that it was no leak, silences a kind of a place. */
const silenceDays = 60

type HomeRow = {
  person: string
  household: string
  since: string
  lang: Lang
  toldBy: 'mail' | 'sms' | 'paper'
  email: string
  phone: string
  lost: LostWay[]
}
type AlarmRow = Omit<FollowedAlarm, 'home' | 'newRequest'> & { home: HomeRow | null; request: string | null }

/**
 * Alarms of dwellings of which somebody is told, with who lives there at that instant and what she was told (`now`: ISO). `texts`: the house can send text
 * messages.
 */
export const followedAlarms = async (
  db: Db,
  which: RawBuilder<unknown>,
  { now, texts }: { now: string; texts: boolean },
): Promise<FollowedAlarm[]> => {
  const rows = await db.rows<AlarmRow>(sql`
    select a.id, a.kind, a.agency, a.building, a.unit, a.asset, a.spells, a.closed_on::text as "closedOn", a.held_on::text as "heldOn",
      a.seen_on::text as "seenOn", a.runs_on as "runsOn", a.request, ${isGone} as "isGone",
      case when m.id is null then null else jsonb_build_object('id', m.id, 'no', m.no, 'reason', m.closure,
        'isHers', m.household is null or m.household is not distinct from h.household,
        'endedAt', app.iso(coalesce(m.resolved_at, m.closed_at))) end as matter,
      exists (select from sensors.alarm s join sensors.telling n on n.alarm = s.id and n.household = h.household where ${sameWater} and s.id <> a.id) as "isTold",
      exists (
        select from sensors.alarm s join sensors.telling n on n.alarm = s.id
        where s.device = a.device and (s.kind = a.kind or (${sameWater})) and n.answer = any (${silencing}::text[]) and n.household = h.household
          and n.answered_at > ${now}::timestamptz - make_interval(days => ${silenceDays}))
      or exists (
        select from sensors.alarm s where s.device = a.device and (s.kind = a.kind or (${sameWater})) and s.outcome = 'false'
          and s.outcome_at > ${now}::timestamptz - make_interval(days => ${silenceDays})
          and s.outcome_at >= coalesce(h.since, '-infinity')) as "isSilenced",
      case when t.alarm is null then null else jsonb_build_object('spell', t.spell, 'round', t.round, 'person', t.person,
        'household', t.household, 'way', t.way, 'toldAt', app.iso(t.told_at), 'answer', t.answer, 'overAt', app.iso(t.over_at)) end as telling,
      case when h.person is null then null else to_jsonb(h) end as home
    from sensors.alarm a left join sensors.telling t on t.alarm = a.id
    left join requests.matter o on o.id = a.request left join requests.matter m on m.id = coalesce(o.merged_into, o.id)
    left join lateral (
      select p.id as person, l.household, (select min(b.starts) from people.lease b where b.unit = l.unit and b.household = l.household) as since, p.lang, p.told_by as "toldBy", p.email, p.phone, p.lost
      from people.lease l join people.reachable p on p.household = l.household and p.kind = 'tenant' and p.erased_at is null
      where l.unit = a.unit and l.starts <= ${dayOf(now)}::date and (l.ends is null or l.ends >= ${dayOf(now)}::date)
      order by p.id = t.person desc nulls last, ${firstToTell} limit 1) h on true
    where a.kind = any (${[...toldKinds]}::text[]) and a.unit is not null and ${which}
    order by array_position(${[...toldKinds]}::text[], a.kind), a.opened_on, a.id`)
  return rows.map(({ home, request, ...alarm }) => ({
    ...alarm,
    newRequest: derivedId('alarm.request', alarm.id, ...(request ? [request] : [])),
    home: home && { ...home, way: wayNow(home, texts) },
  }))
}

/** The meter of alarm `a` was taken away, and none stands in its place: it ended by that. */
export const isGone = sql`(a.closed_on is not null and exists (
  select from sensors.device d where ${deviceLineOf} = a.device having bool_and(d.until is not null) and sensors.day_of(max(d.until)) <= a.closed_on))`

/** What `s` and `a` tell of one place at about the same time is one leak, whichever rule heard it. */
export const sameWater = sql`s.device = a.device and s.kind = any (${[...leakKinds]}::text[])
  and s.opened_on <= coalesce(a.closed_on, 'infinity') + ${sameAlarmDays}::int and coalesce(s.closed_on, 'infinity') >= a.opened_on - ${sameAlarmDays}::int`

// A letter comes when the request is filed already: whoever reads nothing else is called.
const wayNow = (home: HomeRow & Pick<HomeOfLeak, 'person'>, texts: boolean): TellingWay => {
  const way = wayTo({ ...home, texts, housed: true })
  return way === 'mail' || way === 'sms' ? way : 'none'
}
