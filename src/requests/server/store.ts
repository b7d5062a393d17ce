import type { Context, Fact } from '../../kernel/core/command.ts'
import { type Db, json, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { contestDays } from '../core/decide/end.ts'
import { evolve } from '../core/evolve.ts'
import type { Matter } from '../core/matter.ts'

/** A new request, with her words and photos. `who` is the author; words stay apart, to be erasable. */
export const saveFiled = async (db: Db, fact: Fact, author: Author, said: Said): Promise<void> => {
  const row = {
    ...fact.data,
    id: fact.subject,
    agency: fact.place?.agency,
    building: fact.place?.building,
    at: author.at,
  }
  const filed = sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, article, channel, lang,
      agency, building, entrance, unit, household, requester, filed_at, moved_at, asset, extra)
    select id, kind, status, ball, at, nature, urgency, due, liability, article, channel, lang,
      agency, building, entrance, unit, household, requester, at, at, asset, ${json(said.extra ?? {})}
    from jsonb_to_record(${json(row)}) as f (id uuid, kind text, status text, ball text, at timestamptz, nature text, urgency text,
      due timestamptz, liability text, article text, channel text, lang text, agency text, building uuid, entrance uuid, unit uuid,
      household uuid, requester uuid, asset uuid)`
  if (!said.words || !said.id) await db.run(filed)
  else await db.run(sql`with filed as (${filed}) ${wordsOf(fact.subject, author, said)}`)
  await savePhotos(db, fact.subject, author, said)
  await saveSounds(db, fact.subject, author, said)
}

export type Author = { id: string; role: string; at: string; lang: string }

export const authorOf = ({ actor, at }: Context): Author => ({
  id: actor.id,
  role: actor.role,
  at,
  lang: actor.lang,
})

export type Said = {
  id?: string | undefined
  words?: string | undefined
  photos?: readonly string[] | undefined
  sounds?: readonly string[] | undefined
  audience?: 'everyone' | 'staff' | 'firm' | undefined
  expiresAt?: string | undefined
  extra?: Record<string, unknown> | undefined
}

export const saveSaid = async (db: Db, request: string, author: Author, said: Said): Promise<void> => {
  if (said.words && said.id) await db.run(wordsOf(request, author, said))
  await savePhotos(db, request, author, said)
  await saveSounds(db, request, author, said)
}

const wordsOf = (request: string, author: Author, said: Said): RawBuilder<unknown> => sql`
  insert into requests.words (id, request, author, author_role, audience, body, lang, at, expires_at)
  values (${said.id}, ${request}, ${author.id}, ${author.role}, ${said.audience ?? 'everyone'}, ${said.words}, ${author.lang},
    ${author.at}, ${said.expiresAt ?? null})`

// A photo is named by its hash: naming another's, in another matter, must not open it; nor does it in the same matter, where who
// showed it to the firm may yet show it to all.
const savePhotos = async (
  db: Db,
  request: string,
  author: Author,
  { photos, audience = 'everyone' }: Said,
): Promise<void> => {
  if (!photos?.length) return
  await db.run(sql`
    insert into requests.photo (request, sha256, by_person, by_role, audience, at)
    select ${request}, p, ${author.id}, ${author.role}, ${audience}, ${author.at} from (select distinct unnest(${photos}::text[])) s (p)
    where not exists (select 1 from requests.photo o where o.sha256 = p and o.request <> ${request} and o.by_person is distinct from ${author.id})
    on conflict (request, sha256) do update set audience = excluded.audience
    where photo.by_person = excluded.by_person and photo.audience <> 'everyone' and excluded.audience <> 'staff'`)
}

// As a photo: naming another's, in another matter, opens nothing. Between the staff nothing is kept by voice.
const saveSounds = async (db: Db, request: string, author: Author, said: Said): Promise<void> => {
  if (!said.sounds?.length || said.audience === 'staff') return
  await db.run(sql`
    insert into requests.sound (request, sha256, by_person, by_role, audience, at)
    select ${request}, p, ${author.id}, ${author.role}, ${said.audience ?? 'everyone'}, ${author.at} from unnest(${said.sounds}::text[]) p
    where not exists (select 1 from requests.sound o where o.sha256 = p and o.request <> ${request} and o.by_person is distinct from ${author.id})
    on conflict do nothing`)
}

/** What the facts change in a request: folded by the same `evolve` that every page uses, written in one statement. */
export const saveMoves = async (
  db: Db,
  before: Matter,
  facts: readonly Fact[],
  { at, actor }: Context,
): Promise<void> => {
  let m = before
  for (const fact of facts) m = { ...m, ...evolve(m, fact.type, fact.data, at, actor.role) }
  await db.run(sql`
    update requests.request set kind = ${m.kind}, status = ${m.status}, ball = ${m.ball}, ball_since = ${m.ballSince},
      waits_for = ${m.waitsFor}, paused_since = ${m.pausedSince}, nature = ${m.nature}, urgency = ${m.urgency}, due = ${m.due},
      next_at = ${m.nextAt}, liability = ${m.liability}, article = ${m.article}, handler = ${m.handler}, outage = ${m.outage},
      moved_at = ${m.movedAt}, resolved_at = ${m.resolvedAt}, closed_at = ${m.closedAt}, closure = ${m.closure},
      contested = ${m.contested}, reminders = ${m.reminders},
      unanswered_since = ${m.unansweredSince}, unanswered_by = ${m.unansweredBy}
    where id = ${m.id}`)
  if (m.closedAt && !before.closedAt) await expireNotes(db, m.id, m.closedAt)
}

// Internal notes are the exception: they end twelve months after closing (field.md §1.7).
const expireNotes = (db: Db, request: string, closedAt: string): Promise<number> =>
  db.run(sql`
    update requests.words set expires_at = ${closedAt}::timestamptz + interval '12 months'
    where request = ${request} and audience = 'staff' and expires_at is null`)

export const saveQuestion = (
  db: Db,
  id: string,
  request: string,
  by: Author,
  directorate: string,
  due: string,
): Promise<number> =>
  db.run(sql`
    insert into requests.question (id, request, directorate, asked_by, asked_at, due)
    values (${id}, ${request}, ${directorate}, ${by.id}, ${by.at}, ${due})`)

export const saveAnswer = (db: Db, question: string, by: Author): Promise<number> =>
  db.run(
    sql`update requests.question set answered_at = ${by.at}, answered_by = ${by.id} where id = ${question}`,
  )

export const saveArchived = (db: Db, request: string, at: string): Promise<number> =>
  db.run(sql`update requests.request set archived_at = ${at} where id = ${request}`)

/**
 * Empties what a person wrote, said or showed (right to erasure); the history stays countable. `old`: only in what has been
 * closed for so long that it can't be contested any more. Returns the files she no longer holds.
 */
export const eraseOf = async (db: Db, person: string, at: string, old = false): Promise<string[]> => {
  const settled = sql`(select r.id from requests.request r
    where r.closed_at < ${at}::timestamptz - ${contestDays} * interval '1 day')`
  const where = (request: RawBuilder<unknown>) => (old ? sql`${request} in ${settled}` : sql`true`)
  await db.run(sql`
    update requests.words set body = '', erased_at = ${at}
    where author = ${person} and erased_at is null and ${where(sql`words.request`)}`)
  const gone = await db.rows<{ sha256: string }>(
    sql`delete from requests.photo where by_person = ${person} and ${where(sql`photo.request`)} returning sha256`,
  )
  const silent = await db.rows<{ sha256: string }>(
    sql`delete from requests.sound where by_person = ${person} and ${where(sql`sound.request`)} returning sha256`,
  )
  return [...gone, ...silent].map((g) => g.sha256)
}

export const emptyExpired = (db: Db, now: string): Promise<number> =>
  db.run(
    sql`update requests.words set body = '', erased_at = ${now} where expires_at < ${now} and erased_at is null`,
  )

/** The words in use, with how often: what a typing mistake is corrected by. */
export const refreshVocabulary = async (db: Db): Promise<void> => {
  await db.run(sql`delete from requests.vocabulary`)
  await db.run(sql`
    insert into requests.vocabulary (word, n)
    select word, ndoc from ts_stat('select to_tsvector(''simple'', app.plain(body)) from requests.words where erased_at is null and audience = ''everyone'' order by at desc limit 50000')
    where length(word) between 4 and 24 and ndoc > 1`)
}
