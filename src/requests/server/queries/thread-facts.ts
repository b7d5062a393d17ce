import { groupRows } from '../../../kernel/core/group-rows.ts'
import { type Db, isAmong, sql } from '../../../kernel/server/sql.ts'
import type { ThreadFact } from './thread-entries.ts'

type Fact = Pick<ThreadFact, 'id' | 'at' | 'type' | 'actor' | 'role' | 'audience' | 'data'> & {
  subject: string
}
type Words = { id: string; body: string; erased: boolean }
type Sound = ThreadFact['sounds'][number] & { request: string }
type Paper = NonNullable<ThreadFact['papers']>[number] & { request: string }

/**
 * The facts of requests, oldest first, with the words, photos, sounds and papers that came with them. Words and names are looked up by
 * their ids: joined behind the reader's wall, all words would be read for a few, and the same name for each fact.
 */
export const factsOf = async (
  db: Db,
  ids: readonly string[],
): Promise<(ThreadFact & { subject: string })[]> => {
  const facts = await db.rows<Fact>(sql`
    select f.subject, f.id, f.at, f.type, f.actor, case when f.data ? 'vouched' then 'visitor' else f.role end as role, f.audience, f.data
    from kernel.fact f
    where ${isAmong(sql`f.subject`, ids)} and f.type not in ('request.archived', 'request.held', 'request.vouched')
    order by f.seq`)
  const spoken = facts.flatMap((f) => (typeof f.data['words'] === 'string' ? f.data['words'] : []))
  const names = await namesOf(db, [...new Set(facts.flatMap((f) => [f.actor, ...handsOf(f)]))])
  const words = new Map((await wordsOf(db, spoken)).map((w) => [w.id, w]))
  const heard = facts.some((f) => f.data['sounds'] !== undefined) ? await soundsOf(db, ids) : []
  const sounds = groupRows(heard, (s) => s.request)
  const enclosed = facts.some((f) => f.data['papers'] !== undefined) ? await papersOf(db, ids) : []
  const papers = groupRows(enclosed, (p) => p.request)
  return facts.map((f) => {
    const said = words.get(f.data['words'] as string)
    const named = (f.data['papers'] ?? []) as string[]
    const heardHere = (f.data['sounds'] ?? []) as string[]
    return {
      ...f,
      data: withHands(f, names),
      name: names.get(f.actor) ?? null,
      words: said?.body || null,
      erased: said?.erased ?? false,
      photos: (f.data['photos'] ?? []) as string[],
      sounds: (sounds.get(f.subject) ?? [])
        .filter((s) => heardHere.includes(s.sha256))
        .map(({ sha256, seconds }) => ({ sha256, seconds })),
      papers: (papers.get(f.subject) ?? [])
        .filter((p) => named.includes(p.sha256))
        .map(({ request: _, ...paper }) => paper),
    }
  })
}

// Between whose hands a request went: an id in the journal, a name in the thread.
const hands = ['to', 'from'] as const
const handsOf = ({ type, data }: Fact): string[] =>
  type.startsWith('request.charge')
    ? hands.flatMap((hand) => (typeof data[hand] === 'string' ? data[hand] : []))
    : []

const withHands = (f: Fact, names: Map<string, string>): Fact['data'] =>
  handsOf(f).length
    ? {
        ...f.data,
        ...Object.fromEntries(hands.map((hand) => [`${hand}Name`, names.get(String(f.data[hand])) ?? ''])),
      }
    : f.data

const namesOf = async (db: Db, people: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await db.rows<{ id: string; name: string }>(sql`
        select p.id, p.name as name
        from people.reachable p where ${isAmong(sql`p.id`, people)}`)
    ).flatMap(({ id, name }) => (name ? [[id, name]] : [])),
  )

const wordsOf = (db: Db, ids: readonly string[]): Promise<Words[]> =>
  ids.length
    ? db.rows<Words>(
        sql`select w.id, w.body, w.erased_at is not null as erased from requests.message w where ${isAmong(sql`w.id`, ids)}`,
      )
    : Promise.resolve([])

const soundsOf = (db: Db, ids: readonly string[]): Promise<Sound[]> =>
  db.rows<Sound>(sql`
    select s.request, s.sha256, k.seconds
    from requests.sound s left join kernel.file k on k.sha256 = s.sha256
    where ${isAmong(sql`s.request`, ids)} order by s.at, s.sha256`)

const papersOf = (db: Db, ids: readonly string[]): Promise<Paper[]> =>
  db.rows<Paper>(sql`
    select p.request, p.sha256, p.name, p.bytes, p.media
    from requests.shown_paper p where ${isAmong(sql`p.request`, ids)} order by p.at, p.name`)
