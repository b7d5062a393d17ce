import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Ring, RingingCaller } from '../../core/calls/call-contract.ts'
import { queries as asked } from '../../core/contract.ts'
import { byAgency, byHour, byQueue, groupsOfCalls } from './call-figures.ts'
import { grants } from '../../core/grants.ts'

/** Behind one number: a couple, a relay, a firm’s switchboard. */
const mostPeople = 8

/** Who calls, for who answers; each as her own wall lets her see it. */
export const callAnswers: Record<string, Answer> = {
  'call.ringing': answer<object>({
    ...asked['call.ringing'],
    answer: async ({ db, actor, now, settings }) => {
      if (!mayAnywhere(grants, 'answerCalls', actor)) return refuse('not_yours')
      const line = await db.row<{ extension: string }>(
        sql`select l.extension from channels.line l where l.person = ${actor.id}`,
      )
      const rings = line ? await ringsOf(db, actor.id, now) : []
      return {
        extension: line?.extension ?? '',
        dials: line !== undefined && settings.callRequest !== undefined,
        rings,
      }
    },
  }),
  'call.figures': answer<object>({
    ...asked['call.figures'],
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'answerCalls', actor)) return refuse('not_yours')
      const from = new Date(Date.parse(now) - figureDays * 86_400_000).toISOString()
      return {
        queues: await groupsOfCalls(db, byQueue, from),
        hours: await groupsOfCalls(db, byHour, from),
        agencies: await groupsOfCalls(db, byAgency, from),
      }
    },
  }),
}

/** Four weeks: as many Mondays as Fridays. */
const figureDays = 28

type RingRow = Omit<Ring, 'people' | 'all' | 'firms'>

// A switchboard may never tell the end: what rings for minutes, or is spoken for hours, is over.
const ringsOf = async (db: Db, person: string, now: string): Promise<Ring[]> => {
  const rows = await db.rows<RingRow>(sql`
    select c.id, c.began_at as at, c.number, c.queue, c.answered_at is not null as answered
    from channels.call c
    where c.members @> array[${person}::uuid] and c.direction = 'in' and c.ended_at is null
      and c.began_at > ${now}::timestamptz - case when c.answered_at is null then interval '3 minutes' else interval '4 hours' end
    order by c.answered_at is not null, c.began_at desc limit 3`)
  return Promise.all(rows.map(async (row) => ({ ...row, ...(await whoHas(db, row.number)) })))
}

const whoHas = async (db: Db, number: string): Promise<Pick<Ring, 'people' | 'all' | 'firms'>> => {
  if (!number) return { people: [], all: 0, firms: [] }
  const people = await db.rows<RingingCaller & { all: number }>(sql`
    select p.id, p.name, coalesce(s.name, '') as place, m.open, m.danger, m.last, k.known, count(*) over ()::int as all
    from people.reachable p left join people.home h on h.id = p.household left join estate.site s on s.id = coalesce(h.building, p.building),
      lateral (
        select count(*)::int as open, coalesce(bool_or(r.urgency = 'U0'), false) as danger,
          (array_agg(json_build_object('id', r.id, 'nature', r.nature) order by r.urgency <> 'U0', r.filed_at desc))[1] as last
        from requests.matter r
        where r.closed_at is null and (r.requester = p.id or (p.household is not null and r.household = p.household))) m,
      lateral (
        select coalesce(json_agg(json_build_object('id', o.id, 'nature', o.nature, 'since', o.filed_at) order by o.filed_at desc), '[]') as known
        from (
          select r.id, r.nature, r.filed_at from requests.matter r left join estate.home d on d.id = h.unit
          where r.kind = 'outage' and r.closed_at is null and r.building = coalesce(h.building, p.building)
            and (r.entrance is null or d.entrance is null or r.entrance = d.entrance)
          order by r.filed_at desc limit 3) o) k
    where p.digits = any (channels.digits_of(${number})) and p.kind <> 'staff' and p.erased_at is null
    order by m.danger desc, m.open desc, p.name limit ${mostPeople}`)
  const firms = await db.rows<{ id: string; name: string }>(sql`
    select f.id, f.name from contractors.company f
    where regexp_replace(f.phone, '\\D', '', 'g') = any (channels.digits_of(${number}))
      or regexp_replace(f.on_call, '\\D', '', 'g') = any (channels.digits_of(${number}))
    order by f.name limit 5`)
  return { people: people.map(({ all: _, ...one }) => one), all: people[0]?.all ?? 0, firms }
}
