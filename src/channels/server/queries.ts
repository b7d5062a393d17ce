import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { type Db, isAmong, sql } from '../../kernel/server/sql.ts'
import { type IntakeCard, type IntakeRow, queries as asked } from '../core/contract.ts'
import { gatewayStates } from '../../kernel/server/gateway-state.ts'
import { grants } from '../core/grants.ts'
import { arrivals } from './arrivals-board.ts'
import { mostCandidates } from '../core/place-message.ts'
import { mattersNamed, mattersWhere } from './named-matters.ts'
import { isRinging } from './ringing-message.ts'
import { sentQueries } from './sent-messages.ts'

const mostRows = 200

/** What waits, as each reader's wall lets it through. */
export const queries: Record<string, Answer> = {
  ...arrivals,
  ...sentQueries,
  'intake.list': answer<object>({
    ...asked['intake.list'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'readIntake', actor)) return refuse('not_yours')
      const rows = await db.rows<IntakeRow>(sql`
        select ${rowColumns} from channels.message m where ${waits} order by m.danger desc, rings desc, m.received_at, m.id limit ${mostRows}`)
      return { rows, n: await countWaiting(db) }
    },
  }),
  'intake.count': answer<object>({
    ...asked['intake.count'],
    answer: async ({ db, actor }) =>
      mayAnywhere(grants, 'readIntake', actor)
        ? {
            n: await countWaiting(db),
            failing: mayAnywhere(grants, 'readArrivals', actor)
              ? (await gatewayStates(db)).filter(({ failingSince }) => failingSince).length
              : 0,
          }
        : refuse('not_yours'),
  }),
  'intake.card': answer<{ id: string }>({
    ...asked['intake.card'],
    answer: async ({ db, actor }, { id }) => {
      if (!mayAnywhere(grants, 'readIntake', actor)) return refuse('not_yours')
      const found = await db.row<CardRow>(sql`
        select ${rowColumns}, m.whole, m.photos, m.sounds, ${papersWithKind} as papers, m.unkept, m.candidates, m.people as likely
        from channels.message m where m.id = ${id} and ${waits}`)
      if (!found) return refuse('not_found')
      const { candidates, likely, ...card } = found
      const people = likely.length ? await likelyPeople(db, likely) : await peopleAt(db, card.sender)
      return { ...card, people, candidates: await candidatesOf(db, candidates, people) }
    },
  }),
}

type CardRow = Omit<IntakeCard, 'candidates' | 'people'> & { candidates: string[]; likely: string[] }

const countWaiting = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(sql`select count(*)::int as n from channels.message m where ${waits}`))?.n ?? 0

const waits = sql`m.state in ('intake', 'held', 'failed')`

const papersWithKind = sql`(
  select coalesce(jsonb_agg(p.value || jsonb_build_object('media', k.media) order by p.ordinality), '[]')
  from jsonb_array_elements(m.papers) with ordinality p left join kernel.file k on k.sha256 = p.value ->> 'sha256')`

const rowColumns = sql`
  m.id, m.channel as way, m.received_at as at, m.why, m.sender, m.sender_name as "senderName", m.subject, m.words, m.danger, m.agency,
  ${isRinging} as rings,
  m.came_on::text as "cameOn", m.registered, m.pile,
  (cardinality(m.photos) + cardinality(m.sounds) + jsonb_array_length(m.papers) + jsonb_array_length(m.unkept)) as files`

const peopleAt = (db: Db, address: string): Promise<IntakeCard['people']> =>
  address
    ? db.rows(sql`
        select p.id, p.name, h.unit, coalesce(s.name, '') as place
        from people.reachable p left join people.home h on h.id = p.household left join estate.site s on s.id = h.building
        where (lower(p.email) = lower(${address}) or p.digits = any (channels.digits_of(${address}))) and p.erased_at is null and p.kind <> 'staff' order by p.name limit 12`)
    : Promise.resolve([])

// In the order of what the letter says of them.
const likelyPeople = (db: Db, ids: readonly string[]): Promise<IntakeCard['people']> =>
  db.rows(sql`
    select p.id, p.name, h.unit, coalesce(s.name, '') as place
    from people.reachable p left join people.home h on h.id = p.household left join estate.site s on s.id = h.building
    where p.id = any (${[...ids]}::uuid[]) and p.erased_at is null order by array_position(${[...ids]}::uuid[], p.id)`)

// What it names comes first, then what is open where its sender lives.
const candidatesOf = async (
  db: Db,
  named: readonly string[],
  people: IntakeCard['people'],
): Promise<IntakeCard['candidates']> => {
  const units = people.flatMap(({ unit }) => unit ?? [])
  const there = units.length
    ? await mattersWhere(
        db,
        sql`${isAmong(sql`m.unit`, units)} and m.closed_at is null order by m.filed_at desc limit ${mostCandidates}`,
      )
    : []
  const byName = await mattersNamed(db, named)
  const all = [...byName, ...there.filter(({ id }) => !byName.some((one) => one.id === id))]
  return all.slice(0, mostCandidates)
}
