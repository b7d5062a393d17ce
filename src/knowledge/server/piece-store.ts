import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import type { About } from '../core/contract.ts'
import type { NamesAround, UnknownParts } from '../core/check-piece.ts'
import type { AnsweredQuestion, KnownPiece } from '../core/keep-answer.ts'
import type { Clock } from '../core/standing.ts'

const aboutOf = sql`jsonb_strip_nulls(jsonb_build_object('nature', p.nature, 'thing', p.thing, 'maker', p.maker, 'model', p.model,
  'trade', p.trade, 'contract', p.contract, 'firm', p.firm, 'building', p.building))`

/** A piece as the rules know it, behind the wall of who acts. */
export const pieceNow = (db: Db, id: string): Promise<KnownPiece | undefined> =>
  db.row(sql`
    select p.id, p.directorate, p.agency, p.building, p.request, p.asked, p.reply, ${aboutOf} as about, p.for_firms as "forFirms", p.version,
      p.doubted_at as "doubtedAt", p.doubted_by as "doubtedBy", p.withdrawn_at as "withdrawnAt", p.review_on as "reviewOn",
      p.doubtful_at as "doubtfulAt", p.hides_at as "hidesAt"
    from knowledge.piece p where p.id = ${id}`)

export const answeredQuestion = (db: Db, id: string): Promise<AnsweredQuestion | undefined> =>
  db.row(sql`
    select q.request, q.directorate, q.answered_at as "answeredAt" from requests.hq_question q where q.id = ${id}`)

export const agencyOfBuilding = async (db: Db, building: string | undefined): Promise<string | null> =>
  building
    ? ((await db.row<{ agency: string }>(sql`select s.agency from estate.site s where s.id = ${building}`))
        ?.agency ?? null)
    : null

/** What of what it is about the house does not know: a building, a kind of thing with its maker and model, a contract or a firm. */
export const unknownParts = async (db: Db, about: About): Promise<UnknownParts> => {
  const { building, thing, maker, model, contract, firm } = about
  const isMissing = async (is: boolean, there: RawBuilder<unknown>): Promise<boolean> =>
    is && (await db.row(there)) === undefined
  return {
    building: await isMissing(
      building !== undefined,
      sql`select 1 from estate.site s where s.id = ${building}`,
    ),
    thing: await isMissing(
      thing !== undefined,
      sql`select 1 from estate.equipment e where e.kind = ${thing} and (${maker ?? null}::text is null or e.maker = ${maker ?? null})
        and (${model ?? null}::text is null or e.model = ${model ?? null}) limit 1`,
    ),
    contract:
      (await isMissing(
        contract !== undefined,
        sql`select 1 from contractors.terms c where c.id = ${contract}`,
      )) ||
      (await isMissing(firm !== undefined, sql`select 1 from contractors.company c where c.id = ${firm}`)),
  }
}

/** Whom words about a thread could name: who asked and lives there, and everybody whose whole name stands in them. */
export const namesAround = async (
  db: Db,
  request: string | undefined,
  words: string,
): Promise<NamesAround> => {
  const near = request
    ? await db.rows<{ name: string }>(sql`
        select p.name from requests.matter m join people.reachable p
          on p.id = m.requester or (m.household is not null and p.household = m.household)
          or p.id in (select q.asked_by from requests.hq_question q where q.request = m.id)
        where m.id = ${request} and p.erased_at is null limit 50`)
    : []
  return {
    names: near.map(({ name }) => name),
    whole: await wholeNamesIn(db, words),
  }
}

type PieceDraft = {
  id: string
  directorate: string
  agency: string | null
  about: About
  forFirms: boolean
  asked: string
  reply: string
  version: number
  request: string
  clock: Clock
  at: string
  by: string
}

