import { dayOf } from '../../../kernel/core/dates.ts'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { type AlarmCard, queries, type Queries } from '../../core/contract.ts'
import { mustKeepAway } from '../../core/alarm/alarm-rules.ts'
import { grants } from '../../core/grants.ts'
import { natureRinging } from '../../core/alarm/danger-ringing.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { fittingContracts } from '../../core/known-place.ts'
import { knownPlace } from '../read-matter.ts'

type Output = Queries['danger.list']['output']
type AlarmRow = Omit<AlarmCard, 'taken' | 'nature' | 'firm' | 'keepAway'> & {
  taken: Omit<NonNullable<AlarmCard['taken']>, 'me'> | null
  firm: AlarmCard['firm']
}

/** More than one may stand at once; so many never do, and a screen could not show them. */
const mostAlarms = 40

/** What rings in the reader's reach, with everything that whoever answers it needs: no second question in a danger. */
export const alarms = answer<Record<never, never>>({
  input: queries['danger.list'].input,
  output: queries['danger.list'].output,
  answer: async ({ db, actor, now, ask }): Promise<Output | { refused: string }> => {
    if (!mayAnywhere(grants, 'readAlarms', actor)) return refuse('not_yours')
    const cards: AlarmCard[] = []
    for (const found of await standing(db)) {
      const [first] = found.calls
      const isHome = Boolean(first?.unit)
      const nature = natureRinging(found.kind, first?.nature ?? 'other.repair', isHome)
      cards.push({
        ...found,
        calls: found.calls.map((call) => ({ ...call, nature: call.nature ?? nature })),
        nature,
        keepAway: mustKeepAway(found, actor),
        taken: found.taken && { ...found.taken, me: found.taken.by === actor.id },
        firm: await whoComes(db, found, nature, now),
      })
    }
    const help = (await ask('request.help', {})) as Queries['request.help']['output']
    return { alarms: cards, onCall: help.always ? help.phone : '' }
  },
})

const standing = (db: Db): Promise<AlarmRow[]> =>
  db.rows<AlarmRow>(sql`
    select a.id, a.kind, a.raised_at as "raisedAt", a.confirmed, a.rings,
      jsonb_build_object('agency', a.agency, 'building', a.building, 'name', coalesce(b.name, ''), 'address', coalesce(b.address, '')) as place,
      case when a.taken_by is not null then jsonb_build_object('by', a.taken_by, 'at', app.iso(a.taken_at), 'name', ${nameOf(sql`a.taken_by`)}) end as taken,
      case when a.reached_firm is not null then jsonb_build_object('at', app.iso(a.reached_at), 'by', ${nameOf(sql`a.reached_by`)},
        'firm', (select f.name from contractors.company f where f.id = a.reached_firm)) end as reached,
      (select jsonb_build_object('id', o.firm, 'name', o.firm_name, 'phone', o.firm_phone, 'onCall', o.firm_on_call, 'ordered', true)
        from requests.alarm_request m join contractors.current_order o on o.request = m.request
        where m.alarm = a.id and m.left_at is null and o.status not in ('refused', 'cancelled')
        order by o.placed_at desc limit 1) as firm,
      coalesce((select jsonb_agg(jsonb_build_object('request', r.id, 'no', r.no, 'nature', r.nature, 'at', app.iso(m.at), 'unit', s.unit,
          'entrance', e.name, 'part', u.part, 'storey', coalesce(u.storey, s.storey), 'door', u.door,
          'caller', case when p.id is not null then jsonb_build_object('name', p.name, 'phone', p.phone) end,
          'rang', case when c.request is not null then jsonb_build_object('name', c.name, 'phone', c.phone) end)
          order by m.at, m.request)
        from requests.alarm_request m left join requests.request r on r.id = m.request
        left join lateral requests.spot_ringing(m.request) s on true
        left join estate.place u on u.id = s.unit left join estate.staircase e on e.id = coalesce(u.entrance, s.entrance)
        left join people.reachable p on p.id = r.requester left join requests.caller c on c.request = r.id
        where m.alarm = a.id and m.left_at is null), ${callNowhere}, '[]') as calls
    from requests.alarm a left join estate.site b on b.id = a.building
      left join requests.unplaced_filing u on a.building is null and u.id = a.spot
    where a.ended_at is null
    order by a.taken_by is not null, a.raised_at, a.id limit ${mostAlarms}`)

// Told without a place: who told it is all that is known of it.
const callNowhere = sql`(
  select jsonb_build_array(jsonb_build_object('request', u.id, 'no', null, 'nature', u.filing ->> 'nature', 'at', app.iso(u.at), 'unit', null,
    'entrance', null, 'part', null, 'storey', null, 'door', null, 'message', u.filing ->> 'message',
    'caller', case when u.filing -> 'requester' is not null then jsonb_build_object(
      'name', coalesce(nullif(p.name, ''), u.filing #>> '{requester,name}', ''),
      'phone', coalesce(nullif(p.phone, ''), u.filing #>> '{requester,phone}', '')) end,
    'rang', case when u.filing -> 'caller' is not null then jsonb_build_object(
      'name', coalesce(u.filing #>> '{caller,name}', ''), 'phone', coalesce(u.filing #>> '{caller,phone}', '')) end))
  from (select 1) one left join people.reachable p on p.id = (u.filing #>> '{requester,person}')::uuid where u.id is not null)`

const nameOf = (person: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce((select p.name from people.reachable p where p.id = ${person}), '')`

// Whoever has the order, unless it is for something else: nobody calls the plumber of a dripping tap to a fire.
const whoComes = async (db: Db, found: AlarmRow, nature: string, now: string): Promise<AlarmCard['firm']> => {
  if (found.firm && found.calls.some((call) => call.nature === nature)) return found.firm
  const fitting = await firmFor(db, found, nature, now)
  return fitting && fitting.id === found.firm?.id ? found.firm : fitting
}

// Nobody has the order yet: whoever would have it is called all the same.
const firmFor = async (db: Db, found: AlarmRow, nature: string, now: string): Promise<AlarmCard['firm']> => {
  const { building } = found.place
  const place =
    building &&
    (await knownPlace(db, { unit: found.calls[0]?.unit ?? undefined, building }, dayOf(now), {
      nature,
    }))
  const [first] = place ? fittingContracts(place, natureOf(nature)) : []
  if (!first) return null
  const { id, name, phone } = first.contract.firm
  const row = await db.row<{ onCall: string }>(
    sql`select f.on_call as "onCall" from contractors.company f where f.id = ${id}`,
  )
  return { id, name, phone, onCall: row?.onCall ?? '', ordered: false }
}
