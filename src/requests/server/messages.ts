import type { Context } from '../../kernel/core/command.ts'
import { cleanPaperName, type EnclosedPaper } from '../../kernel/core/enclosed-paper.ts'
import type { Audience } from '../../kernel/core/command.ts'
import { type Db, json, type RawBuilder, sql } from '../../kernel/server/sql.ts'

/** Whose words they are. `typedBy`: who sent them for her, when it was not herself; the role is then that one's. */
export type Author = { id: string; role: string; at: string; lang: string; typedBy?: string }

export const authorOf = ({ actor, at }: Context): Author => ({
  id: actor.id,
  role: actor.role,
  at,
  lang: actor.lang,
})

/** What is filed for somebody is hers, so that it is given to her and erased with her: an agent held the pen, or a browser without a name. */
export const authorFor = (context: Context, requester: unknown): Author => {
  const author = authorOf(context)
  return typeof requester !== 'string' || requester === author.id
    ? author
    : { ...author, id: requester, typedBy: author.id }
}

export type MessageDraft = {
  id?: string | undefined
  words?: string | undefined
  photos?: readonly string[] | undefined
  sounds?: readonly string[] | undefined
  papers?: readonly EnclosedPaper[] | undefined
  audience?: Audience | undefined
  expiresAt?: string | undefined
  extra?: Record<string, unknown> | undefined
}

export const saveSaid = async (
  db: Db,
  request: string,
  author: Author,
  said: MessageDraft,
): Promise<void> => {
  if (said.words && said.id) await db.run(wordsOf(request, author, said))
  await savePhotos(db, request, author, said)
  await saveSounds(db, request, author, said)
  await savePapers(db, request, author, said)
}

export const wordsOf = (request: string, author: Author, said: MessageDraft): RawBuilder<unknown> => sql`
  insert into requests.message (id, request, author, typed_by, author_role, audience, body, lang, at, expires_at)
  values (${said.id}, ${request}, ${author.id}, ${author.typedBy ?? null}, ${author.role}, ${said.audience ?? 'everyone'},
    ${said.words}, ${author.lang}, ${author.at}, ${said.expiresAt ?? null})`

// A photo is named by its hash: naming another's, in another matter, must not open it; nor does it in the same matter, where who
// showed it to the firm may yet show it to all.
export const savePhotos = async (
  db: Db,
  request: string,
  author: Author,
  { photos, audience = 'everyone' }: MessageDraft,
): Promise<void> => {
  if (!photos?.length) return
  const { id, role, at, typedBy = null } = author
  await db.run(sql`
    insert into requests.photo (request, sha256, by_person, typed_by, by_role, audience, at)
    select ${request}, p, ${id}, ${typedBy}, ${role}, ${audience}, ${at} from (select distinct unnest(${photos}::text[])) s (p)
    where not exists (select 1 from requests.photo o where o.sha256 = p and o.request <> ${request} and ${isAnothers(author)})
    on conflict (request, sha256) do update set audience = excluded.audience
    where coalesce(photo.typed_by, photo.by_person) = coalesce(excluded.typed_by, excluded.by_person)
      and photo.audience <> 'everyone' and excluded.audience <> 'staff'`)
}

// As a photo: naming another's, in another matter, opens nothing. Between the staff nothing is kept by voice.
export const saveSounds = async (
  db: Db,
  request: string,
  author: Author,
  said: MessageDraft,
): Promise<void> => {
  if (!said.sounds?.length || said.audience === 'staff') return
  const { id, role, at, typedBy = null } = author
  await db.run(sql`
    insert into requests.sound (request, sha256, by_person, typed_by, by_role, audience, at)
    select ${request}, p, ${id}, ${typedBy}, ${role}, ${said.audience ?? 'everyone'}, ${at} from unnest(${said.sounds}::text[]) p
    where not exists (select 1 from requests.sound o where o.sha256 = p and o.request <> ${request} and ${isAnothers(author)})
    on conflict do nothing`)
}

// As a photo. The same paper, enclosed again by whoever did, bears its last name and comes with the last words; shown to all, it stays so.
const savePapers = async (
  db: Db,
  request: string,
  author: Author,
  { id: message, papers, audience = 'everyone' }: MessageDraft,
): Promise<void> => {
  if (!papers?.length || !message) return
  const { id, role, at, typedBy = null } = author
  const named = [...new Map(papers.map((paper) => [paper.sha256, paper])).values()].map((paper) => ({
    ...paper,
    name: cleanPaperName(paper.name),
  }))
  await db.run(sql`
    insert into requests.paper (request, sha256, message, name, bytes, by_person, typed_by, by_role, audience, at)
    select ${request}, p.sha256, ${message}, p.name, p.bytes, ${id}, ${typedBy}, ${role}, ${audience}, ${at}
    from jsonb_to_recordset(${json(named)}) as p (sha256 text, name text, bytes integer)
    where not exists (select 1 from requests.paper o where o.sha256 = p.sha256 and o.request <> ${request} and ${isAnothers(author)})
    on conflict (request, sha256) do update set audience = excluded.audience, name = excluded.name, message = excluded.message
    where coalesce(paper.typed_by, paper.by_person) = coalesce(excluded.typed_by, excluded.by_person)
      and paper.audience <> 'everyone' and excluded.audience <> 'staff'`)
}

// Words neither of this author nor sent by her: an agent may show in two matters what she took once.
const isAnothers = ({ id, typedBy = id }: Author): RawBuilder<unknown> =>
  sql`(o.by_person is distinct from ${typedBy} and o.typed_by is distinct from ${typedBy})`