/** Keeps a piece, or its next version: what was said before stays. A doubt and a setting aside end with it. */
export const savePiece = async (db: Db, draft: PieceDraft): Promise<void> => {
  const { id, directorate, agency, forFirms, asked, reply, version, request, at, by } = draft
  const { nature, thing, maker, model, trade, contract, firm, building } = draft.about
  const { reviewOn, doubtfulAt, hidesAt } = draft.clock
  await db.run(sql`
    insert into knowledge.piece (id, directorate, agency, building, nature, thing, maker, model, trade, contract, firm, for_firms, asked, reply,
      version, request, kept_at, review_on, doubtful_at, hides_at)
    values (${id}, ${directorate}, ${agency}, ${building ?? null}, ${nature ?? null}, ${thing ?? null}, ${maker ?? null}, ${model ?? null},
      ${trade ?? null}, ${contract ?? null}, ${firm ?? null}, ${forFirms}, ${asked}, ${reply}, ${version}, ${request}, ${at}, ${reviewOn},
      ${doubtfulAt}, ${hidesAt})
    on conflict (id) do update set directorate = excluded.directorate, agency = excluded.agency, building = excluded.building,
      nature = excluded.nature, thing = excluded.thing, maker = excluded.maker, model = excluded.model, trade = excluded.trade,
      contract = excluded.contract, firm = excluded.firm, for_firms = excluded.for_firms, asked = excluded.asked, reply = excluded.reply,
      version = excluded.version, request = excluded.request, kept_at = excluded.kept_at, review_on = excluded.review_on,
      doubtful_at = excluded.doubtful_at, hides_at = excluded.hides_at, doubted_at = null, doubted_by = null, doubt = '', answer_due = null,
      withdrawn_at = null`)
  await db.run(sql`
    insert into knowledge.version (piece, version, asked, reply, request, at, by_person)
    values (${id}, ${version}, ${asked}, ${reply}, ${request}, ${at}, ${by})`)
}

/** True still: its clock begins anew. */
export const saveConfirmed = (
  db: Db,
  id: string,
  { reviewOn, doubtfulAt, hidesAt }: Clock,
): Promise<number> =>
  db.run(sql`
    update knowledge.piece set review_on = ${reviewOn}, doubtful_at = ${doubtfulAt}, hides_at = ${hidesAt}, doubted_at = null,
      doubted_by = null, doubt = '', answer_due = null, withdrawn_at = null where id = ${id}`)

export const saveWithdrawn = (db: Db, id: string, at: string): Promise<number> =>
  db.run(sql`update knowledge.piece set withdrawn_at = ${at} where id = ${id}`)

type DoubtRow = Clock & { answerDue: string; words: string; at: string; by: string }

export const saveDoubted = (
  db: Db,
  id: string,
  { answerDue, doubtfulAt, hidesAt, words, at, by }: DoubtRow,
): Promise<number> =>
  db.run(sql`
    update knowledge.piece set doubted_at = ${at}, doubted_by = ${by}, doubt = ${words}, answer_due = ${answerDue},
      doubtful_at = ${doubtfulAt}, hides_at = ${hidesAt} where id = ${id}`)

export const saveDoubtEnded = (db: Db, id: string, { doubtfulAt, hidesAt }: Clock): Promise<number> =>
  db.run(sql`
    update knowledge.piece set doubted_at = null, doubted_by = null, doubt = '', answer_due = null, doubtful_at = ${doubtfulAt},
      hides_at = ${hidesAt} where id = ${id}`)

/** A question that was not asked: once a thread and a piece, in a month, at a place. */
export const saveSpared = (
  db: Db,
  { piece, request, agency, month }: { piece: string; request: string; agency: string; month: string },
): Promise<number> =>
  db.run(sql`
    insert into knowledge.spared_question (piece, request, month, agency) values (${piece}, ${request}, ${month}, ${agency})
    on conflict do nothing`)

export const dropSpared = (db: Db, request: string, piece: string | null): Promise<number> =>
  db.run(sql`
    delete from knowledge.spared_question where request = ${request} and (${piece}::uuid is null or piece = ${piece}::uuid)`)
