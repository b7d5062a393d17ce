import { grouped } from '../../../kernel/core/grouped.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Told } from './told.ts'

type Fact = Pick<Told, 'id' | 'at' | 'type' | 'actor' | 'role' | 'audience' | 'data' | 'name'> & {
  subject: string
}
type Words = { id: string; body: string; erased: boolean }
type Sound = Told['sounds'][number] & { request: string }

/**
 * The facts of requests, oldest first, with the words, photos and sounds that came with them. Words are looked up by their ids:
 * joined behind the reader's wall, they would all be read for a few.
 */
export const factsOf = async (db: Db, ids: readonly string[]): Promise<(Told & { subject: string })[]> => {
  const facts = await db.rows<Fact>(sql`
    select f.subject, f.id, f.at, f.type, f.actor, f.role, f.audience, f.data,
      nullif(btrim(p.first_name || ' ' || p.last_name), '') as name
    from kernel.fact f left join people.person p on p.id = f.actor
    where f.subject = any (${ids}::uuid[]) and f.type <> 'request.archived'
    order by f.seq`)
  const named = facts.flatMap((f) => (typeof f.data['words'] === 'string' ? f.data['words'] : []))
  const words = new Map((await wordsOf(db, named)).map((w) => [w.id, w]))
  const heard = facts.some((f) => f.data['sounds'] !== undefined) ? await soundsOf(db, ids) : []
  const sounds = grouped(heard, (s) => s.request)
  return facts.map((f) => {
    const said = words.get(f.data['words'] as string)
    const names = (f.data['sounds'] ?? []) as string[]
    return {
      ...f,
      words: said?.body || null,
      erased: said?.erased ?? false,
      photos: (f.data['photos'] ?? []) as string[],
      sounds: (sounds.get(f.subject) ?? [])
        .filter((s) => names.includes(s.sha256))
        .map(({ sha256, seconds }) => ({ sha256, seconds })),
    }
  })
}

const wordsOf = (db: Db, ids: readonly string[]): Promise<Words[]> =>
  ids.length
    ? db.rows<Words>(
        sql`select w.id, w.body, w.erased_at is not null as erased from requests.words w where w.id = any (${ids}::uuid[])`,
      )
    : Promise.resolve([])

const soundsOf = (db: Db, ids: readonly string[]): Promise<Sound[]> =>
  db.rows<Sound>(sql`
    select s.request, s.sha256, k.seconds
    from requests.sound s left join kernel.file k on k.sha256 = s.sha256
    where s.request = any (${ids}::uuid[]) order by s.at, s.sha256`)
