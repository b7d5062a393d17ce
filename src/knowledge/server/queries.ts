import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { mayDoubt } from '../core/doubt-piece.ts'
import { grants } from '../core/grants.ts'
import { answersFor } from '../core/keep-answer.ts'
import {
  findPieces,
  isShown,
  pieceColumns,
  pieceOf,
  piecesForFirm,
  type PieceRow,
  sourceColumn,
  subjectOf,
} from './find-pieces.ts'
import { pieceNow } from './piece-store.ts'

type Input<K extends keyof Queries> = Queries[K]['input']

const match = async ({ db, actor, now }: Asking, { request, words }: Input<'knowledge.match'>) => {
  if (!mayAnywhere(grants, 'doubt', actor)) return refuse('not_yours')
  const subject = await subjectOf(db, request)
  if (!subject) return refuse('not_found')
  return {
    rows: await findPieces(db, subject, { now, words }),
    can: { spare: mayAnywhere(grants, 'spare', actor), doubt: true },
  }
}

const about = async (
  { db, actor, now }: Asking,
  { building, thing, maker, model }: Input<'knowledge.about'>,
) => {
  if (!mayAnywhere(grants, 'doubt', actor)) return refuse('not_yours')
  const rows = await db.rows<PieceRow>(sql`
    select ${pieceColumns}, ${sourceColumn} from knowledge.piece p
    where ${isShown(now)} and (p.building is null or p.building = ${building}) and case when ${thing ?? null}::text is null
      then p.building is not null and p.thing is null
      else p.thing = ${thing ?? null}::text and (p.maker is null or p.maker = ${maker ?? null}::text)
        and (p.model is null or p.model = ${model ?? null}::text) end
    order by p.building is null, p.model is null, p.kept_at desc, p.id limit 10`)
  return { rows: rows.map((row) => pieceOf(row, now)) }
}

const ofOrder = async ({ db, actor, now }: Asking, { order }: Input<'knowledge.order'>) => {
  if (ofRole(actor.role).reach !== 'firm') return refuse('not_yours')
  const its = await db.row<{ request: string }>(
    sql`select o.request from contractors.current_order o where o.id = ${order}`,
  )
  const subject = its && (await subjectOf(db, its.request))
  if (!subject) return refuse('not_found')
  return { rows: await piecesForFirm(db, subject, now) }
}

/** What a phone takes along at most: pieces, and signs of them. */
const mostPacked = { pieces: 60, signs: 40_000 } as const

const pack = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'doubt', actor)) return refuse('not_yours')
  const rows = await db.rows<PieceRow>(sql`
    select ${pieceColumns}, null as source
    from (select p.id, sum(length(p.asked) + length(p.reply)) over (order by p.building is null, p.kept_at desc, p.id) as signs
      from knowledge.piece p where ${isShown(now)} order by p.building is null, p.kept_at desc, p.id limit ${mostPacked.pieces}) near
    join knowledge.piece p on p.id = near.id
    where near.signs <= ${mostPacked.signs} order by p.building is null, p.kept_at desc, p.id`)
  return { rows: rows.map((row) => pieceOf(row, now)) }
}

const offer = async ({ db, actor }: Asking, { request }: Input<'knowledge.offer'>) => {
  if (!mayAnywhere(grants, 'keep', actor)) return refuse('not_yours')
  const subject = await subjectOf(db, request)
  if (!subject) return refuse('not_found')
  const { building, contracts, firms, ...told } = subject
  // Neither kept itself, nor said in a piece of before since it was given.
  const open = await db.rows<{ id: string }>(sql`
    select q.id from requests.hq_question q
    where q.request = ${request} and q.answered_at is not null
      and (${actor.directorate ?? null}::text is null or q.directorate = ${actor.directorate ?? null}::text)
      and not exists (select from knowledge.piece p where p.id = q.id)
      and not exists (select from knowledge.version v where v.request = q.request and v.at >= q.answered_at
        and v.piece not in (select o.id from requests.hq_question o where o.request = q.request))
    order by q.answered_at limit 20`)
  const buildings = await db.rows<{ id: string; name: string }>(
    sql`select s.id, s.name from estate.site s where s.id = ${building}`,
  )
  return {
    about: {
      ...told,
      building: buildings[0] ?? null,
      contracts: await db.rows(
        sql`select c.id, c.name from contractors.terms c where c.id = any (${contracts}::uuid[]) order by c.name`,
      ),
      firms: await db.rows(
        sql`select f.id, f.name from contractors.company f where f.id = any (${firms}::uuid[]) order by f.name`,
      ),
    },
    open: open.map(({ id }) => id),
  }
}

