import { type Db, sql } from '../../../kernel/server/sql.ts'

const families = ['storey', 'room', 'opening', 'asset', 'unit', 'finish', 'access'] as const

/** Whether one of these ids is that of something of another family: in the journal of values an id is one thing alone. */
export const isUsed = async (
  db: Db,
  ids: readonly string[],
  family: (typeof families)[number],
): Promise<boolean> => {
  const others = families
    .filter((each) => each !== family)
    .map((each) => sql`select 1 from ${sql.ref(`estate.${each}`)} where id = any (${ids}::uuid[])`)
  return (await db.row(sql`${sql.join(others, ' union all ')} limit 1`)) !== undefined
}
