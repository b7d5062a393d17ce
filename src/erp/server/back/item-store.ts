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

/** What came of a file of answers, kept once however often the file is read. */
export const saveAnswerFile = (
  db: Db,
  file: {
    id: string
    outlet: string
    name: string
    lines: number
    taken: number
    faults: readonly object[]
    at: string
  },
): Promise<number> =>
  db.run(sql`
    insert into erp.answer_file as a (id, outlet, name, lines, taken, faults, at)
    values (${file.id}, ${file.outlet}, ${file.name}, ${file.lines}, ${file.taken}, ${json([...file.faults])}, ${file.at})
    on conflict (id) do update set faults = excluded.faults, taken = a.taken + excluded.taken, at = excluded.at`)