/** Rows of the page at most. */
const mostListed = 500

const list = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'readList', actor)) return refuse('not_yours')
  const rows = await db.rows<PieceRow & { spared: number }>(sql`
    select ${pieceColumns}, ${sourceColumn},
      (select count(*)::int from knowledge.spared_question s where s.piece = p.id) as spared
    from knowledge.piece p order by p.withdrawn_at nulls first, p.answer_due nulls last, p.kept_at desc, p.id limit ${mostListed}`)
  const all = await db.row<{ n: number }>(sql`select count(*)::int as n from knowledge.piece`)
  return { rows: rows.map((row) => ({ ...pieceOf(row, now), spared: row.spared })), n: all?.n ?? 0 }
}

const waiting = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'keep', actor)) return refuse('not_yours')
  const counted = await db.row<{ n: number }>(sql`
    select count(*)::int as n from knowledge.piece p
    where p.withdrawn_at is null and (p.doubted_at is not null or p.doubtful_at <= ${now}::timestamptz)
      and (${actor.directorate ?? null}::text is null or p.directorate = ${actor.directorate ?? null}::text)`)
  return { n: counted?.n ?? 0 }
}

type DoubtColumns = { doubt: string }

const one = async ({ db, actor, now }: Asking, { id }: Input<'knowledge.piece'>) => {
  if (!mayAnywhere(grants, 'doubt', actor)) return refuse('not_yours')
  const row = await db.row<PieceRow & DoubtColumns>(
    sql`select ${pieceColumns}, ${sourceColumn}, p.doubt from knowledge.piece p where p.id = ${id}`,
  )
  const known = await pieceNow(db, id)
  if (!row || !known) return refuse('not_found')
  const { doubt, ...told } = row
  return {
    piece: pieceOf(told, now),
    doubt: told.doubtedAt && { at: told.doubtedAt, words: doubt },
    versions: await db.rows(sql`
      select v.version, v.asked, v.reply, v.at from knowledge.version v where v.piece = ${id} order by v.version desc limit 50`),
    spared: mayAnywhere(grants, 'readList', actor)
      ? await db.rows(sql`
          select coalesce(a.name, s.agency) as agency, s.month, count(*)::int as n
          from knowledge.spared_question s left join estate.office a on a.id = s.agency
          where s.piece = ${id} group by 1, 2 order by 2 desc, 1 limit 100`)
      : [],
    can: {
      keep: answersFor(actor, known.directorate),
      doubt: mayDoubt(actor, known),
      endDoubt: known.doubtedBy === actor.id,
    },
  }
}

/** What may be asked; each reader sees what her wall lets through. */
export const queries: Record<string, Answer> = {
  'knowledge.match': answer<Input<'knowledge.match'>>({ ...asked['knowledge.match'], answer: match }),
  'knowledge.about': answer<Input<'knowledge.about'>>({ ...asked['knowledge.about'], answer: about }),
  'knowledge.order': answer<Input<'knowledge.order'>>({ ...asked['knowledge.order'], answer: ofOrder }),
  'knowledge.pack': answer({ ...asked['knowledge.pack'], answer: pack }),
  'knowledge.offer': answer<Input<'knowledge.offer'>>({ ...asked['knowledge.offer'], answer: offer }),
  'knowledge.list': answer({ ...asked['knowledge.list'], answer: list }),
  'knowledge.waiting': answer({ ...asked['knowledge.waiting'], answer: waiting }),
  'knowledge.piece': answer<Input<'knowledge.piece'>>({ ...asked['knowledge.piece'], answer: one }),
}
