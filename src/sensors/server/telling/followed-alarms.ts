import { dayOf } from '../../../kernel/core/dates.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { type LostWay, wayTo } from '../../../people/core/contract.ts'
import { sameAlarmDays } from '../../core/alarm-spells.ts'
import { leakKinds } from '../../core/leak-rules.ts'
import type { FollowedAlarm, HomeOfLeak } from '../../core/telling/follow-alarm.ts'
import type { TellingWay } from '../../core/telling/leak-codes.ts'

/** Days for which «c’est normal» silences a kind of a device. */
const silenceDays = 60

type HomeRow = {
  person: string
  household: string
  lang: Lang
  toldBy: 'mail' | 'sms' | 'paper'
  email: string
  phone: string
  lost: LostWay[]
}
type AlarmRow = Omit<FollowedAlarm, 'home' | 'newRequest'> & { home: HomeRow | null }

/**
 * Alarms of leaks in dwellings, with who lives there at that instant and what she was told (`now`: ISO). `texts`: the house can send text
 * messages.
 */
export const followedAlarms = async (
  db: Db,
  which: RawBuilder<unknown>,
  { now, texts }: { now: string; texts: boolean },
): Promise<FollowedAlarm[]> => {
  const rows = await db.rows<AlarmRow>(sql`
    select a.id, a.kind, a.agency, a.building, a.unit, a.asset, a.spells, a.closed_on::text as "closedOn", a.held_on::text as "heldOn",
      a.seen_on::text as "seenOn", a.request,
      exists (select from sensors.alarm s where ${sameWater} and s.told_at is not null and s.id <> a.id) as "isTold",
      exists (
        select from sensors.alarm s join sensors.telling n on n.alarm = s.id
        where s.device = a.device and (s.kind = a.kind or (${sameWater})) and n.answer = 'normal' and n.household = h.household
          and n.answered_at > ${now}::timestamptz - make_interval(days => ${silenceDays})) as "isSilenced",
      case when t.alarm is null then null else jsonb_build_object('spell', t.spell, 'round', t.round, 'person', t.person,
        'household', t.household, 'way', t.way, 'toldAt', app.iso(t.told_at), 'answer', t.answer, 'overAt', app.iso(t.over_at)) end as telling,
      case when h.person is null then null else to_jsonb(h) end as home
    from sensors.alarm a left join sensors.telling t on t.alarm = a.id
    left join lateral (
      select p.id as person, l.household, p.lang, p.told_by as "toldBy", p.email, p.phone, p.lost
      from people.lease l join people.reachable p on p.household = l.household and p.kind = 'tenant' and p.erased_at is null
      where l.unit = a.unit and l.starts <= ${dayOf(now)}::date and (l.ends is null or l.ends >= ${dayOf(now)}::date)
      order by p.id = t.person desc nulls last, (p.told_by <> 'paper') desc, (p.email <> '' and 'mail' <> all (p.lost)) desc, p.id limit 1) h on true
    where a.kind = any (${[...leakKinds]}::text[]) and a.unit is not null and ${which}
    order by array_position(${[...leakKinds]}::text[], a.kind), a.opened_on, a.id`)
  return rows.map(({ home, ...alarm }) => ({
    ...alarm,
    newRequest: derivedId('alarm.request', alarm.id),
    home: home && { ...home, way: wayNow(home, texts) },
  }))
}

/** What `s` and `a` tell of one device at about the same time is one leak, whichever rule heard it. */
export const sameWater = sql`s.device = a.device and s.kind = any (${[...leakKinds]}::text[])
  and s.opened_on <= coalesce(a.closed_on, 'infinity') + ${sameAlarmDays}::int and coalesce(s.closed_on, 'infinity') >= a.opened_on - ${sameAlarmDays}::int`

// A letter comes when the request is filed already: whoever reads nothing else is called.
const wayNow = (home: HomeRow & Pick<HomeOfLeak, 'person'>, texts: boolean): TellingWay => {
  const way = wayTo({ ...home, texts, housed: true })
  return way === 'mail' || way === 'sms' ? way : 'none'
}
