import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import type { FactKind } from '../../../kernel/core/facts.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'

/** What changed for a reader: requests that moved, buildings to be told again, and whether the small lists are sent. */
export type News = {
  whole: boolean
  requests: string[]
  buildings: string[]
  /** the list of buildings, the agencies and their contracts */
  base: boolean
  notices: boolean
  /** of what kinds: `estate`…; `round` too when a request moved that a round has led to */
  kinds: ReadonlySet<string>
}

export const allNews: News = {
  whole: true,
  requests: [],
  buildings: [],
  base: true,
  notices: true,
  kinds: new Set(),
}

/** Beyond, the whole costs less. */
const mostFacts = 2000

type MovedMatter = { kind: string; subject: string; building: string | null; n: number }

/** From the journal, behind the reader's wall; nothing when too much happened. */
export const newsAfter = async (
  db: Db,
  actor: Actor,
  from: { feed: string; at: string },
  now: string,
): Promise<News | undefined> => {
  const [tx, seq] = from.feed.split('.').map(Number)
  const moved = await db.rows<MovedMatter>(sql`
    select f.kind, f.subject, f.building, count(*)::int as n
    from (
      select split_part(f.type, '.', 1) as kind, f.subject, f.building from kernel.fact f
      where (f.tx, f.seq) > (${tx}::bigint, ${seq}::bigint) and ${hereIs(actor)}
      order by f.tx, f.seq limit ${mostFacts + 1}) f
    group by 1, 2, 3`)
  if (moved.reduce((n, m) => n + m.n, 0) > mostFacts) return undefined
  const kinds = new Set(moved.map((m) => m.kind))
  const ofRequests = moved.filter((m) => isOf('requests', m))
  const subjects = [...new Set(ofRequests.map((m) => m.subject))]
  if (!kinds.has('round') && (await ledToByRounds(db, subjects))) kinds.add('round')
  const ofPlaces = moved.filter((m) => isOf('places', m))
  const buildings = [...new Set(ofPlaces.flatMap((m) => m.building ?? []))]
  // Contracts begin and end with the day, without a fact that a caretaker hears.
  const newDay = dayOf(from.at) !== dayOf(now)
  return {
    whole: false,
    requests: await alsoMoved(db, subjects, buildings),
    buildings,
    base: newDay || moved.some((m) => isOf('base', m)),
    notices: moved.some((m) => isOf('notices', m)),
    kinds,
  }
}

/** The kinds of facts after which each part of a pack is told again. */
export const toldAfter = {
  requests: ['request', 'order'],
  places: ['estate', 'person', 'alert', 'patch'],
  base: ['estate', 'contract', 'firm'],
  notices: ['notice'],
} as const satisfies Record<string, readonly FactKind[]>

const isOf = (part: keyof typeof toldAfter, { kind }: MovedMatter): boolean =>
  (toldAfter[part] as readonly string[]).includes(kind)

// The wall says the same of each row; said here, it is read from the index of the day and not row by row.
const hereIs = ({ role, agencies, buildings }: Actor) =>
  ofRole(role).reach === 'agency'
    ? sql`f.agency = any (${agencies}::text[])`
    : sql`f.building = any (${buildings}::uuid[])`

const ledToByRounds = async (db: Db, requests: string[]): Promise<boolean> =>
  (await db.row(
    sql`select 1 from field.round_check k where k.request = any (${requests}::uuid[]) limit 1`,
  )) !== undefined

// What an incident does to those attached to it; what a new telephone, an alert or a corrected door changes in every thread there.
const alsoMoved = async (db: Db, subjects: string[], buildings: string[]): Promise<string[]> => {
  const open = (where: RawBuilder<unknown>) =>
    db.rows<{ id: string }>(sql`select r.id from requests.matter r where r.closed_at is null and ${where}`)
  const attached = subjects.length ? await open(sql`r.outage = any (${subjects}::uuid[])`) : []
  const there = buildings.length ? await open(sql`r.building = any (${buildings}::uuid[])`) : []
  return [...new Set([...subjects, ...[...attached, ...there].map((r) => r.id)])]
}

/** The open requests of the reader's places: all, or those that moved. What is due first comes first. */
export const openOf = async (db: Db, actor: Actor, { whole, requests }: News): Promise<string[]> => {
  if (!whole && !requests.length) return []
  const which = whole
    ? ofRole(actor.role).reach === 'agency'
      ? sql`r.agency = any (${actor.agencies}::text[])`
      : sql`r.building = any (${actor.buildings}::uuid[])`
    : sql`r.id = any (${requests}::uuid[])`
  return (
    await db.rows<{ id: string }>(
      sql`select r.id from requests.matter r where r.closed_at is null and ${which} order by r.due, r.id limit 800`,
    )
  ).map((r) => r.id)
}
