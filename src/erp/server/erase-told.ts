import type { Erasing } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { erasedHash } from '../core/compare-batch.ts'

/**
 * What was told of a person goes with her: the marks, and lines that wait. Her number and that of her lease stay with the sign that nothing is
 * heard of them any more, or the next night would bring her back.
 */
export const eraseTold: Erasing = async (db, { person, household }) => {
  const hers = [person, ...(household ? [household] : [])]
  await db.run(sql`
    update erp.known k set hash = ${erasedHash}, said = '{}' from erp.counterpart c
    where c.source = k.source and c.key = k.key and c.id = any (${hers}::uuid[])`)
  return db.run(sql`
    delete from erp.landed l using erp.counterpart c
    where c.source = l.source and c.key = l.key and c.id = any (${hers}::uuid[])`)
}
