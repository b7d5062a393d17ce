import type { Context, Fact } from '../../kernel/core/command.ts'
import type { Delay } from '../../kernel/core/delay.ts'
import type { Facts } from '../../kernel/core/facts.ts'
import { type Db, json, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { evolve } from '../core/evolve-request.ts'
import { promiseOf } from '../core/nature/urgency.ts'
import { isWalled } from '../core/nature/walled-natures.ts'
import type { Matter } from '../core/request-matter.ts'
import { isDanger } from '../core/status.ts'
import { saveCharge } from './charge/charge-store.ts'
import { saveTurns } from './alarm/alarm-store.ts'
import { type Author, type MessageDraft, savePhotos, saveSounds, wordsOf } from './messages.ts'

/** A new request, with the requester's words and photos; words stay apart, to be erasable. */
export const saveFiled = async (
  db: Db,
  fact: Fact<'request.filed'>,
  promised: Delay,
  author: Author,
  said: MessageDraft & { building: string; filedAt: string },
): Promise<void> => {
  const row = {
    ...fact.data,
    delay: promised,
    handler: fact.data.handler ?? null,
    walled: isWalled(fact.data.nature),
    id: fact.subject,
    agency: fact.place?.agency,
    building: said.building,
    at: author.at,
    filedAt: said.filedAt,
  }
  const filed = sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, article, channel, lang,
      agency, building, entrance, unit, household, requester, filed_at, moved_at, asset, unconfirmed_since, extra, delay, handler, walled)
    select id, kind, status, ball, at, nature, urgency, due, liability, article, channel, lang,
      agency, building, entrance, unit, household, requester, "filedAt", at, asset, case when not confirmed then at end, ${json(said.extra ?? {})},
      delay, handler, walled
    from jsonb_to_record(${json(row)}) as f (id uuid, kind text, status text, ball text, at timestamptz, nature text, urgency text,
      due timestamptz, liability text, article text, channel text, lang text, agency text, building uuid, entrance uuid, unit uuid,
      household uuid, requester uuid, asset uuid, "filedAt" timestamptz, confirmed boolean, delay jsonb, handler text, walled boolean)`
  if (!said.words || !said.id) await db.run(filed)
  else await db.run(sql`with filed as (${filed}) ${wordsOf(fact.subject, author, said)}`)
  await savePhotos(db, fact.subject, author, said)
  await saveSounds(db, fact.subject, author, said)
}

/** What the facts change in a request: folded by the same `evolve` that every page uses, written in one statement. */
export const saveMoves = async (
  db: Db,
  before: Matter,
  facts: readonly Fact[],
  { at, actor }: Context,
): Promise<void> => {
  let m = before
  for (const fact of facts) m = { ...m, ...evolve(m, fact, at, actor.role) }
  await db.run(sql`
    update requests.request set kind = ${m.kind}, unit = ${unitOf(before, m)}, status = ${m.status}, ball = ${m.ball}, ball_since = ${m.ballSince},
      waits_for = ${m.waitsFor}, paused_since = ${m.pausedSince}, nature = ${m.nature}, urgency = ${m.urgency}, due = ${m.due}, walled = ${isWalled(m.nature)},${m.urgency === before.urgency ? sql`` : sql` delay = requests.delays(agency) -> ${promiseOf(m.nature, m.urgency)}::text,`}
      next_at = ${m.nextAt}, liability = ${m.liability}, article = ${m.article}, handler = ${m.handler}, outage = ${m.outage}, merged_into = ${m.mergedInto ?? null},
      moved_at = ${m.movedAt}, resolved_at = ${m.resolvedAt}, told_at = ${m.toldAt}, closed_at = ${m.closedAt}, closure = ${m.closure}, how = ${m.how},
      contested = ${m.contested}, reminders = ${m.reminders},
      unanswered_since = ${m.unansweredSince}, unanswered_by = ${m.unansweredBy}
    where id = ${m.id}`)
  if (isDanger(before) !== isDanger(m) && !facts.some(({ type }) => type.startsWith('alarm.')))
    throw new Error(
      `${facts[0]?.type}: a danger began or ended without its alarm (core/alarm/danger-ringing.ts)`,
    )
  await saveTurns(db, facts, { at })
  if (m.charge?.person !== before.charge?.person) await saveCharge(db, m)
  if (m.closedAt && !before.closedAt) await expireNotes(db, m.id, m.closedAt)
}

const unitOf = (before: Matter, after: Matter): RawBuilder<unknown> => {
  if (before.kind === after.kind) return sql`unit`
  return after.kind === 'outage' ? commonPart : unitFiled
}

// What became everybody's stands in no home: it keeps its place only where all walk.
const commonPart = sql`(select u.id from estate.place u where u.id = request.unit and u.kind = 'common')`

// What is one home's again stands where it was filed.
const unitFiled = sql`(select (f.data ->> 'unit')::uuid from kernel.fact f where f.subject = request.id and f.type = 'request.filed')`

// Internal notes are the exception: they end twelve months after closing (field.md §1.7).
const expireNotes = (db: Db, request: string, closedAt: string): Promise<number> =>
  db.run(sql`
    update requests.message set expires_at = ${closedAt}::timestamptz + interval '12 months'
    where request = ${request} and audience = 'staff' and expires_at is null`)

export const saveQuestion = (
  db: Db,
  request: string,
  by: Author,
  { question, directorate, answerDue }: Facts['request.hqAsked'],
): Promise<number> =>
  db.run(sql`
    insert into requests.question (id, request, directorate, asked_by, asked_at, due)
    values (${question}, ${request}, ${directorate}, ${by.id}, ${by.at}, ${answerDue})`)

export const saveAnswer = (db: Db, question: string, by: Author): Promise<number> =>
  db.run(
    sql`update requests.question set answered_at = ${by.at}, answered_by = ${by.id} where id = ${question}`,
  )

/**
 * The history of the place stays (what, when, how it ended), and nobody in it: names, words and voices go, and the photos
 * of who lived there (field.md §1.7).
 */
export const saveArchived = async (db: Db, request: string, at: string): Promise<void> => {
  await db.run(
    sql`update requests.request set archived_at = ${at}, requester = null, household = null where id = ${request}`,
  )
  await db.run(
    sql`update requests.message set body = '', author = null, erased_at = ${at} where request = ${request}`,
  )
  await db.run(
    sql`delete from requests.photo where request = ${request} and by_role in ('tenant', 'visitor', 'operator')`,
  )
  await db.run(sql`update requests.photo set by_person = null where request = ${request}`)
  await db.run(sql`delete from requests.sound where request = ${request}`)
  await db.run(sql`delete from requests.paper where request = ${request}`)
}

/** When somebody last asked where it stands, as far as the reader may see it. */
export const remindedAt = async (db: Db, request: string): Promise<string | undefined> =>
  (
    await db.row<{ at: string | null }>(sql`
      select max(f.at) as at from kernel.fact f where f.subject = ${request} and f.type = 'request.reminded'`)
  )?.at ?? undefined

/** The words in use, with how often: what a typing mistake is corrected by. */
export const refreshVocabulary = async (db: Db): Promise<void> => {
  await db.run(sql`delete from requests.vocabulary`)
  await db.run(sql`
    insert into requests.vocabulary (word, n)
    select word, ndoc from ts_stat('select to_tsvector(''simple'', app.plain(body)) from requests.message where erased_at is null and audience = ''everyone'' order by at desc limit 50000')
    where length(word) between 4 and 24 and ndoc > 1`)
}
