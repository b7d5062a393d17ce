import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { billCeiling } from '../../core/telling/bill-ceiling.ts'
import { centsOfDay } from '../../core/telling/leak-flow.ts'
import { isGone } from './followed-alarms.ts'
import { hashOfLeakKey } from './leak-keys.ts'
import { smokeCause } from './smoke-cause.ts'
import { priceOn } from './telling-store.ts'

type LeakRow = Queries['leak.page']['output'] & { of: string }
type ThreadAlarm = NonNullable<Queries['alarm.ofRequest']['output']['alarm']>
type ThreadRow = Omit<ThreadAlarm, 'can' | 'ceiling' | 'centsOfDay'> & {
  agency: string
  building: string
  nature: string
}

/** What may be asked of leaks that were told, and of what water costs. */
export const leakAnswers: Record<string, Answer> = {
  // As the owner: whoever holds the key of a link is known by nothing else.
  'leak.page': answer<Queries['leak.page']['input']>({
    ...asked['leak.page'],
    beyond: true,
    answer: async ({ db, now }, { key }) => {
      const leak = await db.row<LeakRow>(sql`
        select a.id, a.kind, coalesce(a.since, a.opened_on)::text as since, a.hourly::float8 as hourly, a.closed_on is null as "isOpen",
          ${isGone} as "isGone", t.answer, a.agency as of, jsonb_build_object('name', g.name, 'phone', coalesce(g.phone, '')) as agency, r.no::int as no
        from sensors.telling t join sensors.alarm a on a.id = t.alarm join estate.office g on g.id = a.agency left join requests.matter r on r.id = a.request and r.household = t.household
        where ${opensTo(key, now)} and a.kind <> 'smoke'`)
      if (!leak) return refuse('no_leak')
      const { of, ...told } = leak
      return { ...told, centsOfDay: costOf(told.hourly, await priceOn(db, of, dayOf(now))) }
    },
  }),
  // As the owner, like the page of a leak.
  'smokeAlarm.page': answer<Queries['smokeAlarm.page']['input']>({
    ...asked['smokeAlarm.page'],
    beyond: true,
    answer: async ({ db, now }, { key }) =>
      (await db.row<Queries['smokeAlarm.page']['output']>(sql`
        select a.id, ${smokeCause} as cause, coalesce(a.since, a.opened_on)::text as since, a.closed_on is null as "isOpen", ${isGone} as "isGone", t.answer, r.no::int as no
        from sensors.telling t join sensors.alarm a on a.id = t.alarm left join requests.matter r on r.id = a.request
        where ${opensTo(key, now)} and a.kind = 'smoke'`)) ?? refuse('no_smoke_alarm'),
  }),
  'alarm.ofRequest': answer<Queries['alarm.ofRequest']['input']>({
    ...asked['alarm.ofRequest'],
    answer: async ({ db, actor, now }, { request }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const found = await db.row<ThreadRow>(sql`
        select a.id, a.kind, coalesce(a.since, a.opened_on)::text as since, a.hourly::float8 as hourly, a.litres::float8 as litres,
          a.closed_on is null as "isOpen", ${isGone} as "isGone", t.answer, app.iso(t.told_at) as "toldAt", t.way, app.iso(t.answered_at) as "answeredAt", a.outcome,
          a.agency, a.building, r.nature
        from sensors.alarm a left join requests.matter r on r.id = a.request
        left join sensors.telling t on t.alarm = a.id and (r.household is null or t.household = r.household)
        where a.request = ${request} limit 1`)
      if (!found) return { alarm: null }
      const { agency, building, nature, ...alarm } = found
      return {
        alarm: {
          ...alarm,
          centsOfDay: costOf(alarm.hourly, await priceOn(db, agency, dayOf(now))),
          ceiling: (billCeiling.natures as readonly string[]).includes(nature),
          can: { judge: can(grants, 'judgeAlarm', actor, { agency, building }) },
        },
      }
    },
  }),
  'waterPrice.list': answer({
    ...asked['waterPrice.list'],
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'setWaterPrice', actor)) return refuse('not_yours')
      const agencies = await db.rows<{ id: string; name: string }>(
        sql`select g.id, g.name from estate.office g order by g.name, g.id`,
      )
      const rows = await db.rows(sql`
        select distinct on (p.agency) p.agency, p.cents::float8 as cents, p.source, p.since::text from sensors.water_price p
        where p.since <= ${dayOf(now)}::date order by p.agency nulls first, p.since desc, p.at desc`)
      return {
        agencies: agencies.filter(({ id }) => can(grants, 'setWaterPrice', actor, { agency: id })),
        rows,
        can: { setForAll: can(grants, 'setWaterPrice', actor, { agency: null }) },
      }
    },
  }),
}

/** The alarm that a key opens: hers who was told, while she lives there, until a month after it is over. */
const opensTo = (key: string, now: string) => sql`
  t.link = ${hashOfLeakKey(key)} and (a.closed_on is null or a.closed_on > ${now}::date - 30)
  and exists (select from people.lease l where l.household = t.household and l.unit = a.unit and l.starts <= ${dayOf(now)}::date
    and (l.ends is null or l.ends >= ${dayOf(now)}::date))`

const costOf = (hourly: number | null, price: number | null): number | null =>
  hourly === null || price === null ? null : centsOfDay(hourly, price)
