import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { ItemNow } from '../../core/back/decide-item.ts'
import type { Commands } from '../../core/contract.ts'

/**
 * An item as an answer finds it. What an answer names has left: a file that was written before its mark was is no longer waiting.
 */
export const itemNow = (db: Db, id: string): Promise<ItemNow> =>
  db.row<NonNullable<ItemNow>>(sql`
    select b.outlet, b.kind, b.receipt, b.agency,
      case when b.state = 'waiting' and b.file_no is not null then 'sent' else b.state end as state
    from erp.outbox b where b.id = ${id}`)

/** The same, of many. */
export const itemsNow = async (
  db: Db,
  ids: readonly string[],
): Promise<Map<string, NonNullable<ItemNow>>> => {
  const rows = await db.rows<NonNullable<ItemNow> & { id: string }>(sql`
    select b.id, b.outlet, b.kind, b.receipt, b.agency,
      case when b.state = 'waiting' and b.file_no is not null then 'sent' else b.state end as state
    from erp.outbox b where b.id = any (${[...ids]}::uuid[])`)
  return new Map(rows.map(({ id, ...item }) => [id, item]))
}

export const saveErpAnswer = (
  db: Db,
  id: string,
  { isYes, receipt, theirWords }: Commands['outbox.answer'],
  at: string,
): Promise<number> =>
  db.run(sql`
    update erp.outbox set state = ${isYes ? 'acknowledged' : 'refused'}, receipt = nullif(${receipt}, ''),
      reason_code = ${isYes ? null : 'their_words'}, reason = ${isYes ? null : theirWords}, answered_at = ${at},
      sent_at = coalesce(sent_at, ${at})
    where id = ${id}`)

/** What was refused is told no more under its id; the same, as it stands now, waits under a new one. */
export const renewItem = async (db: Db, id: string, at: string): Promise<void> => {
  await db.run(sql`update erp.outbox set state = 'dead', reason_code = 'renewed' where id = ${id}`)
  await db.run(sql`
    insert into erp.outbox as waiting (id, outlet, kind, subject, detail, version, state, agency, at)
    select gen_random_uuid(), b.outlet, b.kind, b.subject, b.detail, b.version + 1, 'waiting', b.agency, ${at}
    from erp.outbox b where b.id = ${id}
    on conflict (outlet, kind, subject, detail) where state = 'waiting' and file_no is null do nothing`)
}

export const dropItem = (db: Db, id: string, at: string): Promise<number> =>
  db.run(sql`
    update erp.outbox set state = 'dead', reason_code = 'by_hand', answered_at = ${at} where id = ${id}`)

type AnswerFile = { id: string; outlet: string; name: string; lines: number; at: string }

/** A file of answers is being heard: from that instant on, what is answered came of it. Read again, it began when it first did. */
export const beginAnswerFile = (db: Db, { id, outlet, name, lines, at }: AnswerFile): Promise<number> =>
  db.run(sql`
    insert into erp.answer_file (id, outlet, name, lines, taken, faults, at)
    values (${id}, ${outlet}, ${name}, ${lines}, 0, '[]', ${at}) on conflict (id) do nothing`)

/** What came of a file of answers, kept once however often the file is read: how many of these items it answered, and what is amiss. */
export const saveAnswerFile = (
  db: Db,
  id: string,
  items: readonly string[],
  faults: readonly object[],
): Promise<number> =>
  db.run(sql`
    update erp.answer_file a set faults = ${json([...faults])}, taken = (
      select count(*) from erp.outbox b where b.id = any (${[...items]}::uuid[]) and b.answered_at >= a.at)
    where a.id = ${id}`)
