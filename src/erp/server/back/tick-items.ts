import { type Db, sql } from '../../../kernel/server/sql.ts'
import { isSameValue } from '../../core/back/same-value.ts'

type OpenValue = { id: string; field: string; ours: unknown; theirs: unknown }

/**
 * Values that an extract says as we do are told: whatever waited, was sent or was refused of them is over. How many.
 */
export const tickItems = async (db: Db, source: string, at: string): Promise<number> => {
  const open = await db.rows<OpenValue>(sql`
    select b.id, b.detail as field, k.said -> b.detail as theirs,
      jsonb_build_object('storey', p.storey, 'door', p.door, 'rooms', p.rooms, 'surface', p.surface, 'energy', p.energy) -> b.detail as ours
    from erp.outbox b join estate.place p on p.id = b.subject
      join erp.known k on k.source = ${source} and k.key = app.number_key(p.ref) and k.said ? b.detail
    where b.kind = 'settledValue' and b.state in ('waiting', 'sent', 'refused')`)
  const told = open.filter(({ field, ours, theirs }) => isSameValue(field, ours, theirs)).map(({ id }) => id)
  if (told.length === 0) return 0
  return db.run(sql`
    update erp.outbox set state = 'acknowledged', reason_code = 'said_by_extract', reason = null, answered_at = ${at}
    where id = any (${told}::uuid[])`)
}
